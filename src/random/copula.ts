/**
 * Gaussian copula, planned: from Spearman rank correlations to the Cholesky factor of each group of streams that hang
 * together. Every marginal distribution stays what it is; Spearman's ρ_s is reached by normals correlated at
 * 2 sin(π ρ_s / 6). Pearson (1907); Iman and Conover, Communications in Statistics B 11 (1982), are the alternative
 * that needs the whole sample at once.
 */
import { CredenceError, type Place } from "../errors.js";
import { cholesky, smallestEigenvalue } from "../numerics/cholesky.js";
import { sin } from "../numerics/trigonometry.js";

/** A Spearman rank correlation between two streams, by name. */
export interface RankPair {
  readonly a: string;
  readonly b: string;
  readonly spearman: number;
  readonly place?: Place | undefined;
}

/** Streams that are correlated with one another, in order of name, and L of L Lᵀ = R (row-major). Plain data. */
export interface CopulaGroup {
  readonly members: readonly string[];
  readonly lower: Float64Array;
}

const PI_SIXTH = 0.5235987755982989;

/** Correlation of two normals whose grades have Spearman correlation `spearman`: 2 sin(π ρ / 6). */
export function normalCorrelation(spearman: number): number {
  return 2 * sin(PI_SIXTH * spearman);
}

/**
 * Groups of correlated streams. Members stand in order of name, so that reordering a file moves no draw; pairs that
 * are not named have correlation 0. Throws `correlation-out-of-range`, `correlation-with-itself`, `correlation-twice`,
 * `correlation-not-positive-definite`.
 */
export function planCopula(pairs: readonly RankPair[]): readonly CopulaGroup[] {
  checkPairs(pairs);
  const linked = pairs.filter((pair) => pair.spearman !== 0);
  return components(linked).map((members) => ({ members, lower: factor(members, linked) }));
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

function checkPairs(pairs: readonly RankPair[]): void {
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

/** Connected components of the graph of pairs, each sorted by name, in order of their first names. */
function components(pairs: readonly RankPair[]): string[][] {
  const groupOf = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    const joined = new Set([a, b, ...(groupOf.get(a) ?? []), ...(groupOf.get(b) ?? [])]);
    for (const name of joined) groupOf.set(name, joined);
  }
  const groups = [...new Set(groupOf.values())].map((group) => [...group].sort(byCodeUnit));
  return groups.sort((x, y) => byCodeUnit(x[0] as string, y[0] as string));
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function factor(members: readonly string[], pairs: readonly RankPair[]): Float64Array {
  const size = members.length;
  const position = new Map(members.map((name, i) => [name, i]));
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  for (const { a, b, spearman } of pairs) {
    const i = position.get(a);
    const j = position.get(b);
    if (i === undefined || j === undefined) continue;
    matrix[i * size + j] = normalCorrelation(spearman);
    matrix[j * size + i] = normalCorrelation(spearman);
  }
  const lower = cholesky(matrix, size);
  if (lower === undefined) throw notPositiveDefinite(members, matrix, pairs);
  return lower;
}

function notPositiveDefinite(
  members: readonly string[],
  matrix: Float64Array,
  pairs: readonly RankPair[],
): CredenceError {
  const smallest = smallestEigenvalue(matrix, members.length);
  // R(s) = I + s (R - I) has smallest eigenvalue 1 - s (1 - smallest): positive for s below 1 / (1 - smallest). Scaling
  // Spearman's ρ instead of R falls short of that by up to π / 3.
  const share = Math.floor(94 / (1 - smallest)) / 100;
  const place = pairs.find((pair) => members.includes(pair.a))?.place;
  const message =
    `correlations of ${members.join(", ")}: must be possible together (positive definite), ` +
    `got a smallest eigenvalue of ${smallest.toPrecision(3)}`;
  const remedy = `move them towards 0, for example all of them to ${share} of what they are, or state the missing pairs`;
  return new CredenceError("correlation-not-positive-definite", message, { place, remedy });
}
