/** The regularised incomplete gamma functions at one shape, with what depends on the shape alone worked out once. */

import { exp, expm1 } from "./exponential.js";
import { log } from "./logarithm.js";
import { deviance, logGammaOnePlus, stirlingError } from "./logGamma.js";
import type { Tail } from "./tail.js";
import {
  expansionCoefficients,
  expansionSeries,
  largestDistance,
  leastLargeParameter,
  uniformTail,
} from "./uniformExpansion.js";

const inverseTwoPi = 0.15915494309189535;
const coefficients = expansionCoefficients(1, 0);
const mostTerms = 10000;

/** Constants of one shape a. */
export interface GammaShape {
  readonly a: number;
  readonly logGammaOnePlus: number;
  readonly stirling: number;
  readonly front: number;
  readonly series: Float64Array | undefined;
}

/** The constants of a shape above 0. */
export function gammaShape(a: number): GammaShape {
  return {
    a,
    logGammaOnePlus: logGammaOnePlus(a),
    stirling: stirlingError(a),
    front: Math.sqrt(a * inverseTwoPi),
    series: a >= leastLargeParameter ? expansionSeries(coefficients, a) : undefined,
  };
}

/** x^a e^-x / Γ(a): the density with respect to log x. */
export function gammaKernel(shape: GammaShape, x: number): number {
  return shape.front * exp(-(deviance(shape.a, x / shape.a, x - shape.a) + shape.stirling));
}

/** Probability of the tail at x > 0, finite; `kernel` is that of the same x. */
export function gammaTail(shape: GammaShape, x: number, tail: Tail, kernel: number): number {
  const { a, series } = shape;
  if (series !== undefined && x > 0.25 * a && x < 3 * a) {
    const halfSquare = deviance(a, x / a, x - a);
    const zeta = Math.sqrt((2 * halfSquare) / a);
    if (zeta < largestDistance) return uniformTail(series, x < a ? -zeta : zeta, halfSquare, tail);
  }
  if (x < 1.5 && a < 1 && tail === "upper") return upperOfSmallShape(shape, x);
  if (x < a + 1) {
    const lower = lowerSeries(a, x) * (kernel / a);
    return tail === "lower" ? lower : 1 - lower;
  }
  const upper = kernel / upperFraction(a, x);
  return tail === "upper" ? upper : 1 - upper;
}

/** 1 + x / (a + 1) + x² / ((a + 1) (a + 2)) + … */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > 1e-17 * sum && n < mostTerms; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** x + 1 - a - 1 (1 - a) / (x + 3 - a - 2 (2 - a) / (x + 5 - a - …)), Legendre's fraction by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let value = b;
  let upper = b;
  let lower = 0;
  for (let n = 1; n < mostTerms; n++) {
    const numerator = n * (a - n);
    b += 2;
    lower = 1 / (b + numerator * lower);
    upper = b + numerator / upper;
    const factor = upper * lower;
    value *= factor;
    if (Math.abs(factor - 1) < 3e-16) break;
  }
  return value;
}

/** 1 - x^a / Γ(1 + a) (1 + a Σ (-x)^n / (n! (a + n))) without cancellation at small a. */
function upperOfSmallShape(shape: GammaShape, x: number): number {
  const { a } = shape;
  const exponent = a * log(x) - shape.logGammaOnePlus;
  let term = 1;
  let sum = 0;
  for (let n = 1; Math.abs(term) > 1e-18 && n < mostTerms; n++) {
    term *= -x / n;
    sum += term / (a + n);
  }
  return -expm1(exponent) - exp(exponent) * a * sum;
}
