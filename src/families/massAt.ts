/** Probabilities of single values, and of what lies between two. */
import type { Distribution } from "./distribution.js";

/** 0 of a density; of a mixture, what its discrete parts have there. */
export function massAt({ discrete, density, parts = [] }: Distribution, x: number): number {
  if (discrete) return density(x);
  return parts.reduce((sum, { weight, distribution }) => sum + weight * massAt(distribution, x), 0);
}

/** Whether some value has a probability of its own. */
export function hasMasses({ discrete, parts = [] }: Distribution): boolean {
  return discrete || parts.some(({ distribution }) => hasMasses(distribution));
}

/** Probability of the closed interval, from the tail in which it keeps most digits. */
export function massBetween(whole: Distribution, low: number, high: number): number {
  const atLow = massAt(whole, low);
  if (whole.cdf(low) > 0.5) return whole.cdf(low, "upper") + atLow - whole.cdf(high, "upper");
  if (whole.cdf(high) < 0.5) return whole.cdf(high) - whole.cdf(low) + atLow;
  return 1 - whole.cdf(high, "upper") - whole.cdf(low) + atLow;
}
