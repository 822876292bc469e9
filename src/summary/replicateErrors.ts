/**
 * Standard errors from independent replicates, for samples whose draws are not independent of each other: each
 * statistic is computed in every replicate, and their scatter around that of the whole sample says how exact it is.
 * Sources: Owen, arXiv:2501.00150; L'Ecuyer, Nakayama, Owen and Tuffin, Winter Simulation Conference 2023;
 * Asmussen and Glynn 2007, Stochastic Simulation, III.5 (sectioning).
 */
import type { Sample } from "../engine/sample.js";
import { countEvent } from "./probability.js";
import { quantileScatter, replicateQuantiles } from "./replicateQuantiles.js";
import type { SampleErrors } from "./sampleErrors.js";
import { scatter } from "./scatter.js";

export function replicateErrors(sample: Sample): SampleErrors {
  const { count, replicates } = sample;
  return {
    mean: () =>
      scatter(
        replicates.map((each) => each.mean),
        sample.mean,
      ),
    sd: () =>
      scatter(
        replicates.map((each) => each.sd),
        sample.sd,
      ),
    quantiles(probabilities, values) {
      return replicateQuantiles(sample, probabilities, values).map((of, i) => quantileScatter(of, values[i] as number));
    },
    probability(event, share) {
      const shares = replicates.map((each) => countEvent(each, event) / each.count);
      // What never or always happened is not certain: as for independent draws, half a scenario is the least doubt.
      return Math.max(scatter(shares, share), 1 / (2 * count + 2));
    },
  };
}
