/** Monte Carlo standard error of a standard deviation. */
import { sampleKurtosis } from "simple-statistics";

/**
 * One standard error of the standard deviation s of independent draws: Var(s²) = σ⁴ (2 / (n - 1) + κ / n) holds for
 * any distribution with excess kurtosis κ, and the delta method gives that of s. simple-statistics estimates κ (its
 * sampleKurtosis uses + - * / in the order of the draws, hence the same bits everywhere).
 * Below 4 draws, where κ has no estimate, the normal κ = 0 is used.
 * Source: Cramér 1946, Mathematical Methods of Statistics, 27.4.
 * @example sdError(Float64Array.of(1, 2, 3), 2, 1) // 0.5 = 1 / sqrt(2 (n - 1))
 */
export function sdError(draws: Float64Array, mean: number, sd: number): number {
  const count = draws.length;
  if (sd === 0) return 0;
  const excess = count < 4 ? 0 : excessKurtosis(draws, mean, sd);
  // Bounded by its population minimum of -2, which a tiny sample's estimate can undercut.
  return (sd / 2) * Math.sqrt(Math.max(2 / (count - 1) + Math.max(excess, -2) / count, 0));
}

/** Standardised first: a fourth power of pounds loses digits, and one of large ones overflows. */
function excessKurtosis(draws: Float64Array, mean: number, sd: number): number {
  return sampleKurtosis(draws.map((draw) => (draw - mean) / sd) as unknown as number[]);
}
