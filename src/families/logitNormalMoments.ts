/** Mean and variance of a logit-normal by the trapezoid rule, fast enough to be solved for. */
import { exp } from "../numerics/special/exponential.js";
import { densityAtZero } from "../numerics/special/normal.js";

const reach = 9.5;
const steps = 512;

/**
 * ∫ f(1 / (1 + e^-(centre + sd z))) φ(z) dz. The integrand is analytic in a strip of half-width π / sd about the real
 * axis and vanishes at both ends, so the rule's error falls as e^(-2 π² / (sd h)): below 1e-15 up to an sd of 15.
 * L. N. Trefethen and J. A. C. Weideman, SIAM Review 56 (2014) 385, doi:10.1137/130932132.
 */
export function logitNormalMoments(centre: number, sd: number): { mean: number; variance: number } {
  const h = (2 * reach) / steps;
  const shares = new Float64Array(steps + 1);
  const weights = new Float64Array(steps + 1);
  let mean = 0;
  for (let i = 0; i <= steps; i++) {
    const z = i * h - reach;
    shares[i] = 1 / (1 + exp(-(centre + sd * z)));
    weights[i] = h * densityAtZero * exp(-0.5 * z * z);
    mean += (weights[i] as number) * (shares[i] as number);
  }
  let variance = 0;
  for (let i = 0; i <= steps; i++) {
    const deviation = (shares[i] as number) - mean;
    variance += (weights[i] as number) * deviation * deviation;
  }
  return { mean, variance };
}
