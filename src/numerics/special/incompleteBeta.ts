/** The beta distribution on [0, 1]: distribution function, quantile and density, accurate in the tail asked for. */

import { type BetaShape, betaPoint, betaShape, betaTail, logGammaGrowth } from "./betaTail.js";
import { exp } from "./exponential.js";
import { log, log1p } from "./logarithm.js";
import { logGammaOnePlus } from "./logGamma.js";
import { normalQuantile } from "./normal.js";
import { solveTail } from "./rootFinding.js";
import { otherTail, type Tail } from "./tail.js";

/**
 * Regularised incomplete beta function I_x(a, b) (lower) or 1 - I_x (upper), for shapes a, b > 0 and x in [0, 1].
 * Relative error below 1e-12 in the asked tail for shapes from 0.01 to 1e6. NaN for a shape that is not positive.
 * Series and continued fraction, for large shapes near the mean the uniform expansion.
 */
export function incompleteBeta(a: number, b: number, x: number, tail: Tail = "lower"): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0 || x >= 1) return x <= 0 === (tail === "lower") ? 0 : 1;
  const shape = betaShape(a, b);
  return betaTail(shape, betaPoint(shape, x, 1 - x), tail);
}

/** Density at x of the beta distribution with shapes a and b; infinite at an end whose shape is below 1. */
export function betaDensity(a: number, b: number, x: number): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return Number.NaN;
  if (x < 0 || x > 1) return 0;
  if (x === 0) return a < 1 ? Number.POSITIVE_INFINITY : a === 1 ? b : 0;
  if (x === 1) return b < 1 ? Number.POSITIVE_INFINITY : b === 1 ? a : 0;
  const y = 1 - x;
  return betaPoint(betaShape(a, b), x, y).kernel / x / y;
}

/**
 * The x with probability p below (lower) or above (upper) it, relative error below 1e-12; 0 and 1 where it rounds to them.
 * `near`, an earlier quantile of the same shapes, saves a step. NaN for p outside [0, 1] or a shape that is not positive.
 */
export function inverseIncompleteBeta(a: number, b: number, p: number, tail: Tail = "lower", near?: number): number {
  const odds = inverseIncompleteBetaOdds(a, b, p, tail, near === undefined ? undefined : near / (1 - near));
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
}

/** The same as odds x / (1 - x): 1 / (1 + odds) is 1 - x with full relative accuracy where x is near 1. */
export function inverseIncompleteBetaOdds(a: number, b: number, p: number, tail: Tail, near?: number): number {
  if (!(a > 0 && b > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return (p === 0) === (tail === "lower") ? 0 : Number.POSITIVE_INFINITY;
  const side = p > 0.5 ? otherTail(tail) : tail;
  const target = p > 0.5 ? 1 - p : p;
  const left = side === "lower" ? log(target) : log1p(-target);
  const right = side === "lower" ? log1p(-target) : log(target);
  const least = powerOdds(a, b, left);
  if (least < 1e-17 / (a + b + 1)) return least;
  const most = powerOdds(b, a, right);
  if (most < 1e-17 / (a + b + 1)) return 1 / most;
  const shape = betaShape(a, b);
  const usable = near !== undefined && near > 0 && near < Number.POSITIVE_INFINITY;
  const start = usable ? near : startingOdds(a, b, target, side, least, 1 / most);
  return solveTail((odds) => pointAt(shape, odds, side), target, side, start);
}

function pointAt(shape: BetaShape, odds: number, side: Tail) {
  const y = 1 / (1 + odds);
  const small = odds <= 1 ? odds * y : y;
  const point = odds <= 1 ? betaPoint(shape, small, 1 - small) : betaPoint(shape, 1 - small, small);
  return { probability: betaTail(shape, point, side), density: point.kernel, slope: point.excess };
}

/** The odds with x^a / (a B(a, b)) = p taken for x: exact where x is tiny. */
function powerOdds(a: number, b: number, logP: number): number {
  return exp((logP + logGammaOnePlus(a) - logGammaGrowth(a, b)) / a);
}

/**
 * Abramowitz and Stegun 26.5.22 where both shapes are at least 1, kept between the power laws, which are bounds there;
 * else the leading behaviour at the nearer end. `least` is the power law's x, `most` one over its 1 - x.
 */
function startingOdds(a: number, b: number, target: number, side: Tail, least: number, most: number): number {
  if (a < 1 || b < 1) return leadingOdds(a, b, target, side, least, most);
  const z = normalQuantile(target, otherTail(side));
  const alpha = 1 / (2 * a - 1);
  const beta = 1 / (2 * b - 1);
  const lambda = (z * z - 3) / 6;
  const h = 2 / (alpha + beta);
  const w = (z * Math.sqrt(Math.max(h + lambda, 0))) / h - (beta - alpha) * (lambda + 5 / 6 - 2 / (3 * h));
  const odds = (a / b) * exp(-2 * w);
  const bounded = Math.min(Math.max(odds, least / (1 - least)), most - 1);
  return bounded > 0 && bounded < Number.POSITIVE_INFINITY ? bounded : a / b;
}

/** One of the two power laws: that of the end which holds p, each end having roughly its share of the total. */
function leadingOdds(a: number, b: number, target: number, side: Tail, least: number, most: number): number {
  const p = side === "lower" ? target : 1 - target;
  const leftShare = exp(a * log(a / (a + b))) / a;
  const rightShare = exp(b * log(b / (a + b))) / b;
  return p < leftShare / (leftShare + rightShare) ? least : most;
}
