/** Mean and variance of a continuous distribution by integrating its quantile function, where no closed form is known. */

import { integrate } from "../numerics/quadrature.js";
import { exp } from "../numerics/special/exponential.js";
import type { Tail } from "./distribution.js";

/** Cuts of the depth v of a tail, p = e^-v / 2, between which the integrand is nearly a polynomial. */
const cuts = [0, 1, 3, 6, 12, 25, 50, 100, 200, 400, 660];

/**
 * Mean = ∫ Q(p) dp; the variance about a first guess of the mean, so that little cancels. Both to about 1e-12 relative
 * where they exist; the quantile function is asked for from either tail down to 1e-287.
 */
export function quantileMoments(quantile: (p: number, tail: Tail) => number): { mean: number; variance: number } {
  const centre = quantile(0.5, "lower");
  const spread = quantile(0.25, "upper") - quantile(0.25, "lower");
  const offset = overBothTails((p, tail) => (quantile(p, tail) - centre) / spread);
  const mean = centre + spread * offset;
  const square = overBothTails((p, tail) => {
    const deviation = (quantile(p, tail) - mean) / spread;
    return deviation * deviation;
  });
  return { mean, variance: spread * spread * square };
}

function overBothTails(f: (p: number, tail: Tail) => number): number {
  let total = 0;
  for (let i = 1; i < cuts.length; i++) {
    const [from, to] = [cuts[i - 1] as number, cuts[i] as number];
    for (const tail of ["lower", "upper"] as const) {
      total += integrate((v) => weighted(f, exp(-v) / 2, tail), from, to, Math.max(Math.abs(total), 0.5));
    }
  }
  return total;
}

function weighted(f: (p: number, tail: Tail) => number, p: number, tail: Tail): number {
  return p === 0 ? 0 : p * f(p, tail);
}
