/** Correlations with shares of a Dirichlet, as correlations with the gammas that draw it. */
import type { Assumption, Correlation } from "../../assumptions/assumption.js";
import { CredenceError } from "../../errors.js";
import { shareScores } from "../../families/dirichletScores.js";
import type { Index } from "../../formula/graph.js";
import { cholesky, solveCholesky } from "../../numerics/cholesky.js";
import { normalCorrelation, rankCorrelation } from "../../random/copula.js";
import type { RankPair } from "../../random/rankPairs.js";
import { driversOf } from "./drivers.js";

/** One side of a correlation: streams, and the correlation of what is named with each of them, as normal scores. */
interface Side {
  readonly key: string;
  readonly streams: readonly string[];
  readonly weights: readonly number[];
  readonly shares: boolean;
}

interface Constraint {
  readonly sides: readonly [Side, Side];
  readonly target: number;
  readonly correlation: Correlation;
}

/**
 * The gammas of a Dirichlet stay independent of each other, so that its shares keep their joint distribution; what is
 * correlated with a share is correlated with the gammas. Of all ways to do that the one with the smallest squares is
 * taken, the nearest to independence; what it means for the other shares follows from their sum.
 * @throws CredenceError `share-correlation`.
 */
export function onStreams(
  correlations: readonly Correlation[],
  assumptions: readonly Assumption[],
  indexes: Readonly<Record<string, Index>>,
): readonly RankPair[] {
  const sideOf = sides(assumptions, indexes);
  const groups = new Map<string, Constraint[]>();
  const plain = correlations.filter((correlation) => {
    const both = [sideOf(correlation.a), sideOf(correlation.b)] as const;
    if (!both.some(({ shares }) => shares)) return true;
    const [first, second] = [...both].sort((x, y) => (x.key < y.key ? -1 : 1)) as [Side, Side];
    if (first.key === second.key) throw ofItself(correlation, first.key);
    const key = JSON.stringify([first.key, second.key]);
    const target = correlation.pearson ?? normalCorrelation(correlation.spearman);
    groups.set(key, [...(groups.get(key) ?? []), { sides: [first, second], target, correlation }]);
    return false;
  });
  return [...plain, ...[...groups.values()].flatMap(pairsOf)];
}

function sides(assumptions: readonly Assumption[], indexes: Readonly<Record<string, Index>>): (name: string) => Side {
  const shares = new Map<string, () => Side>();
  for (const assumption of assumptions) {
    if (assumption.uncertainty?.joint !== "simplex") continue;
    const alpha = assumption.uncertainty.parameters[0]?.["alpha"] as readonly number[];
    const streams = driversOf(assumption, indexes).map(({ name }) => name);
    streams.forEach((name, share) => {
      shares.set(name, () => ({ key: assumption.id, streams, weights: shareScores(alpha, share), shares: true }));
    });
  }
  const known = new Map<string, Side>();
  return (name) => {
    const side = known.get(name) ?? shares.get(name)?.() ?? { key: name, streams: [name], weights: [1], shares: false };
    known.set(name, side);
    return side;
  };
}

/** R of smallest squares with aₖ R bₖᵀ as asked for each pair k: R = Σ λₖ aₖᵀ bₖ. */
function pairsOf(constraints: readonly Constraint[]): readonly RankPair[] {
  const size = constraints.length;
  const gram = constraints.flatMap(({ sides: [a, b] }) =>
    constraints.map(({ sides: [c, d] }) => dot(a.weights, c.weights) * dot(b.weights, d.weights)),
  );
  const factor = cholesky(gram, size);
  const [{ sides: both, correlation }] = constraints as [Constraint];
  if (factor === undefined) throw tooMany(correlation, both);
  const multipliers = solveCholesky(
    factor,
    constraints.map(({ target }) => target),
    size,
  );
  const [first, second] = both;
  const pairs = first.streams.flatMap((a, i) =>
    second.streams.map((b, j) => {
      const pearson = constraints.reduce(
        (sum, { sides: [x, y] }, k) =>
          sum + (multipliers[k] as number) * (x.weights[i] as number) * (y.weights[j] as number),
        0,
      );
      return { a, b, pearson };
    }),
  );
  refuseImpossible(
    pairs.map(({ pearson }) => pearson),
    constraints,
  );
  const gaussian = `that of ${both.filter(({ shares }) => shares).map(({ key }) => key)[0]}, whose shares add up to one,`;
  return pairs.map(({ a, b, pearson }) => ({
    a,
    b,
    pearson,
    spearman: rankCorrelation(pearson),
    gaussian,
    rigid: true,
    place: correlation.place,
  }));
}

/** One number cannot have more than correlation 1 with all gammas together; two Dirichlets are checked as a matrix. */
function refuseImpossible(pearson: readonly number[], constraints: readonly Constraint[]): void {
  const squares = dot(pearson, pearson);
  const [{ sides: both, correlation }] = constraints as [Constraint];
  if (both.every(({ shares }) => shares) ? pearson.every((r) => Math.abs(r) < 1) : squares < 1) return;
  const most = constraints.length === 1 ? Math.sqrt(dotOf(both)) : Number.NaN;
  const remedy = Number.isNaN(most)
    ? "shrink them, or leave one share out"
    : `at most ${(Math.floor(100 * rankCorrelation(most)) / 100).toFixed(2)} can be reached`;
  const { a, b } = correlation;
  throw new CredenceError("share-correlation", `correlation of ${a} and ${b}: cannot be so strong`, {
    place: correlation.place,
    remedy,
  });
}

function dotOf([a, b]: readonly [Side, Side]): number {
  return dot(a.weights, a.weights) * dot(b.weights, b.weights);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

function ofItself({ a, b, place }: Correlation, id: string): CredenceError {
  const rule = `correlation of ${a} and ${b}: the distribution of ${id} says how its shares hang together`;
  return new CredenceError("share-correlation", rule, { place, remedy: "leave it out" });
}

function tooMany({ place }: Correlation, [a, b]: readonly [Side, Side]): CredenceError {
  const rule = `correlations of ${a.key} and ${b.key}: shares add up to one, so one of them follows from the others`;
  return new CredenceError("share-correlation", rule, { place, remedy: "leave one share out" });
}
