/**
 * Grades: where each draw of an assumption stands in its own distribution, from 0 to 1. For a continuous assumption
 * that is its uniform; for a discrete one the middle of the step that the draw stands on (its expected rank among
 * ties), as for the values of a mixture that have a probability of their own; for a share of a simplex the distribution
 * function of the share, from a table.
 */
import type { Distribution } from "../families/distribution.js";
import { makeDistribution, makeSimplex } from "../families/index.js";
import { buildInversion } from "../families/inversion.js";
import { type Inversion, invert } from "../families/invert.js";
import { hasMasses, massAt } from "../families/massAt.js";
import { BLOCK } from "../random/stream.js";
import type { Block } from "./block.js";
import type { Driver } from "./plan/drivers.js";
import type { Plan } from "./plan/plan.js";
import { GUIDES, guideTo, STEPS } from "./reduction/loops/knots.js";
import { openWorkshop, padded, type Workshop } from "./reduction/loops/workshop.js";

/** Writes the grades of the first `count` values of a column, drawn from these uniforms. */
type Grade = (values: Float64Array, count: number, out: Float64Array, uniforms: Float64Array) => void;

/** Grades at work. */
export interface Grades {
  /** The columns of values that are read; the others need not be drawn. */
  readonly columns: ReadonlySet<number>;
  /** A driver's grades in a block. Working memory: the next call but one overwrites it, that of the neighbour does not. */
  of(block: Block, driver: number): Float64Array;
}

/** What the tables and loops of shares are taken from. */
type Tools = Pick<Workshop, "doubles" | "words" | "standings">;

/** @param spread Whether grades inside an atom of a mixture stay spread evenly over it, so that all are uniform. */
export function openGrades(plan: Plan, tools: Tools = openWorkshop(undefined), spread = false): Grades {
  const outs = [tools.doubles(BLOCK), tools.doubles(BLOCK)] as const;
  const columns = plan.drivers.map((_, driver) => plan.cells.findIndex((cell) => cell.driver === driver));
  const grades = plan.drivers.map((driver, i) =>
    gradeOf(driver, inversionAt(plan, columns[i] as number), tools, spread),
  );
  return {
    columns: new Set(columns.filter((_, driver) => grades[driver] !== undefined)),
    of(block, driver) {
      const grade = grades[driver];
      if (grade === undefined) return block.uniforms[driver] as Float64Array;
      const values = block.values[columns[driver] as number] as Float64Array;
      const out = outs[driver % 2 === 0 ? 0 : 1];
      grade(values, block.count, out, block.uniforms[driver] as Float64Array);
      return out;
    },
  };
}

/** Columns of values that grades may be taken from: all others need not be drawn for them. */
export function gradedColumns(plan: Plan): ReadonlySet<number> {
  const columns = plan.cells.flatMap(({ driver }, column) => {
    const simplex = plan.drivers[driver]?.simplex !== undefined;
    return simplex || !isSmooth(inversionAt(plan, column)) ? [column] : [];
  });
  return new Set(columns);
}

function inversionAt({ cells, inversions }: Plan, column: number): Inversion | undefined {
  return inversions[cells[column]?.inversion ?? -1];
}

/** Undefined where the uniform is the grade. */
function gradeOf(
  { simplex, cells, distributions }: Driver,
  inversion: Inversion | undefined,
  tools: Tools,
  spread: boolean,
): Grade | undefined {
  const [cell = 0] = cells;
  const marginal = simplex && makeSimplex(simplex.family, simplex.parameters).marginals[cell];
  if (marginal !== undefined) return tabulated(marginal, tools);
  const [first] = distributions;
  if (first === undefined || isSmooth(inversion)) return undefined;
  const distribution = makeDistribution(first.family, first.parameters);
  if (distribution.discrete) return midStep(distribution);
  return !spread && hasMasses(distribution) ? midAtom(distribution) : undefined;
}

/** Grades of a driver's values with those inside an atom of a mixture moved to its middle: the same where there is none. */
export function atAtoms({ simplex, distributions }: Driver, values: Float64Array, grades: Float64Array): Float64Array {
  const [first] = distributions;
  const distribution =
    simplex === undefined && first !== undefined ? makeDistribution(first.family, first.parameters) : undefined;
  if (distribution === undefined || distribution.discrete || !hasMasses(distribution)) return grades;
  const out = new Float64Array(grades.length);
  midAtom(distribution)(values, values.length, out, grades);
  return out;
}

/** Whether it tells by itself that no value has a probability of its own: a distribution takes longer to make. */
function isSmooth(inversion: Inversion | undefined): boolean {
  return inversion !== undefined && !["steps", "heap", "exact"].includes(inversion.kind);
}

/** The uniform, but of a value with a probability of its own the middle of its step. */
function midAtom(distribution: Distribution): Grade {
  const middles = new Map<number, number>();
  const middleOf = (value: number, mass: number): number => {
    const middle = middles.get(value) ?? distribution.cdf(value) - mass / 2;
    middles.set(value, middle);
    return middle;
  };
  return (values, count, out, uniforms) => {
    for (let i = 0; i < count; i++) {
      const mass = massAt(distribution, values[i] as number);
      out[i] = mass > 0 ? middleOf(values[i] as number, mass) : (uniforms[i] as number);
    }
  };
}

/** Each value's probability below it plus half its own, worked out once a value. */
function midStep(distribution: Distribution): Grade {
  const known = new Map<number, number>();
  const gradeAt = (value: number): number => {
    const grade = known.get(value) ?? distribution.cdf(value) - distribution.density(value) / 2;
    known.set(value, grade);
    return grade;
  };
  return (values, count, out) => {
    for (let i = 0; i < count; i++) out[i] = gradeAt(values[i] as number);
  };
}

/** The distribution function, linear between quantiles: monotone, and off by less than 1/1024 in the end steps. */
function tabulated(distribution: Distribution, tools: Tools): Grade {
  const memory = { knots: tools.doubles(STEPS + 1), guide: tools.words(GUIDES + 1) };
  const knots = guideTo(quantilesOf(distribution), memory);
  return (values, count, out) => tools.standings(values, count, knots, out);
}

/** Bytes that the grades of a plan work in. */
export function gradesBytes({ drivers }: Plan): number {
  const table = padded(8 * (STEPS + 1)) + padded(2 * (GUIDES + 1));
  return 2 * padded(8 * BLOCK) + drivers.filter(({ simplex }) => simplex !== undefined).length * table;
}

/** Quantiles at 0, 1/STEPS, … 1: by the inversion table, which takes less to build than as many exact quantiles. */
function quantilesOf(distribution: Distribution): Float64Array {
  const uniforms = Float64Array.from({ length: STEPS - 1 }, (_, k) => (k + 1) / STEPS);
  const inner = new Float64Array(STEPS - 1);
  invert(buildInversion(distribution), uniforms, inner, inner.length);
  return Float64Array.of(distribution.quantile(0), ...inner, distribution.quantile(1));
}
