/** A sample as fits take it: each value once with how often it stands, and points to start from. */
import { countedSample } from "../empirical.js";
import type { Points } from "../quantileFit.js";

/** So many order statistics show the shape well enough to start from. */
const mostPoints = 200;

/** Observations, however many stand at one value. */
export interface Sample {
  /** Rising, each once. */
  readonly values: readonly number[];
  readonly counts: readonly number[];
  readonly n: number;
  /** Ends that the values cannot pass, where they are known. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** @param ends that the values cannot pass, where they are known */
export function sampleOf(observations: readonly number[], ends: Pick<Sample, "min" | "max"> = {}): Sample {
  const { values, weights: counts } = countedSample([...observations].sort((a, b) => a - b));
  return { values, counts, n: observations.length, ...ends };
}

/** Order statistics at Hazen's plotting positions, the first and the last among them. */
export function startingPoints(sample: Sample): Points {
  const all = rankedMiddles(sample);
  const kept = Math.min(all.length, mostPoints);
  const points = Array.from({ length: kept }, (_, i) => {
    const at = kept === 1 ? 0 : Math.round((i * (all.length - 1)) / (kept - 1));
    return all[at] as { p: number; x: number };
  });
  const { min, max } = sample;
  return { p: points.map(({ p }) => p), x: points.map(({ x }) => x), min, max };
}

/** Each value with the middle of the probabilities that its observations take up. */
export function rankedMiddles({ values, counts, n }: Sample): readonly { readonly p: number; readonly x: number }[] {
  let below = 0;
  return values.map((x, i) => {
    const count = counts[i] as number;
    const p = (below + count / 2) / n;
    below += count;
    return { p, x };
  });
}
