/** Standard errors of statistics of independent draws. */
import { orderStatisticErrors } from "./orderStatisticError.js";
import { countEvent, proportionError } from "./probability.js";
import type { Centre, SampleErrors } from "./sampleErrors.js";
import { sdError } from "./sdError.js";

export function independentErrors(draws: Float64Array, { mean, sd }: Centre): SampleErrors {
  return {
    mean: sd / Math.sqrt(draws.length),
    sd: sdError(draws, mean, sd),
    quantiles: (probabilities) => orderStatisticErrors(draws, probabilities),
    probability: (event) => proportionError(countEvent(draws, event), draws.length),
  };
}
