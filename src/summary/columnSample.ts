/** A sample from a column that was kept: what runs find out without one, computed from the whole of it. */
import type { Sample, Statistics } from "../engine/sample.js";
import { exactSum } from "../numerics/exactSum.js";
import { midRank } from "../numerics/midRank.js";
import { quantiles } from "../numerics/quantile.js";
import { interleaved } from "../random/replicates.js";

/**
 * @param draws one value a scenario, finite, at least 1
 * @param replicates `run.replicates` of the result that the draws are from; 1 for independent draws
 */
export function columnSample(draws: Float64Array, replicates = 1): Sample {
  const whole = statisticsOf(draws);
  const parts = replicates > 1 ? Array.from({ length: replicates }, (_, r) => interleaved(draws, replicates, r)) : [];
  const independent = parts.length === 0 && draws.length >= 4;
  return {
    count: whole.count,
    quantiles: whole.quantiles,
    below: whole.below,
    get mean() {
      return whole.mean;
    },
    get sd() {
      return whole.sd;
    },
    get excessKurtosis() {
      return independent ? excessKurtosis(draws, whole) : undefined;
    },
    min: draws.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    max: draws.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    replicates: parts.map(statisticsOf),
    sharesBelow: (probabilities) =>
      quantiles(draws, probabilities).map((at) => parts.map((part) => midRank(part, at) / part.length)),
  };
}

/** Mean and standard deviation are worked out when they are asked for: an interval needs neither. */
function statisticsOf(draws: Float64Array): Statistics {
  const count = draws.length;
  return {
    count,
    get mean() {
      return exactSum(draws) / count;
    },
    get sd() {
      const { mean } = this;
      return Math.sqrt(exactSum(draws.map((value) => (value - mean) * (value - mean))) / (count - 1));
    },
    quantiles: (probabilities, type) => quantiles(draws, probabilities, type),
    below: (threshold) => draws.reduce((below, value) => below + (value < threshold ? 1 : 0), 0),
  };
}

function excessKurtosis(draws: Float64Array, { count: n, mean, sd }: Statistics): number {
  const fourth = exactSum(
    draws.map((value) => ((value - mean) / sd) * ((value - mean) / sd)).map((each) => each * each),
  );
  return ((n - 1) / ((n - 2) * (n - 3))) * ((n * (n + 1) * fourth) / ((n - 1) * (n - 1)) - 3 * (n - 1));
}
