/** The gamma distribution with scale 1: distribution function, quantile and density, accurate in the tail asked for. */

import { exp } from "./exponential.js";
import { type GammaShape, gammaKernel, gammaShape, gammaTail } from "./gammaTail.js";
import { log, log1p } from "./logarithm.js";
import { normalQuantile } from "./normal.js";
import { solveTail } from "./rootFinding.js";
import { otherTail, type Tail } from "./tail.js";

/**
 * Regularised incomplete gamma function: P(a, x) (lower) or Q(a, x) = 1 - P (upper), for shape a > 0 and x >= 0.
 * Relative error below 1e-12 in the asked tail for a from 0.01 to 1e6. NaN for a shape that is not positive.
 * Series and continued fraction (DLMF 8.7.1, 8.9.2), for a >= 30 near the mean Temme's uniform expansion.
 */
export function incompleteGamma(a: number, x: number, tail: Tail = "lower"): number {
  if (!(a > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return tail === "lower" ? 0 : 1;
  if (x === Number.POSITIVE_INFINITY) return tail === "lower" ? 1 : 0;
  const shape = gammaShape(a);
  return gammaTail(shape, x, tail, gammaKernel(shape, x));
}

/** Density at x of the gamma distribution with shape a and scale 1; infinite at 0 for a < 1. */
export function gammaDensity(a: number, x: number): number {
  if (!(a > 0) || Number.isNaN(x)) return Number.NaN;
  if (x < 0 || x === Number.POSITIVE_INFINITY) return 0;
  if (x === 0) return a < 1 ? Number.POSITIVE_INFINITY : a === 1 ? 1 : 0;
  return gammaKernel(gammaShape(a), x) / x;
}

/**
 * The x with probability p below (lower) or above (upper) it, relative error below 1e-12; 0 where it underflows.
 * `near`, an earlier quantile of the same shape, saves a step. NaN for p outside [0, 1] or a shape that is not positive.
 */
export function inverseIncompleteGamma(a: number, p: number, tail: Tail = "lower", near?: number): number {
  if (!(a > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return (p === 0) === (tail === "lower") ? 0 : Number.POSITIVE_INFINITY;
  const side = p > 0.5 ? otherTail(tail) : tail;
  const target = p > 0.5 ? 1 - p : p;
  const shape = gammaShape(a);
  const power = powerStart(shape, side === "lower" ? log(target) : log1p(-target));
  if (power.exact) return power.x;
  const start = near !== undefined && near > 0 && near < 1e300 ? near : startingPoint(shape, target, side, power.x);
  const point = (x: number) => {
    const density = gammaKernel(shape, x);
    return { probability: gammaTail(shape, x, side, density), density, slope: a - x };
  };
  return solveTail(point, target, side, start);
}

/** The x with x^a / Γ(a + 1) = p: a lower bound of the quantile, and the quantile itself where x is tiny. */
function powerStart(shape: GammaShape, logP: number): { x: number; exact: boolean } {
  const x = exp((logP + shape.logGammaOnePlus) / shape.a);
  return { x, exact: x < 1e-17 };
}

/** Wilson and Hilferty's cube, or for small shapes the leading behaviour of either tail. */
function startingPoint(shape: GammaShape, target: number, side: Tail, power: number): number {
  const { a } = shape;
  const root = 1 - 1 / (9 * a) + normalQuantile(target, side) / (3 * Math.sqrt(a));
  const cube = root > 0 ? a * root * root * root : 0;
  if (a >= 0.5 || side === "lower") return Math.max(cube, power);
  return Math.max(power, Math.min(1, a), -log(target / a));
}
