/** Runs tasks in this thread, letting timers, progress and interrupts through between two of them. */
import type { Plan } from "../plan.js";
import { openTasks } from "../task.js";
import type { Executor } from "./executor.js";

export function inlineExecutor(plan: Plan): Executor {
  const perform = openTasks(plan, true);
  return {
    name: "inline",
    workers: 1,
    async run(tasks, onResult, signal) {
      for (let i = 0; i < tasks.length; i++) {
        signal?.throwIfAborted();
        onResult(perform(tasks.task(i)));
        await turn();
      }
    },
    async close() {},
  };
}

/** Lets the event loop turn once. Browsers have no setImmediate. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve);
  });
}
