/**
 * Points of all assumptions but one, and at each of them the output as a straight line in what was left out. A second
 * assumption is spun: each point takes four values of it, a quarter of its distribution apart, so that both fill their
 * range far more finely than the points do.
 */
import type { Plan } from "../../engine/plan/plan.js";
import type { Workbench } from "../../engine/workbench.js";
import type { DistributionTable } from "../../families/distributionTable.js";
import { makeDistribution } from "../../families/index.js";
import { invert } from "../../families/invert.js";
import { BLOCK } from "../../random/stream.js";
import type { Choice } from "./choose.js";
import { tableOf } from "./tableOf.js";

/** Turns of the spun assumption. Four took the error of a tail to a half, more no further. */
export const TURNS = 4;
/** Places at which a line is read. */
export const READINGS = 2;

/** The value v of g(x) at which the output reaches t is origin + (t - start) * rate. */
export interface Points {
  readonly origin: number;
  /** By turn, a number a scenario. */
  readonly starts: readonly Float64Array[];
  /** Infinite where the output does not depend on what was left out. */
  readonly rates: readonly Float64Array[];
}

/** A bench and the output that is looked at on it. */
export interface Bench {
  readonly plan: Plan;
  readonly bench: Workbench;
  readonly kernel: (count: number) => void;
  readonly output: number;
}

/** Points of a choice, block by block as the bench is filled. */
export interface Gathering {
  readonly choice: Choice;
  readonly points: Points;
  /** The distribution of what was left out. */
  readonly table: DistributionTable;
  /** Takes in the block that fills the bench, and leaves its values as they were. False where an output is no number. */
  add(block: number): Promise<boolean>;
}

/** @param pause Called now and then: lets the event loop turn, or throws. */
export function gatherPoints(at: Bench, choice: Choice, pause: () => Promise<void>): Gathering {
  const { plan, bench, kernel, output } = at;
  const { candidate, spun } = choice;
  const turns = spun === undefined ? 1 : TURNS;
  const columns = () => Array.from({ length: turns }, () => new Float64Array(plan.scenarios));
  const [starts, rates] = [columns(), columns()];
  const { driver, distribution, transform, readAt } = candidate;
  const [origin, further] = readAt.map((p) => transform.value(distribution.quantile(p))) as [number, number];
  const leaveOut = leaver(plan, bench, driver, readAt);
  const spin = spun === undefined ? undefined : spinner(plan, bench, spun);
  const saved = savedColumns(plan, bench, [driver, ...(spun === undefined ? [] : [spun])]);
  const found = bench.outputs[output] as Float64Array;
  /** Both ends of the line of each scenario. */
  const read = (start: Float64Array, rate: Float64Array): boolean => {
    leaveOut(0);
    kernel(start.length);
    start.set(found.subarray(0, start.length));
    leaveOut(1);
    kernel(start.length);
    return ratesOf(found, start, further - origin, rate);
  };
  const add = async (block: number): Promise<boolean> => {
    const [first, last] = [block * BLOCK, Math.min((block + 1) * BLOCK, plan.scenarios)];
    const putBack = saved();
    let numbers = true;
    for (let turn = 0; turn < turns && numbers; turn++) {
      spin?.(turn);
      numbers = read(
        (starts[turn] as Float64Array).subarray(first, last),
        (rates[turn] as Float64Array).subarray(first, last),
      );
      await pause();
    }
    putBack();
    return numbers;
  };
  return { choice, points: { origin, starts, rates }, table: tableOf(candidate), add };
}

/** How fast what was left out moves as the output does. False where an output is no number. */
function ratesOf(found: Float64Array, starts: Float64Array, run: number, rates: Float64Array): boolean {
  for (let i = 0; i < starts.length; i++) {
    const rise = (found[i] as number) - (starts[i] as number);
    if (rise - rise !== 0) return false;
    rates[i] = rise === 0 ? Number.POSITIVE_INFINITY : run / rise;
  }
  return true;
}

/** The columns of values that a driver draws. */
function columnsOf(plan: Plan, bench: Workbench, driver: number) {
  return plan.cells.flatMap((cell, column) =>
    cell.driver === driver ? [{ inversion: cell.inversion, values: bench.values[column] as Float64Array }] : [],
  );
}

/** Notes the values that drivers have; the answer puts them back. */
function savedColumns(plan: Plan, bench: Workbench, drivers: readonly number[]): () => () => void {
  const columns = drivers.flatMap((driver) => columnsOf(plan, bench, driver).map(({ values }) => values));
  const copies = columns.map(() => new Float64Array(BLOCK));
  return () => {
    copies.forEach((copy, i) => void copy.set(columns[i] as Float64Array));
    return () => {
      columns.forEach((column, i) => void column.set(copies[i] as Float64Array));
    };
  };
}

/** Sets a driver to one of the two places where lines are read. */
function leaver(plan: Plan, bench: Workbench, driver: number, readAt: readonly [number, number]): (end: 0 | 1) => void {
  const distributions = plan.drivers[driver]?.distributions ?? [];
  const columns = columnsOf(plan, bench, driver).map(({ values }, cell) => {
    const { family, parameters } = distributions[cell] as (typeof distributions)[number];
    const distribution = makeDistribution(family, parameters);
    return { values, ends: readAt.map((p) => distribution.quantile(p)) as [number, number] };
  });
  return (end) => {
    for (const { values, ends } of columns) values.fill(ends[end]);
  };
}

/** Draws a driver again at its uniforms moved to (u + turn) / TURNS. */
function spinner(plan: Plan, bench: Workbench, driver: number): (turn: number) => void {
  const uniforms = bench.uniforms[driver] as Float64Array;
  const columns = columnsOf(plan, bench, driver);
  const moved = new Float64Array(BLOCK);
  const drawn = new Float64Array(BLOCK);
  return (turn) => {
    for (let i = 0; i < BLOCK; i++) moved[i] = ((uniforms[i] as number) + turn) / TURNS;
    for (const { inversion, values } of columns) {
      invert(plan.inversions[inversion] as Plan["inversions"][number], moved, drawn, BLOCK);
      values.set(drawn);
    }
  };
}
