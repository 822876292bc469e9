/** The standard normal distribution with full relative accuracy in both tails. */

import { chebyshevSum } from "./chebyshev.js";
import { expOfSum } from "./exponential.js";
import { log } from "./logarithm.js";
import { centralSeries, farSeries, millsSeries, tailSeries } from "./normalSeries.js";
import type { Tail } from "./tail.js";

/** 1 / √(2π). */
export const densityAtZero = 0.3989422804014327;
const splitter = 134217729; // 2^27 + 1, Dekker's constant

/** Density at x, relative error below 1e-15. */
export function normalDensity(x: number): number {
  return densityAtZero * halfSquareDecay(x);
}

/**
 * Probability below (lower) or above (upper) x, relative error below 1e-15 in either tail, down to the smallest double.
 * Method: density times a Chebyshev series of Mills' ratio (J. L. Schonfelder, Math. Comp. 32, 1978,
 * doi:10.2307/2006347, in another variable).
 */
export function normalCdf(x: number, tail: Tail = "lower"): number {
  const beyond = tail === "lower" ? -x : x;
  return beyond >= 0 ? upperTail(beyond) : 1 - upperTail(-beyond);
}

function upperTail(x: number): number {
  if (!(x < 40)) return x >= 40 ? 0 : Number.NaN;
  return normalDensity(x) * millsRatio(x);
}

/** (1 - Φ(x)) / φ(x) for x >= 0. */
export function millsRatio(x: number): number {
  return chebyshevSum(millsSeries, (x - 5) / (x + 5)) / (1 + x);
}

/** exp(-x^2 / 2) with the square carried to twice the precision. */
function halfSquareDecay(x: number): number {
  if (!(x > -40 && x < 40)) return Number.isNaN(x) ? x : 0;
  const square = x * x;
  const split = splitter * x;
  const front = split - (split - x);
  const back = x - front;
  const lost = front * front - square + 2 * front * back + back * back;
  return expOfSum(-0.5 * square, -0.5 * lost);
}

/**
 * The x with probability p below (lower) or above (upper) it, relative error below 1e-15; p = 0 and 1 give infinities,
 * anything else outside (0, 1) NaN. Method: Chebyshev series in (p - 1/2)^2 and in 1 / sqrt(-2 log p).
 */
export function normalQuantile(p: number, tail: Tail = "lower"): number {
  const x = p > 0.5 ? -lowerQuantile(1 - p) : lowerQuantile(p);
  return tail === "lower" ? x : 0 - x;
}

/** For p <= 1/2. */
function lowerQuantile(p: number): number {
  if (p >= 0.1) {
    const q = p - 0.5;
    return q * chebyshevSum(centralSeries, (q * q) / 0.08 - 1);
  }
  if (!(p > 0)) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  const r = Math.sqrt(-2 * log(p));
  const { series, low, high } = r < outer[1].low ? outer[0] : outer[1];
  return -r * chebyshevSum(series, (2 / r - (1 / low + 1 / high)) / (1 / low - 1 / high));
}

/** For p < 0.1: series in 1 / r, r = sqrt(-2 log p), and the stretches of r that they are for. */
export const outer = [
  { series: tailSeries, low: 2.1, high: 8.5 },
  { series: farSeries, low: 8.5, high: 40 },
] as const;
