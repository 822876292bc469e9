/** The terms of the metalog's quantile function, in the log odds z of the probability, so that both tails are exact. */
import { exp } from "../numerics/special/exponential.js";

/** y - 1/2 = tanh(z / 2) / 2 from the smaller tail. */
function centred(z: number): number {
  const e = exp(-Math.abs(z));
  const half = (1 - e) / (1 + e) / 2;
  return z < 0 ? -half : half;
}

/** The power of y - 1/2 in term k (from 0), and whether it is multiplied by z: 1, z, c z, c, c^2, c^2 z, c^3, c^3 z … */
function metalogTerm(k: number): { readonly power: number; readonly odds: boolean } {
  if (k === 2) return { power: 1, odds: true };
  if (k === 3) return { power: 1, odds: false };
  return { power: Math.floor(k / 2), odds: k % 2 === 1 };
}

/** Each term at z. */
export function metalogTerms(size: number, z: number): readonly number[] {
  const c = centred(z);
  return Array.from({ length: size }, (_, k) => {
    const { power, odds } = metalogTerm(k);
    return wholePower(c, power) * (odds ? z : 1);
  });
}

/** The quantile function. */
export function metalogBasis(coefficients: readonly number[], z: number): number {
  const c = centred(z);
  let sum = 0;
  for (let k = 0; k < coefficients.length; k++) {
    const { power, odds } = metalogTerm(k);
    sum += (coefficients[k] as number) * wholePower(c, power) * (odds ? z : 1);
  }
  return sum;
}

/** Its derivative in z. */
export function metalogSlope(coefficients: readonly number[], z: number): number {
  const c = centred(z);
  const e = exp(-Math.abs(z));
  const slope = e / (1 + e) / (1 + e);
  return coefficients.reduce((sum, a, k) => {
    const { power, odds } = metalogTerm(k);
    const ofPower = power === 0 ? 0 : power * wholePower(c, power - 1) * slope;
    return sum + a * (odds ? wholePower(c, power) + z * ofPower : ofPower);
  }, 0);
}

function wholePower(x: number, n: number): number {
  let result = 1;
  for (let i = 0; i < n; i++) result *= x;
  return result;
}
