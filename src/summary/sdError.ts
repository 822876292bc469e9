/** Monte Carlo standard error of a standard deviation. */
import type { Sample } from "../engine/sample.js";

/**
 * One standard error of the standard deviation s of independent draws: Var(s²) = σ⁴ (2 / (n - 1) + κ / n) holds for
 * any distribution with excess kurtosis κ, and the delta method gives that of s.
 * Below 4 draws, where κ has no estimate, the normal κ = 0 is used.
 * Source: Cramér 1946, Mathematical Methods of Statistics, 27.4.
 * @example sdError({ count: 3, sd: 1, excessKurtosis: undefined }) // 0.5 = 1 / sqrt(2 (n - 1))
 */
export function sdError({ count, sd, excessKurtosis = 0 }: Pick<Sample, "count" | "sd" | "excessKurtosis">): number {
  if (sd === 0) return 0;
  // Bounded by its population minimum of -2, which a tiny sample's estimate can undercut.
  return (sd / 2) * Math.sqrt(Math.max(2 / (count - 1) + Math.max(excessKurtosis, -2) / count, 0));
}
