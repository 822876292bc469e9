/**
 * Runs tasks in a pool of worker threads (piscina). The plan is sent once, when a worker starts; result columns are
 * transferred, not copied. The only file that loads piscina, and loaded only where threads are wanted.
 */
import { Piscina } from "piscina";
import type { Plan } from "../plan.js";
import { buffersOf, type TaskResult } from "../task.js";
import type { Executor } from "./executor.js";

/** Tasks on their way to each worker, so that none waits for the main thread. */
const AHEAD = 2;

export function threadsExecutor(plan: Plan, workers: number): Executor {
  const filename = new URL("./worker.js", import.meta.url).href;
  const pool = new Piscina({ filename, minThreads: workers, maxThreads: workers, workerData: plan });
  // A worker that cannot start also fails its task, which is what rejects; unheard, this event would end the process.
  pool.on("error", () => undefined);
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= pool.destroy();
    return closing;
  };
  return {
    name: "threads",
    workers,
    async run(tasks, onResult, signal) {
      signal?.throwIfAborted();
      let next = 0;
      const stopped = () => signal?.aborted === true;
      const lane = async () => {
        while (next < tasks.length && !stopped()) {
          const task = tasks.task(next++);
          const result: TaskResult = await pool.run(task, { transferList: buffersOf(task) });
          if (!stopped()) onResult(result);
        }
      };
      // One listener for the whole run: piscina would add one a task. Destroying the pool ends what is under way.
      signal?.addEventListener("abort", close, { once: true });
      try {
        await Promise.all(Array.from({ length: AHEAD * workers }, lane));
      } catch (failure) {
        // Tasks cut off by the signal report their worker's end, not the reason.
        signal?.throwIfAborted();
        throw failure;
      } finally {
        signal?.removeEventListener("abort", close);
      }
      signal?.throwIfAborted();
    },
    close,
  };
}
