/** The normal that, once cut off, has a given 5% and 95% quantile. */
import { normalCdf, normalQuantile } from "../numerics/special/normal.js";

const deviate = normalQuantile(0.05, "upper");
const steps = 2000;
/** A parent wider than this is as good as uniform between the ends. */
const widest = 1000;

/**
 * Mean and sd of the parent. Quantiles of the cut normal are compared with those wanted, and mean and sd moved by the
 * difference until they agree to ten digits; undefined where they do not settle, as for quantiles wider apart than those of
 * a uniform distribution between the ends.
 */
export function truncatedNormalThrough(
  lower: number,
  upper: number,
  [min, max]: readonly [number, number],
): { readonly mean: number; readonly sd: number } | undefined {
  if (!(lower > min && upper < max && lower < upper)) return undefined;
  let [mean, sd] = [(lower + upper) / 2, (upper - lower) / (2 * deviate)];
  for (let step = 0; step < steps; step++) {
    const below = normalCdf((min - mean) / sd);
    const inside = normalCdf((max - mean) / sd) - below;
    const [low, high] = [0.05, 0.95].map((p) => mean + sd * normalQuantile(below + p * inside)) as [number, number];
    const [offLow, offHigh] = [lower - low, upper - high];
    if (!Number.isFinite(offLow + offHigh) || sd > widest * (upper - lower)) return undefined;
    if (Math.abs(offLow) + Math.abs(offHigh) < 1e-12 * (upper - lower)) return { mean, sd };
    mean += (offLow + offHigh) / 2;
    sd *= Math.min(2, Math.max(0.5, (upper - lower) / (high - low)));
  }
  return undefined;
}
