/** Correlations between streams, a pair each. */
import { CredenceError, type Place } from "../errors.js";
import type { StatedPair } from "./impossible.js";

/** A correlation between two streams. */
export interface RankPair extends StatedPair {
  /** Set where the pair belongs to a Gaussian copula of its own, and by what. */
  readonly gaussian?: string | undefined;
  /** Where pairs that nobody states must stay 0: no nearest correlations are taken. */
  readonly rigid?: boolean | undefined;
}

/** Exchangeable correlation: the same Spearman correlation between any two of the streams. */
export function exchangeable(names: readonly string[], spearman: number, place?: Place): readonly RankPair[] {
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => ({ a, b, spearman, place })));
}

/** A matrix of Spearman correlations between the streams, row by row. */
export function ofMatrix(names: readonly string[], matrix: readonly number[], place?: Place): readonly RankPair[] {
  const size = names.length;
  return names.flatMap((a, i) =>
    names.slice(i + 1).map((b, j) => ({ a, b, spearman: matrix[i * size + i + 1 + j] ?? 0, place })),
  );
}

/**
 * Two names each, a correlation inside -1 to 1, no pair twice.
 * @throws CredenceError `correlation-with-itself`, `correlation-out-of-range`, `correlation-twice`.
 */
export function refuseBadPairs(pairs: readonly RankPair[]): void {
  const seen = new Set<string>();
  for (const { a, b, spearman, place } of pairs) {
    const subject = `correlation of ${a} with ${b}`;
    const key = JSON.stringify(a < b ? [a, b] : [b, a]);
    if (a === b)
      throw new CredenceError("correlation-with-itself", `${subject}: two different names wanted`, { place });
    if (!(spearman > -1 && spearman < 1)) {
      const remedy = 'for two that always move together write "same-as"';
      const message = `${subject}: must lie strictly between -1 and 1, got ${spearman}`;
      throw new CredenceError("correlation-out-of-range", message, { place, remedy });
    }
    if (seen.has(key)) throw new CredenceError("correlation-twice", `${subject}: stated twice`, { place });
    seen.add(key);
  }
}
