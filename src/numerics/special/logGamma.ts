/** Logarithm of the gamma function and the error of Stirling's formula. */

import { chebyshevSum } from "./chebyshev.js";
import { logGammaSeries, stirlingSeries } from "./gammaSeries.js";
import { log, log1p } from "./logarithm.js";

const halfLogTwoPi = 0.9189385332046728;

/** log Γ(x) for x > 0, relative error below 1e-14 (also where it crosses 0 at 1 and 2); NaN for x < 0, infinite at 0. */
export function logGamma(x: number): number {
  if (x >= 2.5) return x === Number.POSITIVE_INFINITY ? x : (x - 0.5) * log(x) - x + halfLogTwoPi + stirlingError(x);
  if (x >= 1.5) return nearTwo(x - 2);
  if (x >= 0.5) return nearTwo(x - 1) - log1p(x - 1);
  if (x > 0) return nearTwo(x) - log1p(x) - log(x);
  return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
}

/** log Γ(1 + x) for x >= 0, accurate relative to x near 0. */
export function logGammaOnePlus(x: number): number {
  return x < 0.5 ? nearTwo(x) - log1p(x) : x < 1.5 ? nearTwo(x - 1) : logGamma(1 + x);
}

/** log Γ(2 + e) for |e| <= 1/2. */
function nearTwo(e: number): number {
  return e * chebyshevSum(logGammaSeries, 2 * e);
}

/**
 * log Γ(x) - ((x - 1/2) log x - x + log(2π) / 2) for x > 0: what Stirling's formula leaves, absolute error below 1e-15.
 * Densities written with it keep their accuracy at large shapes (C. Loader, Fast and accurate computation of binomial
 * probabilities, 2000).
 */
export function stirlingError(x: number): number {
  if (x >= 2) return chebyshevSum(stirlingSeries, 4 / x - 1) / (12 * x);
  return logGamma(x) - ((x - 0.5) * log(x) - x + halfLogTwoPi);
}

/**
 * x - m - m log(x / m), the deviance of a mean m seen as x, at least 0. `ratio` is x / m and `difference` x - m, given
 * apart because callers know them more accurately. Relative error near 1e-16 also when x is near m.
 */
export function deviance(m: number, ratio: number, difference: number): number {
  const t = difference / m;
  if (!(t > -0.4 && t < 0.5)) return difference - m * log(ratio);
  const v = t / (2 + t);
  const z = v * v;
  // t - log(1 + t) = t v - 2 (v^3 / 3 + v^5 / 5 + …)
  const far = 1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21 + z * (1 / 23 + z * (1 / 25)))));
  const series = 1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * far)))));
  return difference * v - 2 * m * v * z * series;
}
