/** How much of the spread of a distribution lies in what seldom happens. */
import { normalCdf, normalDensity } from "../numerics/special/normal.js";
import type { Distribution } from "./distribution.js";

const END = 8;
const STEP = 0.05;

/**
 * The mean fourth power of the deviation in standard deviations, to a few per cent: 3 of a normal, about 1 / p of an event of small
 * probability p. Of distributions without a fourth moment it is large, and means nothing else.
 */
export function kurtosis(distribution: Pick<Distribution, "mean" | "variance" | "quantile">): number {
  let sum = 0;
  for (let k = 0; k <= END / STEP; k++) {
    const z = k * STEP;
    const weight = normalDensity(z) * STEP * (k === 0 ? 0.5 : 1);
    const p = normalCdf(z, "upper");
    for (const tail of ["lower", "upper"] as const)
      sum += weight * fourth(distribution, distribution.quantile(p, tail));
  }
  return sum;
}

function fourth({ mean, variance }: Pick<Distribution, "mean" | "variance">, value: number): number {
  const square = ((value - mean) * (value - mean)) / variance;
  return square * square;
}
