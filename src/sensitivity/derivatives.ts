/** Derivative-based indices: how steep the output is along each assumption, and what that says of its share of the variance. */

import { rowName } from "../assumptions/rowName.js";
import { sources } from "../engine/baseValues.js";
import type { ModelRuns } from "../engine/modelRuns.js";
import type { Plan } from "../engine/plan.js";
import { makeDistribution } from "../families/index.js";
import { jumpsAlong } from "../formula/jumps.js";
import { normalGrades, normalGradeTable } from "../random/normalGrade.js";
import { normalScores, normalScoreTable } from "../random/normalScore.js";
import type { Study } from "../study/study.js";
import { scatter } from "../summary/replicateErrors.js";
import { designRuns } from "./designRuns.js";
import { failures, remarked } from "./failures.js";
import { idleNames, playersOf } from "./groups.js";
import type { SensitivityMethod, SensitivityRequest } from "./method.js";
import { designSize, netPair } from "./netDesign.js";

/**
 * What is left out does not exist: a slope along counts or shares or where a formula jumps, a bound for an assumption that
 * depends on others.
 */
export interface DerivativesRow {
  readonly assumption: string;
  /** Mean square of the derivative of the output by the assumption (of a table with one draw, by its multiplier). */
  readonly nu?: number;
  readonly nuError?: number;
  /** Upper bound of the total Sobol' index. */
  readonly bound?: number;
  readonly boundError?: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly derivatives?: readonly DerivativesRow[];
  }
}

/** Points at most: derivatives of smooth outputs need few. */
const MOST = 16_384;
/** Half the width of differences, in standard deviations of the normal score. */
const STEP = 1 / 8192;

/**
 * ν, the mean squared derivative, from central differences at scrambled Sobol' points in 16 scramblings, two runs an
 * assumption and point; and the bound that it gives for the total index by Poincaré's inequality: (b - a)² / π² of the
 * variance for a uniform assumption; for all others with the derivative by the normal score, whose constant is 1, so that
 * the bound holds for any distribution. Where a formula may jump along an assumption (`jumpsAlong`) there is
 * neither: differences would see a jump by chance, and grow without end with the points.
 */
export const derivatives: SensitivityMethod<DerivativesRow> = {
  name: "derivatives",
  title: "Sensitivity, derivatives (DGSM)",
  question: "How steep is the output along this assumption, all over the range, and what can it matter at most?",
  caveat: "no bound where formulas jump or assumptions depend on others",
  reading: () =>
    "Slope: the root mean square of the change of the result for one unit of the assumption (of a table with one draw: for one of its multiplier), all over the range. Bound: the total share of the variance cannot be larger (Poincaré's inequality); a bound near 0 says that the assumption can be fixed. There is no slope along counts and shares, and no bound for assumptions that depend on others; the bound of a group is the sum of its members'. Where a formula may jump (a comparison, ceil, floor, round) there is neither. Standard errors in brackets.",
  order: "largest bound first",
  needs: "design",
  source:
    "Sobol' and Kucherenko 2009, doi:10.1016/j.matcom.2009.01.023; Lamboni, Iooss, Popelin and Gamboa 2013, doi:10.1016/j.matcom.2013.02.002",
  columns: [
    { key: "nu", title: "ν", unit: "none", of: (row) => row.nu, error: (row) => row.nuError },
    {
      key: "slope",
      title: "Slope",
      unit: "output",
      of: ({ nu }) => (nu === undefined ? undefined : Math.sqrt(nu)),
      error: ({ nu, nuError }) => (nu === undefined || !(nu > 0) ? undefined : (nuError ?? 0) / (2 * Math.sqrt(nu))),
    },
    {
      key: "bound",
      title: "Total at most",
      unit: "none",
      drawn: true,
      of: (row) => row.bound,
      error: (row) => row.boundError,
    },
  ],
  view: (rows) => ({ rows, columns: derivatives.columns.slice(1) }),
  async answer(request) {
    const { study, plan, outputs } = request;
    const runs = designRuns(request);
    const count = designSize(Math.min(plan.scenarios, MOST), 2 * plan.drivers.length);
    const { uniforms, a, replicates } = netPair(plan, runs, "derivatives", count);
    const base = runs.run(a);
    const shift = shifts();
    const moves = plan.drivers.map((_, driver) => {
      const sides = [-STEP, STEP].map((step) => shift(uniforms[driver] as Float64Array, step));
      return moved(request, runs, uniforms, sides as [Float64Array, Float64Array], a, driver);
    });
    const titles = new Set((study.groups ?? []).map(({ name }) => name));
    const idle = idleNames(study, plan);
    return Object.fromEntries(
      outputs.map((output, o) => {
        const own = base[o] as Float64Array;
        const others = moves.flatMap((move) => move?.outputs.flatMap((each) => each[o] ?? []) ?? []);
        const failed = failures([own, ...others], runs.faults(o));
        if (failed !== undefined) return [output, failed];
        const jumps = jumpsOf(study, output);
        const found = moves.map((move, driver) => {
          const steps = jumps.has(plan.drivers[driver]?.assumption ?? "");
          return move === undefined || steps ? undefined : slopes(move, o, own, replicates);
        });
        const jumping = plan.drivers.filter(({ assumption }, i) => moves[i] !== undefined && jumps.has(assumption));
        const rows = playersOf(plan, study, ({ name }) => name).map(
          ({ name, drivers }) =>
          titles.has(name) ? together(name, drivers.map((driver) => found[driver])) : alone(name, found[drivers[0] ?? -1]), // biome-ignore format: one thought
        );
        const none = idle.map((assumption) => ({ assumption, nu: 0, nuError: 0, bound: 0, boundError: 0 }));
        const sorted = [...rows, ...none].sort((x, y) => (y.bound ?? -1) - (x.bound ?? -1));
        const named = jumping.map(({ name, assumption }) => `${rowName(study, name)} (${jumps.get(assumption)})`);
        return [output, remarked(sorted, undefined, named.length === 0 ? undefined : `no slope and no bound where a formula may jump: along ${named.join(", ")}`)]; // biome-ignore format: one thought
      }),
    );
  },
};

/** By id of the assumption that is drawn. */
function jumpsOf(study: Study, output: string): ReadonlyMap<string, string> {
  const formula = study.outputs.find(({ id }) => id === output)?.formula ?? output;
  const sourceOf = sources(study);
  return new Map([...jumpsAlong(study.graph, formula)].map(([id, fn]) => [sourceOf(id).id, fn]));
}

interface Move {
  /** Values of the assumption on both sides, and the outputs there. */
  readonly values: readonly [Float64Array, Float64Array];
  readonly outputs: readonly [readonly Float64Array[], readonly Float64Array[]];
  /** What a squared slope by the value, or else by the normal score, is multiplied by; undefined where there is no bound. */
  readonly constant: { readonly width: number } | "score" | undefined;
}

/** The model with one driver a step lower and higher; undefined where it has no neighbouring values. */
function moved(
  { study, plan }: SensitivityRequest,
  runs: ModelRuns,
  uniforms: readonly Float64Array[],
  sides: readonly [Float64Array, Float64Array],
  a: readonly Float64Array[],
  driver: number,
): Move | undefined {
  const { distributions, simplex } = plan.drivers[driver] as Plan["drivers"][number];
  const all = distributions.map(({ family, parameters }) => makeDistribution(family, parameters));
  const [first] = all;
  if (simplex !== undefined || first === undefined || all.some(({ discrete }) => discrete)) return undefined;
  const [low, high] = sides.map((side) => {
    const shifted = uniforms.map((column, each) => (each === driver ? side : column));
    return runs.drawSome(shifted, new Set([driver]));
  }) as [ReadonlyMap<number, Float64Array>, ReadonlyMap<number, Float64Array>];
  const column = plan.cells.findIndex((cell) => cell.driver === driver);
  const unit = unitOf(study, plan, driver);
  const value = (side: ReadonlyMap<number, Float64Array>) => (side.get(column) as Float64Array).map((each) => each / unit); // biome-ignore format: one thought
  const alone = !plan.groups.some(({ streams }) => streams.includes(driver));
  const uniform = first.family === "uniform" && all.length === 1;
  const constant = uniform ? { width: first.support[1] - first.support[0] } : "score";
  return {
    values: [value(low), value(high)],
    outputs: [runs.run(a, low), runs.run(a, high)],
    constant: alone ? constant : undefined,
  };
}

/** A table with one draw is reported by its multiplier: the unit of its first cell is that cell's base case. */
function unitOf(study: Study, { drivers }: Plan, driver: number): number {
  const { joint, assumption } = drivers[driver] as Plan["drivers"][number];
  if (joint !== "common") return 1;
  return Number(study.assumptions.find(({ id }) => id === assumption)?.value[0] ?? 1) || 1;
}

/** Uniforms whose normal scores lie so far from those given. */
function shifts(): (uniforms: Float64Array, step: number) => Float64Array {
  const [scoreTable, gradeTable] = [normalScoreTable(), normalGradeTable()];
  return (uniforms, step) => {
    const scores = new Float64Array(uniforms.length);
    const out = new Float64Array(uniforms.length);
    normalScores(scoreTable, uniforms, scores, uniforms.length);
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + step;
    normalGrades(gradeTable, scores, out, uniforms.length);
    return out;
  };
}

interface Slopes {
  readonly nu: { readonly value: number; readonly error: number };
  /** In each replicate the variance that the slope allows at most, and that of the output. */
  readonly bounded?: { readonly steep: readonly number[]; readonly variance: readonly number[] };
}

function slopes(
  { values: [from, to], outputs: [low, high], constant }: Move,
  o: number,
  base: Float64Array,
  replicates: number,
): Slopes | undefined {
  const [before, after] = [low[o] as Float64Array, high[o] as Float64Array];
  const sums = Array.from({ length: 4 }, () => new Float64Array(replicates));
  const [byValue, byScore, total, squares] = sums as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let i = 0; i < base.length; i++) {
    const group = i % replicates;
    const change = (after[i] as number) - (before[i] as number);
    const way = (to[i] as number) - (from[i] as number);
    byValue[group] = (byValue[group] as number) + (change === 0 ? 0 : (change / way) * (change / way));
    byScore[group] = (byScore[group] as number) + (change / (2 * STEP)) * (change / (2 * STEP));
    const own = (base[i] as number) - (base[0] as number);
    total[group] = (total[group] as number) + own;
    squares[group] = (squares[group] as number) + own * own;
  }
  const each = base.length / replicates;
  const mean = total.reduce((sum, part) => sum + part, 0) / base.length;
  const variance = squares.map((part) => part / each - mean * mean);
  const nu = estimate([...byValue].map((part) => part / each));
  if (!Number.isFinite(nu.value)) return undefined;
  if (constant === undefined) return { nu };
  const width = constant === "score" ? 1 : constant.width / Math.PI;
  const steepness = constant === "score" ? byScore : byValue;
  const steep = [...steepness].map((part) => (width * width * part) / each);
  return { nu, bounded: { steep, variance: [...variance] } };
}

function alone(assumption: string, found: Slopes | undefined): DerivativesRow {
  if (found === undefined) return { assumption };
  const { nu, bounded } = found;
  const bound = bounded && estimate(bounded.steep, bounded.variance);
  const own = { assumption, nu: nu.value, nuError: nu.error };
  return bound === undefined ? own : { ...own, bound: bound.value, boundError: bound.error };
}

/**
 * A group has no one slope; its bound is the sum of its members' (Poincaré's inequality of a product of distributions), and
 * there is none where a member has none.
 */
function together(assumption: string, members: readonly (Slopes | undefined)[]): DerivativesRow {
  const bounds = members.flatMap((member) => member?.bounded ?? []);
  const [first] = bounds;
  if (first === undefined || bounds.length < members.length) return { assumption };
  const steep = first.steep.map((_, r) => bounds.reduce((sum, each) => sum + (each.steep[r] as number), 0));
  const bound = estimate(steep, first.variance);
  return { assumption, bound: bound.value, boundError: bound.error };
}

/** The mean of the replicates, or the ratio of two means, with its error. */
function estimate(parts: readonly number[], over?: readonly number[]): { value: number; error: number } {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const below = over ?? parts.map(() => 1);
  const ratio = (part: number, by: number) => (by > 0 ? part / by : 0);
  const value = ratio(sum(parts), sum(below));
  return { value, error: scatter(parts.map((part, i) => ratio(part, below[i] as number)), value) }; // biome-ignore format: one thought
}
