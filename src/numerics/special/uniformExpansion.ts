/**
 * Temme's uniform expansion of the incomplete gamma and beta functions for large parameters:
 * P = Φ(ζ √M) - exp(-M ζ² / 2) / √(2π M) S(ζ), right from one tail through the middle to the other.
 * (N. M. Temme, SIAM J. Math. Anal. 10, 1979, doi:10.1137/0510071; the sum S is evaluated by the backward recurrence of
 * A. Gil, J. Segura, N. M. Temme, SIAM J. Sci. Comput. 34, 2012, doi:10.1137/120872553.)
 */

import { exp } from "./exponential.js";
import { densityAtZero, millsRatio } from "./normal.js";
import type { Tail } from "./tail.js";

/** Terms kept. The series in ζ converge for |ζ| < 3.5; at |ζ| = 1 what is left out is near 1e-16. */
export const terms = 30;

/** Below this M the expansion has not yet 1e-13. */
export const leastLargeParameter = 30;
/** Beyond this |ζ| series and continued fractions are fast. */
export const largestDistance = 1;

/**
 * Taylor coefficients in ζ of ζ / τ, where τ τ' = ζ (1 + skew τ - product τ²), τ = ζ + …
 * Gamma: τ = x / a - 1, skew 1, product 0. Beta: τ = (x - p) / (p q), p = a / (a + b), skew q - p, product p q.
 */
export function expansionCoefficients(skew: number, product: number): Float64Array {
  const ratio = new Float64Array(terms); // τ / ζ
  const square = new Float64Array(terms); // its square
  const inverse = new Float64Array(terms);
  ratio[0] = square[0] = inverse[0] = 1;
  for (let k = 1; k < terms; k++) {
    square[k] = (skew * ratio[k - 1] - (k > 1 ? product * square[k - 2] : 0)) / (1 + 0.5 * k);
    let cross = 0;
    for (let i = 1; i < k; i++) cross += ratio[i] * ratio[k - i];
    ratio[k] = 0.5 * (square[k] - cross);
    let sum = 0;
    for (let i = 1; i <= k; i++) sum += ratio[i] * inverse[k - i];
    inverse[k] = -sum;
  }
  return inverse;
}

/** S as a power series in ζ for one M, divided by √M. */
export function expansionSeries(coefficients: Float64Array, M: number): Float64Array {
  const series = new Float64Array(terms);
  const step = 1 / M;
  series[terms - 2] = coefficients[terms - 1];
  for (let n = terms - 2; n > 0; n--) series[n - 1] = coefficients[n] + (n + 1) * step * series[n + 1];
  const norm = 1 / ((1 + series[1] / M) * Math.sqrt(M));
  for (let n = 0; n < terms; n++) series[n] *= norm;
  return series;
}

/** The tail at ζ; `halfSquare` is M ζ² / 2, known more accurately than ζ. */
export function uniformTail(series: Float64Array, zeta: number, halfSquare: number, tail: Tail): number {
  let sum = 0;
  for (let n = terms - 1; n >= 0; n--) sum = sum * zeta + series[n];
  const mills = millsRatio(Math.sqrt(2 * halfSquare));
  const near = densityAtZero * exp(-halfSquare) * (zeta < 0 ? mills - sum : mills + sum);
  return zeta < 0 === (tail === "lower") ? near : 1 - near;
}
