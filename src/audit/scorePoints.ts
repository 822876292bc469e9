/**
 * Standard normal space: every scenario as independent normal scores, one a driver. Correlation turns them by the
 * Cholesky factor of the copula, the normal distribution function into grades, each quantile function into values.
 * Rosenblatt 1952; Nataf 1962; Lebrun and Dutfoy, Probabilistic Engineering Mechanics 2009;24:172-178.
 */
import type { Point } from "../engine/evaluate.js";
import type { Plan } from "../engine/plan/plan.js";
import type { Distribution } from "../families/distribution.js";
import { makeDistribution } from "../families/index.js";
import { cellLabel } from "../formula/cells.js";
import { normalCdf } from "../numerics/special/normal.js";
import type { Study } from "../study/study.js";

export interface ScoreSpace {
  /** Drivers whose score may move: discrete ones stay at their base case. */
  readonly movable: readonly number[];
  /** The values at these scores, by cell. */
  point(scores: Float64Array): Point;
  /** Correlated scores, from which each driver's grade follows. */
  correlated(scores: Float64Array): Float64Array;
  /**
   * Each driver's part of the squared distance, whatever the order of correlated ones: its correlated score times its
   * element of the inverse correlation matrix times the correlated scores.
   */
  parts(scores: Float64Array): Float64Array;
  /** The value of a driver's first cell at a correlated score. */
  value(driver: number, score: number): number;
}

export function openScores(plan: Plan, study: Study): ScoreSpace {
  const distributions = plan.drivers.map(({ distributions: named }) =>
    named.map(({ family, parameters }) => makeDistribution(family, parameters)),
  );
  const discrete = distributions.map(([first]) => first?.discrete === true);
  const correlated = (scores: Float64Array) => correlate(plan, scores);
  return {
    movable: plan.drivers.map((_, d) => d).filter((d) => discrete[d] !== true),
    correlated,
    parts: (scores) => partsOf(plan, scores),
    value: (driver, score) => quantileAt(distributions[driver]?.[0], score),
    point(scores) {
      const turned = correlated(scores);
      const cells = plan.drivers.flatMap((driver, d) =>
        discrete[d] === true
          ? []
          : driver.cells.map((cell, i) => {
              const over = study.assumptions.find(({ id }) => id === driver.assumption)?.over ?? [];
              const label = cellLabel(driver.assumption, over, plan.graph.indexes, cell);
              const value = quantileAt(distributions[d]?.[i], turned[d] ?? 0);
              return { label, value, simplex: driver.joint === "simplex" ? driver.assumption : undefined };
            }),
      );
      const sums = new Map<string, number>();
      for (const { simplex, value } of cells)
        if (simplex !== undefined) sums.set(simplex, (sums.get(simplex) ?? 0) + value);
      return Object.fromEntries(
        cells.map(({ label, value, simplex }) => [
          label,
          simplex === undefined ? value : value / (sums.get(simplex) ?? 1),
        ]),
      );
    },
  };
}

function quantileAt(distribution: Distribution | undefined, score: number): number {
  if (distribution === undefined) return Number.NaN;
  return score > 0
    ? distribution.quantile(normalCdf(score, "upper"), "upper")
    : distribution.quantile(normalCdf(score));
}

function correlate({ groups }: Plan, scores: Float64Array): Float64Array {
  const turned = Float64Array.from(scores);
  for (const { streams, lower } of groups) {
    streams.forEach((stream, i) => {
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += (lower[i * streams.length + j] ?? 0) * (scores[streams[j] ?? 0] ?? 0);
      turned[stream] = sum;
    });
  }
  return turned;
}

/** Of R = L Lᵀ and y = L z: y times R⁻¹ y = L⁻ᵀ z, found from the last row upwards. */
function partsOf(plan: Plan, scores: Float64Array): Float64Array {
  const turned = correlate(plan, scores);
  const parts = scores.map((score) => score * score);
  for (const { streams, lower } of plan.groups) {
    const size = streams.length;
    const solved = new Float64Array(size);
    for (let i = size - 1; i >= 0; i--) {
      let rest = scores[streams[i] ?? 0] ?? 0;
      for (let j = i + 1; j < size; j++) rest -= (lower[j * size + i] ?? 0) * (solved[j] ?? 0);
      solved[i] = rest / (lower[i * size + i] ?? 1);
    }
    streams.forEach((stream, i) => {
      parts[stream] = (turned[stream] ?? 0) * (solved[i] ?? 0);
    });
  }
  return parts;
}
