/** Runs tasks in this thread, letting timers, progress and interrupts through every some milliseconds. */
import { type Job, openTasks, type Steps } from "../task.js";
import { breather, turn } from "../turn.js";
import type { Executor } from "./executor.js";

export function inlineExecutor(job: Job): Executor {
  const perform = openTasks(job, true);
  return {
    name: "inline",
    workers: 1,
    async run(tasks, onResult, signal) {
      signal?.throwIfAborted();
      const pause = breather(signal);
      for (let task = tasks.next(); task !== undefined; task = tasks.next()) {
        onResult(await pausing(perform(task), pause));
        await turn();
        signal?.throwIfAborted();
      }
    },
    async close() {},
  };
}

async function pausing<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
}
