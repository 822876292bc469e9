/**
 * Copulas, planned: from rank correlations to the Cholesky factor of each group of streams that hang together. Every
 * marginal distribution stays what it is. In a Gaussian copula Spearman's ρ_s is reached by normals correlated at
 * 2 sin(π ρ_s / 6) (Pearson 1907); for a Student-t copula see `studentSpearman.ts`.
 */
import { CredenceError } from "../errors.js";
import { cholesky } from "../numerics/cholesky.js";
import { nearestCorrelation } from "../numerics/nearestCorrelation.js";
import { asin, sin } from "../numerics/special/trigonometry.js";
import type { Dependence } from "./dependence.js";
import { impossible } from "./impossible.js";
import { type Moved, movedBy } from "./moved.js";
import { type RankPair, refuseBadPairs } from "./rankPairs.js";
import { studentSpearman } from "./studentSpearman.js";

/** Streams that are correlated with one another, in order of name, and L of L Lᵀ = R (row-major). Plain data. */
export interface CopulaGroup {
  readonly members: readonly string[];
  readonly lower: Float64Array;
  /** Of a Student-t copula: degrees of freedom, and the stream of the chi-square that all members are divided by. */
  readonly tails?: { readonly df: number; readonly stream: string } | undefined;
  /** Where the nearest possible correlations were taken. */
  readonly moved?: Moved | undefined;
}

const PI_SIXTH = 0.5235987755982989;

/** Correlation of two normals whose grades have Spearman correlation `spearman`: 2 sin(π ρ / 6). */
export function normalCorrelation(spearman: number): number {
  return 2 * sin(PI_SIXTH * spearman);
}

/** The other way round: 6 / π arcsin(ρ / 2). */
export function rankCorrelation(normal: number): number {
  return (6 / Math.PI) * asin(normal / 2);
}

/**
 * Groups of correlated streams. Members stand in order of name, so that reordering a file moves no draw; pairs that
 * are not named have correlation 0. Throws `correlation-out-of-range`, `correlation-with-itself`, `correlation-twice`,
 * `correlation-not-positive-definite`, `copula-of-a-matrix`.
 */
export function planCopula(pairs: readonly RankPair[], dependence: Dependence = {}): readonly CopulaGroup[] {
  refuseBadPairs(pairs);
  const linked = pairs.filter((pair) => pair.spearman !== 0);
  const { copula, nearest = false } = dependence;
  const student = copula && { df: copula.df, ...studentSpearman(copula.df) };
  return components(linked).map((members) => {
    const own = linked.filter(({ a }) => members.includes(a));
    const tails = student !== undefined && !ownCopula(own) ? student : undefined;
    const correlation = tails?.correlation ?? normalCorrelation;
    const matrix = matrixOf(members, own, ({ pearson, spearman }) => pearson ?? correlation(spearman));
    const factored = factor({
      members,
      matrix,
      pairs: own,
      nearest: nearest && own.every(({ rigid }) => rigid !== true),
      spearman: tails?.spearman ?? rankCorrelation,
    });
    return tails === undefined ? factored : { ...factored, tails: { df: tails.df, stream: `copula of ${members[0]}` } };
  });
}

/** Whether a group is a Gaussian copula by its own nature. @throws CredenceError `copula-of-a-matrix` where in part. */
function ownCopula(pairs: readonly RankPair[]): boolean {
  const own = pairs.find(({ gaussian }) => gaussian !== undefined);
  // What a study states is to be drawn from its copula; what an assumption is made of need not be.
  const other = pairs.find(({ gaussian, rigid }) => gaussian === undefined || rigid === true);
  if (own === undefined || other === undefined) return own !== undefined;
  const rule = `correlation of ${other.a} with ${other.b}: ${own.gaussian} is that of a Gaussian copula`;
  throw new CredenceError("copula-of-a-matrix", `${rule}, which cannot be part of a student-t copula`, {
    place: other.place,
    remedy: "leave out the copula, or this correlation",
  });
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

function matrixOf(
  members: readonly string[],
  pairs: readonly RankPair[],
  correlation: (pair: RankPair) => number,
): Float64Array {
  const size = members.length;
  const position = new Map(members.map((name, i) => [name, i]));
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  for (const pair of pairs) {
    const [i, j] = [position.get(pair.a) as number, position.get(pair.b) as number];
    const value = correlation(pair);
    matrix[i * size + j] = value;
    matrix[j * size + i] = value;
  }
  return matrix;
}

interface Task {
  readonly members: readonly string[];
  readonly matrix: Float64Array;
  readonly pairs: readonly RankPair[];
  /** Whether the nearest will do where the matrix is none of correlations. */
  readonly nearest: boolean;
  /** Spearman's correlation that goes with one of scores. */
  spearman(correlation: number): number;
}

function factor({ members, matrix, pairs, nearest, spearman }: Task) {
  const size = members.length;
  const lower = cholesky(matrix, size);
  if (lower !== undefined) return { members, lower };
  const near = nearest ? nearestCorrelation(matrix, size) : undefined;
  const nearLower = near && cholesky(near, size);
  if (near === undefined || nearLower === undefined) throw impossible(members, matrix, pairs);
  return { members, lower: nearLower, moved: movedBy(members, pairs, [matrix, near], spearman) };
}
