/**
 * Grades: where each draw of an assumption stands in its own distribution, from 0 to 1. For a continuous assumption
 * that is its uniform; for a discrete one the middle of the step that the draw stands on (its expected rank among
 * ties); for a share of a simplex the distribution function of the share, from a table.
 */
import type { Distribution } from "../families/distribution.js";
import { makeDistribution, makeSimplex } from "../families/index.js";
import { buildInversion } from "../families/inversion.js";
import { invert } from "../families/invert.js";
import { BLOCK } from "../random/stream.js";
import type { Block } from "./block.js";
import type { Driver } from "./drivers.js";
import type { Plan } from "./plan.js";

/** Steps of a share's table: between its quantiles at k / STEPS and (k + 1) / STEPS the grade is linear. */
const STEPS = 1024;

type Grade = (value: number) => number;

/** Grades at work. */
export interface Grades {
  /** The columns of values that are read; the others need not be drawn. */
  readonly columns: ReadonlySet<number>;
  /** A driver's grades in a block. Working memory: the next call overwrites it. */
  of(block: Block, driver: number): Float64Array;
}

/** @param out Working memory for a column. */
export function openGrades(plan: Plan, out: Float64Array = new Float64Array(BLOCK)): Grades {
  const grades = plan.drivers.map(gradeOf);
  const columns = plan.drivers.map((_, driver) => plan.cells.findIndex((cell) => cell.driver === driver));
  return {
    columns: new Set(columns.filter((_, driver) => grades[driver] !== undefined)),
    of(block, driver) {
      const grade = grades[driver];
      if (grade === undefined) return block.uniforms[driver] as Float64Array;
      const values = block.values[columns[driver] as number] as Float64Array;
      for (let i = 0; i < block.count; i++) out[i] = grade(values[i] as number);
      return out;
    },
  };
}

/** Undefined where the uniform is the grade. */
function gradeOf({ simplex, cells, distributions }: Driver): Grade | undefined {
  const [cell = 0] = cells;
  const marginal = simplex && makeSimplex(simplex.family, simplex.parameters).marginals[cell];
  if (marginal !== undefined) return tabulated(marginal);
  const [first] = distributions;
  if (first === undefined) return undefined;
  const distribution = makeDistribution(first.family, first.parameters);
  return distribution.discrete ? midStep(distribution) : undefined;
}

/** Each value's probability below it plus half its own, worked out once a value. */
function midStep(distribution: Distribution): Grade {
  const known = new Map<number, number>();
  return (value) => {
    let grade = known.get(value);
    if (grade === undefined) {
      grade = distribution.cdf(value) - distribution.density(value) / 2;
      known.set(value, grade);
    }
    return grade;
  };
}

/** Cells of the guide that says near which knot a value lies: then a step or two finds it. */
const GUIDES = 4096;

/** The distribution function, linear between quantiles: monotone, and off by less than 1/1024 in the end steps. */
function tabulated(distribution: Distribution): Grade {
  const knots = quantilesOf(distribution);
  const [least, most] = [knots[0] as number, knots[STEPS] as number];
  const scale = GUIDES / (most - least);
  const guide = new Uint16Array(GUIDES + 1);
  for (let cell = 0, low = 0; cell <= GUIDES; cell++) {
    while (low < STEPS - 1 && (knots[low + 1] as number) <= least + cell / scale) low++;
    guide[cell] = low;
  }
  return (value) => {
    const cell = Math.min(Math.max(((value - least) * scale) | 0, 0), GUIDES);
    let low = guide[cell] as number;
    while (low > 0 && (knots[low] as number) > value) low--;
    while (low < STEPS - 1 && (knots[low + 1] as number) <= value) low++;
    const [from, to] = [knots[low] as number, knots[low + 1] as number];
    const share = to > from ? (value - from) / (to - from) : 0;
    return (low + Math.min(Math.max(share, 0), 1)) / STEPS;
  };
}

/** Quantiles at 0, 1/STEPS, … 1: by the inversion table, which takes less to build than as many exact quantiles. */
function quantilesOf(distribution: Distribution): Float64Array {
  const uniforms = Float64Array.from({ length: STEPS - 1 }, (_, k) => (k + 1) / STEPS);
  const inner = new Float64Array(STEPS - 1);
  invert(buildInversion(distribution), uniforms, inner, inner.length);
  return Float64Array.of(distribution.quantile(0), ...inner, distribution.quantile(1));
}
