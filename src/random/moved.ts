/** How far the nearest possible correlations are from those that were asked for. */
import type { StatedPair } from "./impossible.js";

/** What became of one correlation, on the scale on which it was stated. */
export interface MovedPair {
  readonly pair: readonly [string, string];
  readonly from: number;
  readonly to: number;
  /** "pearson": of the copula's scores; "spearman" also where nobody stated it, so that it was 0. */
  readonly scale: "spearman" | "pearson";
}

/** A group of streams whose correlations could not hold together. */
export interface Moved {
  /** Every correlation that moved, the one that moved most first. */
  readonly pairs: readonly MovedPair[];
  /** Square root of the sum of squared changes over the whole matrix of scores (Frobenius). */
  readonly distance: number;
}

/** Smaller changes are a matter of rounding. */
const least = 0.0005;

/** @param spearman Spearman's correlation that goes with one of scores. */
export function movedBy(
  members: readonly string[],
  stated: readonly StatedPair[],
  [matrix, near]: readonly [Float64Array, Float64Array],
  spearman: (correlation: number) => number,
): Moved {
  const size = members.length;
  const key = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
  const known = new Map(stated.map((pair) => [key(pair.a, pair.b), pair]));
  const pairs = members.flatMap((a, i) =>
    members.slice(i + 1).map((b, k): MovedPair => {
      const to = near[i * size + i + 1 + k] as number;
      const { pearson, spearman: asked = 0 } = known.get(key(a, b)) ?? {};
      if (pearson !== undefined) return { pair: [a, b], from: pearson, to, scale: "pearson" };
      return { pair: [a, b], from: asked, to: spearman(to), scale: "spearman" };
    }),
  );
  const far = ({ from, to }: MovedPair): number => Math.abs(to - from);
  const squares = matrix.reduce(
    (sum, value, i) => sum + ((near[i] as number) - value) * ((near[i] as number) - value),
    0,
  );
  return {
    pairs: pairs.filter((pair) => far(pair) >= least).sort((one, other) => far(other) - far(one)),
    distance: Math.sqrt(squares),
  };
}

/** "a with b 0.5 instead of 0.9", at most so many of them. */
export function movedWords({ pairs }: Moved, say: (correlation: number) => string, most = 12): string {
  const words = pairs.map(({ pair: [a, b], from, to, scale }) => {
    const of = scale === "pearson" ? " (of scores)" : "";
    return `${a} with ${b} ${say(to)} instead of ${say(from)}${of}`;
  });
  const rest = words.length > most ? [`${words.length - most} more pairs`] : [];
  return [...words.slice(0, most), ...rest].join(", ");
}
