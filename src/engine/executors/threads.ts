/**
 * Runs tasks in a pool of worker threads (piscina). The job is sent once, when a worker starts; results are transferred,
 * not copied. A worker that dies is replaced and its tasks are done again. The only file that loads piscina, and loaded
 * only where threads are wanted.
 */
import { Piscina } from "piscina";
import { CredenceError } from "../../errors.js";
import type { Job, Task, TaskResult } from "../task.js";
import type { Executor } from "./executor.js";
import type { Failed } from "./worker.js";

/** Tasks on their way to each worker, so that none waits for the main thread; no more, so that results never pile up. */
const AHEAD = 2;
/** Workers that may die under a task before it is the task that is to blame. */
const LIVES = 3;

/** @param filename What workers run, for tests that let them die. */
export function threadsExecutor(
  job: Job,
  workers: number,
  filename: string = new URL("./worker.js", import.meta.url).href,
): Executor {
  const pool = new Piscina({ filename, minThreads: workers, maxThreads: workers, workerData: job });
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
      let over = false;
      const stopped = () => over || signal?.aborted === true;
      const lane = async () => {
        for (let task = tasks.next(); task !== undefined; task = stopped() ? undefined : tasks.next()) {
          const result = await attempt(pool, task, stopped);
          if (!stopped()) onResult(result);
        }
      };
      // One listener for the whole run: piscina would add one a task. Destroying the pool ends what is under way.
      signal?.addEventListener("abort", close, { once: true });
      try {
        await Promise.all(Array.from({ length: AHEAD * workers }, lane));
      } catch (failure) {
        over = true;
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

/** A task's result, from the second or third worker where the first has died. */
async function attempt(pool: Piscina, task: Task, stopped: () => boolean): Promise<TaskResult> {
  for (let lives = LIVES; ; lives--) {
    try {
      const answer: TaskResult | Failed = await pool.run(task);
      if (!("failed" in answer)) return answer;
      throw new Failure(answer.failed);
    } catch (cause) {
      if (cause instanceof Failure) throw cause.cause;
      if (stopped()) throw cause;
      if (lives > 1) continue;
      throw new CredenceError("workers-died", `run: ${LIVES} worker threads ended in the midst of the same task`, {
        kind: "run",
        cause,
        remedy: "give the run more memory, or run it with --workers 1",
      });
    }
  }
}

/** A task that failed by itself: no worker would do it better. */
class Failure extends Error {
  constructor(override readonly cause: unknown) {
    super("task failed");
  }
}
