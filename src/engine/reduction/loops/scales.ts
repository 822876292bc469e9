/** From where outputs are counted, and in which unit. */
import type { Ends } from "../../../numerics/dealing.js";
import { powerToOne } from "../../../numerics/special/powerToOne.js";
import { type Scale, unscaled } from "../groups.js";

/** Columns that loops in WebAssembly take at once. */
export const TOGETHER = 4;

/** Numbers of several columns, one each. */
export interface Deviations {
  readonly units: Float64Array;
  readonly centres: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** By column Σ d and Σ d² of its deviations d, in its unit, from its centre. Each sum runs from the first value to the last. */
export function deviations(columns: readonly Float64Array[], { units, centres, sums, squares }: Deviations): void {
  columns.forEach((column, c) => {
    const unit = (units[c] as number) * 1;
    const centre = (centres[c] as number) * 1;
    let [one, two] = [0, 0];
    for (let i = 0; i < column.length; i++) {
      const d = (column[i] as number) * unit - centre;
      one += d;
      two += d * d;
    }
    sums[c] = one;
    squares[c] = two;
  });
}

/**
 * The mean of each column, and the power of two that makes its standard deviation about 1: what is summed stays small and exact.
 * @param ends of each column; the first is NaN where some value is not finite: then nothing is moved
 * @param by memory for a number a column
 */
export function scalesOf(
  columns: readonly Float64Array[],
  ends: readonly Ends[],
  by: Deviations,
  sum: typeof deviations,
): readonly Scale[] {
  const length = columns[0]?.length ?? 0;
  ends.forEach(([low, high], c) => {
    // In units of the largest value, so that no square leaves the range of doubles.
    by.units[c] = powerToOne(Math.max(Math.abs(low), Math.abs(high)));
    by.centres[c] = 0;
  });
  sum(columns, by);
  const means = columns.map((_, c) => (by.sums[c] as number) / length);
  means.forEach((mean, c) => {
    by.centres[c] = mean;
  });
  sum(columns, by);
  return means.map((mean, c) => {
    const unit = by.units[c] as number;
    const [centre, sd] = [mean / unit, Math.sqrt((by.squares[c] as number) / length) / unit];
    if (!Number.isFinite(centre) || !Number.isFinite(sd)) return unscaled;
    return { centre, factor: powerToOne(sd) };
  });
}
