/** The assumptions of a run drawn again, a column each: for analyses of the run's own sample. */
import { BLOCK } from "../random/stream.js";
import { blockCount, openBlocks } from "./block.js";
import { openGrades } from "./grades.js";
import type { Plan } from "./plan/plan.js";
import type { Pause } from "./turn.js";

/** Columns of one length, one a driver of the plan. */
export interface InputColumns {
  /** Where each draw stands in its own distribution, from 0 to 1: uniform, inside the atoms of a mixture too. */
  readonly grades: readonly Float64Array[];
  /** The drawn value (of a table with one draw: that of its first cell). */
  readonly values: readonly Float64Array[];
}

/** The first `count` scenarios of a run, drawn again: streams are addressable, so nothing was kept. */
export async function inputColumns(plan: Plan, count: number, pause?: Pause): Promise<InputColumns> {
  const graded = openGrades(plan, undefined, true);
  const runner = openBlocks(plan);
  const firsts = plan.drivers.map((_, driver) => plan.cells.findIndex((cell) => cell.driver === driver));
  const columns = () => plan.drivers.map(() => new Float64Array(count));
  const [grades, values] = [columns(), columns()];
  for (let number = 0; number < blockCount(count); number++) {
    await pause?.();
    const block = runner.draw(number);
    const from = number * BLOCK;
    const length = Math.min(BLOCK, count - from, block.count);
    plan.drivers.forEach((_, driver) => {
      grades[driver]?.set(graded.of(block, driver).subarray(0, length), from);
      values[driver]?.set((block.values[firsts[driver] as number] as Float64Array).subarray(0, length), from);
    });
  }
  return { grades, values };
}
