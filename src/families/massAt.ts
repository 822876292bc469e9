/** Probabilities of single values. */
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
