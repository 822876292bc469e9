/** The standard error of what is computed once from a whole sample and once in each of its replicates. */
import { powerToOne } from "../numerics/special/powerToOne.js";

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
