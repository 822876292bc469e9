/** Quantiles that were not where they were looked for. */
import { blockCount } from "./block.js";
import type { Executor } from "./executors/executor.js";
import { refuseLost } from "./lostScenarios.js";
import { missingWindows } from "./reduction/merged/missing.js";
import { mergeAgain, type Reduction } from "./reduction/merged/reduction.js";
import type { Bearings, Stretch } from "./reduction/parts.js";
import type { Taken } from "./reduction/taken.js";
import type { Job, Task, TaskResult } from "./task.js";
import { sizedTasks } from "./taskSource.js";

/** Draws the scenarios again for quantiles that no window held, until none is missing: hardly ever. */
export async function findMissing(
  { plan, questions }: Job,
  executor: Executor,
  threads: number,
  reduction: Reduction,
  bearings: Bearings,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (;;) {
    const windows = reduction.outputs.map((output) =>
      output.faults > 0 ? [] : missingWindows(output, questions, plan.scenarios),
    );
    if (windows.every(({ length }) => length === 0)) return;
    reduction.outputs.forEach((output, o) => {
      output.open(windows[o] ?? []);
    });
    const task = (stretch: Stretch, taken?: Taken): Task => ({ kind: "reduce", ...stretch, bearings, windows, taken });
    const source = sizedTasks([{ first: 0, blocks: blockCount(plan.scenarios) }], task, threads);
    let done = 0;
    const receive = (result: TaskResult): void => {
      source.measure(result);
      if (result.kind !== "reduce") return;
      mergeAgain(reduction, windows, result);
      done += result.count;
    };
    await executor.run(source, receive, signal);
    refuseLost(done, plan.scenarios);
  }
}
