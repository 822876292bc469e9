/** The regularised incomplete beta functions at one pair of shapes, with what depends on them alone worked out once. */

import { exp, expm1 } from "./exponential.js";
import { log, log1p } from "./logarithm.js";
import { deviance, logGamma, logGammaOnePlus, stirlingError } from "./logGamma.js";
import { otherTail, type Tail } from "./tail.js";
import {
  expansionCoefficients,
  expansionSeries,
  largestDistance,
  leastLargeParameter,
  uniformTail,
} from "./uniformExpansion.js";

const inverseTwoPi = 0.15915494309189535;
/** 2^27 + 1, Dekker's constant. */
export const splitter = 134217729;
const mostTerms = 10000;

/** Constants of one pair of shapes. */
export interface BetaShape {
  readonly a: number;
  readonly b: number;
  readonly stirling: number;
  readonly front: number;
  /** a b / (a + b), large where the uniform expansion serves. */
  readonly size: number;
  readonly series: Float64Array | undefined;
}

/** The constants of shapes a and b, both above 0. */
export function betaShape(a: number, b: number): BetaShape {
  const size = a < b ? a / (1 + a / b) : b / (1 + b / a);
  const p = a / (a + b);
  const q = b / (a + b);
  const series = size >= leastLargeParameter ? expansionSeries(expansionCoefficients(q - p, p * q), size) : undefined;
  const stirling = stirlingError(a) + stirlingError(b) - stirlingError(a + b);
  return { a, b, stirling, front: Math.sqrt(size * inverseTwoPi), size, series };
}

/** A point of (0, 1) and what the methods need there. */
export interface BetaPoint {
  readonly x: number;
  readonly y: number;
  /** a y - b x, without the rounding of the products. */
  readonly excess: number;
  /** -log of (x / p)^a (y / q)^b with p = a / (a + b). */
  readonly deviance: number;
  /** x^a y^b / B(a, b), the density with respect to the log odds. */
  readonly kernel: number;
}

/** The point where the smaller of x and y, which add up to 1, is exact. */
export function betaPoint(shape: BetaShape, x: number, y: number): BetaPoint {
  const { a, b } = shape;
  const excess = x <= y ? excessAt(a, b, x) : -excessAt(b, a, y);
  const total = deviance(a, ((a + b) / a) * x, -excess) + deviance(b, ((a + b) / b) * y, excess);
  return { x, y, excess, deviance: total, kernel: shape.front * exp(-(total + shape.stirling)) };
}

/** a - a x - b x with the products to twice the precision. */
function excessAt(a: number, b: number, x: number): number {
  const first = a * x;
  const second = b * x;
  const left = a - first;
  const lost = left - a + first + productError(a, x, first) + productError(b, x, second);
  return left - second - lost;
}

/** u v - product exactly (Dekker). */
function productError(u: number, v: number, product: number): number {
  const uSplit = splitter * u;
  const uFront = uSplit - (uSplit - u);
  const uBack = u - uFront;
  const vSplit = splitter * v;
  const vFront = vSplit - (vSplit - v);
  const vBack = v - vFront;
  return uFront * vFront - product + uFront * vBack + uBack * vFront + uBack * vBack;
}

/** Probability of the tail at a point. */
export function betaTail(shape: BetaShape, point: BetaPoint, tail: Tail): number {
  const { series, size } = shape;
  if (series !== undefined && point.deviance < 0.5 * size * largestDistance) {
    const zeta = Math.sqrt((2 * point.deviance) / size);
    return uniformTail(series, point.excess > 0 ? -zeta : zeta, point.deviance, tail);
  }
  if (point.x <= 0.5) return leftTail(shape.a, shape.b, point.x, point.y, point.excess, point.kernel, tail);
  return leftTail(shape.b, shape.a, point.y, point.x, -point.excess, point.kernel, otherTail(tail));
}

/** The same for x <= 1/2, where the expansion does not serve. */
function leftTail(a: number, b: number, x: number, y: number, excess: number, kernel: number, tail: Tail): number {
  if (a < 1 && b * x < 1.5) {
    if (tail === "upper") return upperOfSmallShape(a, b, x);
    return (kernel / a) * lowerSeries(a, b, x);
  }
  if (excess >= 0) {
    const lower = kernel / fraction(a, b, x, y, excess);
    return tail === "lower" ? lower : 1 - lower;
  }
  const upper = kernel / fraction(b, a, y, x, -excess);
  return tail === "upper" ? upper : 1 - upper;
}

/** 1 + (a + b) x / (a + 1) + (a + b) (a + b + 1) x² / ((a + 1) (a + 2)) + … */
function lowerSeries(a: number, b: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > 1e-17 * sum && n < mostTerms; n++) {
    term *= ((a + b + n - 1) * x) / (a + n);
    sum += term;
  }
  return sum;
}

/**
 * x^a y^b / (B(a, b) I_x(a, b)) as a continued fraction with positive terms below the mean
 * (A. R. DiDonato, A. H. Morris, ACM TOMS 18, 1992, doi:10.1145/131766.131776, equation 9), by Lentz's method.
 */
function fraction(a: number, b: number, x: number, y: number, excess: number): number {
  let value = (a / (a + 1)) * (excess + 1);
  let upper = value;
  let lower = 0;
  for (let n = 1; n < mostTerms; n++) {
    const even = a + 2 * n - 1;
    const share = (n * x) / even;
    const numerator = ((a + n - 1) / even) * (a + b + n - 1) * share * (b - n) * x;
    const b_n = n + share * (b - n) + ((a + n) / (even + 2)) * (excess + 1 + n * (1 + y));
    lower = 1 / (b_n + numerator * lower);
    upper = b_n + numerator / upper;
    const factor = upper * lower;
    value *= factor;
    if (Math.abs(factor - 1) < 3e-16) break;
  }
  return value;
}

/** 1 - x^a / (a B(a, b)) (1 + a Σ (1 - b)_n x^n / (n! (a + n))) without cancellation at small a. */
function upperOfSmallShape(a: number, b: number, x: number): number {
  const exponent = a * log(x) - logGammaOnePlus(a) + logGammaGrowth(a, b);
  let term = 1;
  let sum = 0;
  for (let n = 1; Math.abs(term) > 1e-18 && n < mostTerms; n++) {
    term *= ((n - b) / n) * x;
    sum += term / (a + n);
  }
  return -expm1(exponent) - exp(exponent) * a * sum;
}

/** log Γ(a + b) - log Γ(b), accurate relative to a log b where b is large and a small. */
export function logGammaGrowth(a: number, b: number): number {
  if (b < 2) return logGamma(a + b) - logGamma(b);
  return (b - 0.5) * log1p(a / b) + a * log(a + b) - a + (stirlingError(a + b) - stirlingError(b));
}
