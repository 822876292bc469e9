/** How far the passes of `mainEffects` may still move what they find. */
import { inGroups } from "./crossFit.js";
import { FUNCTIONS } from "./effectBasis.js";

/** As much less than the last step as that is less than the one before it, and so on; no more than the last step. */
export function stillToCome(values: readonly number[]): number {
  const [earlier, before, last] = values as [number, number, number];
  const [step, previous] = [Math.abs(last - before), Math.abs(before - earlier)];
  return 2 * step < previous ? (step * step) / (previous - step) : step;
}

/** Sum of the squares of the coefficients over all groups. */
export function squaresOf(own: Float64Array, groups: number): number {
  let sum = 0;
  for (let k = 0; k < FUNCTIONS; k++) {
    const mean = inGroups(own, k, groups).reduce((total, each) => total + each, 0) / groups;
    sum += mean * mean;
  }
  return sum;
}
