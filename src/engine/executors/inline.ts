/** Runs tasks in this thread, letting timers, progress and interrupts through between two of them. */
import { type Job, openTasks } from "../task.js";
import { turn } from "../turn.js";
import type { Executor } from "./executor.js";

export function inlineExecutor(job: Job): Executor {
  const perform = openTasks(job, true);
  return {
    name: "inline",
    workers: 1,
    async run(tasks, onResult, signal) {
      signal?.throwIfAborted();
      for (let task = tasks.next(); task !== undefined; task = tasks.next()) {
        onResult(perform(task));
        await turn();
        signal?.throwIfAborted();
      }
    },
    async close() {},
  };
}
