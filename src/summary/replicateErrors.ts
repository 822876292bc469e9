/**
 * Standard errors from independent replicates, for samples whose draws are not independent of each other: each
 * statistic is computed in every replicate, and their scatter around that of the whole sample says how exact it is.
 * Hazen's quantiles (type 5), whose bias in a short replicate is small: type 7 would fail here (coverage 0.75 of 0.95).
 * Sources: Owen, arXiv:2501.00150; L'Ecuyer, Nakayama, Owen and Tuffin, Winter Simulation Conference 2023;
 * Asmussen and Glynn 2007, Stochastic Simulation, III.5 (sectioning).
 */
import type { Sample } from "../engine/sample.js";
import { powerToOne } from "../numerics/special/powerToOne.js";
import { countEvent } from "./probability.js";
import type { SampleErrors } from "./sampleErrors.js";

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
      const found = replicates.map((each) => each.quantiles(probabilities, 5));
      return values.map((value, i) =>
        scatter(
          found.map((each) => each[i] as number),
          value,
        ),
      );
    },
    probability(event, share) {
      const shares = replicates.map((each) => countEvent(each, event) / each.count);
      // What never or always happened is not certain: as for independent draws, half a scenario is the least doubt.
      return Math.max(scatter(shares, share), 1 / (2 * count + 2));
    },
  };
}

/**
 * One standard error of a statistic from its values in R replicates: sqrt(Σ (value - whole)² / (R (R - 1))), the
 * deviations taken from the statistic of the whole sample, so that what a short replicate is biased by is counted in.
 * Its t interval has R - 1 degrees of freedom.
 */
export function scatter(values: readonly number[], whole: number): number {
  // In units of the largest, so that no square leaves the range of doubles: a power of two, which changes no other bit.
  const unit = powerToOne(values.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(whole)));
  const squares = values.reduce((sum, value) => sum + squareOf(value * unit - whole * unit), 0);
  return Math.sqrt(squares / (values.length * (values.length - 1))) / unit;
}

function squareOf(x: number): number {
  return x * x;
}
