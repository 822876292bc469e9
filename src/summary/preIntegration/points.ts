/**
 * Points of a run with one assumption left out: at each, the output as a line in what was left out. A second
 * assumption is spun: each point takes four values of it, a quarter of its distribution apart, so that both fill their
 * range far more finely than the points do.
 */
import { fastestLanguage, openWorkbench } from "../../engine/block.js";
import type { Plan } from "../../engine/plan.js";
import { turn } from "../../engine/turn.js";
import type { Workbench } from "../../engine/workbench.js";
import { makeDistribution } from "../../families/index.js";
import { invert } from "../../families/inversion.js";
import { BLOCK } from "../../random/stream.js";
import type { Candidate } from "./candidate.js";

/** Turns of the spun assumption. Four took the error of a tail to a half, more no further. */
const TURNS = 4;
/** Fewer points than these are done before a module for them would be compiled. */
const FEW = 8192;
/** Blocks between two chances to be interrupted. */
const PAUSE = 16;
/** Where the line is read: the quartiles of what is left out. */
const READ_AT = [0.25, 0.75] as const;

/** The value v of g(x) at which the output reaches t is origin + (t - start) * rate. */
export interface Points {
  readonly scenarios: number;
  readonly turns: number;
  readonly origin: number;
  /** Turn by turn, in each a number a scenario. */
  readonly starts: Float64Array;
  /** Infinite where the output does not depend on what was left out. */
  readonly rates: Float64Array;
}

/** Undefined where an output is not a number at one of the points. @throws The signal's reason when it aborts. */
export async function conditionalPoints(
  plan: Plan,
  candidate: Candidate,
  spun: number | undefined,
  signal?: AbortSignal,
): Promise<Points | undefined> {
  const { scenarios } = plan;
  const { bench, kernel } = openWorkbench(plan, undefined, scenarios < FEW ? "javascript" : fastestLanguage());
  const turns = spun === undefined ? 1 : TURNS;
  const starts = new Float64Array(turns * scenarios);
  const rates = new Float64Array(turns * scenarios);
  const [origin, further] = READ_AT.map((p) => candidate.transform.value(candidate.distribution.quantile(p))) as [
    number,
    number,
  ];
  const spin = spun === undefined ? () => undefined : spinner(plan, bench, spun);
  const leaveOut = leaver(plan, bench, candidate.driver);
  const output = bench.outputs[0] as Float64Array;
  for (let block = 0; block * BLOCK < scenarios; block++) {
    if (block % PAUSE === PAUSE - 1) await turn();
    signal?.throwIfAborted();
    bench.fill(block);
    const count = Math.min(BLOCK, scenarios - block * BLOCK);
    for (let turn = 0; turn < turns; turn++) {
      spin(turn);
      const place = turn * scenarios + block * BLOCK;
      leaveOut(0);
      kernel(count);
      starts.set(output.subarray(0, count), place);
      leaveOut(1);
      kernel(count);
      for (let i = 0; i < count; i++) {
        const rise = (output[i] as number) - (starts[place + i] as number);
        if (rise - rise !== 0) return undefined;
        rates[place + i] = rise === 0 ? Number.POSITIVE_INFINITY : (further - origin) / rise;
      }
    }
  }
  return { scenarios, turns, origin, starts, rates };
}

/** The columns of values that a driver draws. */
function columnsOf(plan: Plan, bench: Workbench, driver: number) {
  return plan.cells.flatMap((cell, column) =>
    cell.driver === driver ? [{ inversion: cell.inversion, values: bench.values[column] as Float64Array }] : [],
  );
}

/** Sets a driver to one of the two places where lines are read. */
function leaver(plan: Plan, bench: Workbench, driver: number): (end: 0 | 1) => void {
  const distributions = plan.drivers[driver]?.distributions ?? [];
  const columns = columnsOf(plan, bench, driver).map(({ values }, cell) => {
    const { family, parameters } = distributions[cell] as (typeof distributions)[number];
    const distribution = makeDistribution(family, parameters);
    return { values, ends: READ_AT.map((p) => distribution.quantile(p)) as [number, number] };
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
