/** Standard errors of statistics of independent draws. */
import type { Sample } from "../engine/sample.js";
import { orderStatisticErrors } from "./orderStatisticError.js";
import { countEvent, proportionError } from "./probability.js";
import type { SampleErrors } from "./sampleErrors.js";
import { sdError } from "./sdError.js";

export function independentErrors(sample: Sample): SampleErrors {
  const { count } = sample;
  return {
    mean: () => sample.sd / Math.sqrt(count),
    sd: () => sdError(sample),
    quantiles: (probabilities) => orderStatisticErrors(sample, probabilities),
    probability: (event) => proportionError(countEvent(sample, event), count),
  };
}
