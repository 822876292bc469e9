/**
 * Standard errors from independent replicates, for samples whose draws are not independent of each other: each
 * statistic is computed in every replicate, and their scatter around that of the whole sample says how exact it is.
 * Hazen's quantiles (type 5), whose bias in a short replicate is small: type 7 would fail here (coverage 0.75 of 0.95).
 * Sources: Owen, arXiv:2501.00150; L'Ecuyer, Nakayama, Owen and Tuffin, Winter Simulation Conference 2023;
 * Asmussen and Glynn 2007, Stochastic Simulation, III.5 (sectioning).
 */
import { quantiles } from "../numerics/quantile.js";
import { interleaved } from "../random/replicates.js";
import { countEvent } from "./probability.js";
import type { Centre, SampleErrors } from "./sampleErrors.js";

export function replicateErrors(draws: Float64Array, centre: Centre, replicates: number): SampleErrors {
  const columns = columnsOf(draws, replicates);
  const moments = columns.map((column) => momentsAround(column, centre.mean));
  return {
    mean: scatter(moments.map(({ mean }) => mean), centre.mean), // biome-ignore format: one thought
    sd: scatter(moments.map(({ sd }) => sd), centre.sd), // biome-ignore format: one thought
    quantiles: (probabilities, values) => quantileScatter(columns, probabilities, values),
    probability(event, share) {
      const shares = columns.map((column) => countEvent(column, event) / column.length);
      // What never or always happened is not certain: as for independent draws, half a scenario is the least doubt.
      return Math.max(scatter(shares, share), 1 / (2 * draws.length + 2));
    },
  };
}

/** The errors of quantiles alone: see `replicateErrors`. */
export function replicateQuantileErrors(
  draws: Float64Array,
  probabilities: readonly number[],
  values: readonly number[],
  replicates: number,
): readonly number[] {
  return quantileScatter(columnsOf(draws, replicates), probabilities, values);
}

function columnsOf(draws: Float64Array, replicates: number): readonly Float64Array[] {
  return Array.from({ length: replicates }, (_, r) => interleaved(draws, replicates, r));
}

function quantileScatter(
  columns: readonly Float64Array[],
  probabilities: readonly number[],
  values: readonly number[],
): readonly number[] {
  const found = columns.map((column) => quantiles(column, probabilities, 5));
  return values.map((value, i) => scatter(found.map((each) => each[i] as number), value)); // biome-ignore format: one thought
}

/**
 * One standard error of a statistic from its values in R replicates: sqrt(Σ (value - whole)² / (R (R - 1))), the
 * deviations taken from the statistic of the whole sample, so that what a short replicate is biased by is counted in.
 * Its t interval has R - 1 degrees of freedom.
 */
export function scatter(values: readonly number[], whole: number): number {
  const squares = values.reduce((sum, value) => sum + (value - whole) * (value - whole), 0);
  return Math.sqrt(squares / (values.length * (values.length - 1)));
}

/** Mean and standard deviation, counted from a number near the mean. */
function momentsAround(column: Float64Array, near: number): Centre {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < column.length; i++) {
    const deviation = (column[i] as number) - near;
    sum += deviation;
    squares += deviation * deviation;
  }
  const shift = sum / column.length;
  const variance = Math.max(squares - shift * sum, 0) / (column.length - 1);
  return { mean: near + shift, sd: Math.sqrt(variance) };
}
