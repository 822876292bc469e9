/** The inversion shared by the gamma and beta distribution functions. */

import { exp } from "./exponential.js";
import { log } from "./logarithm.js";
import type { Tail } from "./tail.js";

/** A distribution of a positive variable r seen at one r, in the coordinate u = log r. */
export interface TailPoint {
  /** Probability of the tail that is being inverted. */
  readonly probability: number;
  /** Density with respect to u. */
  readonly density: number;
  /** Derivative of the logarithm of that density with respect to u. */
  readonly slope: number;
}

const mostSteps = 200;
const firstReach = 8;

/**
 * The r > 0 where the tail has the probability `target`, from any positive start, for densities that are log-concave
 * in log r (gamma; the odds of a beta). Halley's iteration on log(probability) in log r, where the function is concave
 * and nearly straight in the far tail, inside a shrinking bracket. Always ends; 2 or 3 evaluations from a good start.
 */
export function solveTail(evaluate: (r: number) => TailPoint, target: number, tail: Tail, start: number): number {
  const sign = tail === "lower" ? 1 : -1;
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let reach = firstReach;
  let r = start;
  for (let step = 0; step < mostSteps; step++) {
    const { probability, density, slope } = evaluate(r);
    if (probability < target === sign > 0) low = r;
    else high = r;
    const hazard = (sign * density) / probability;
    const newton = logRatio(probability, target) / hazard;
    const bend = 0.5 * newton * (slope - hazard);
    const move = newton / Math.min(Math.max(1 - bend, 0.5), 2);
    const next = r * exp(-move);
    if (Math.abs(bend) < 3e-6 && Math.abs(move) < 2e-5) return next;
    if (next > low && next < high) r = next;
    else {
      r = split(low, high, reach);
      reach *= reach;
      if (!(r > low && r < high)) return r;
    }
  }
  return r;
}

/** log(probability / target) where the ratio may overflow. */
function logRatio(probability: number, target: number): number {
  const ratio = probability / target;
  return ratio > 1e-300 && ratio < 1e300 ? log(ratio) : log(probability) - log(target);
}

/** A point inside the bracket: `reach` times away from its one known end, or in the middle of the logarithms. */
function split(low: number, high: number, reach: number): number {
  if (low === 0 && high / reach > 0) return high / reach;
  if (high === Number.POSITIVE_INFINITY && low * reach < high) return low * reach;
  return Math.sqrt(Math.max(low, Number.MIN_VALUE)) * Math.sqrt(Math.min(high, Number.MAX_VALUE));
}
