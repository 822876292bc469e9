/** Moments of samples of counts. */
import type { Points } from "../quantileFit.js";

/** Mean and variance of a sample, from the points that stand for it: where a fit starts. */
export function countMoments({ p, x }: Points): { readonly mean: number; readonly variance: number } {
  const cut = (i: number): number => (i <= 0 ? 0 : i >= p.length ? 1 : ((p[i - 1] as number) + (p[i] as number)) / 2);
  const over = (f: (value: number) => number): number =>
    x.reduce((sum, value, i) => sum + f(value) * (cut(i + 1) - cut(i)), 0);
  const mean = over((value) => value);
  return { mean, variance: over((value) => (value - mean) * (value - mean)) };
}
