/**
 * Starts inline, measures the first tasks, and goes on in threads only when what remains pays for starting them.
 * Where it runs changes no bit of a result.
 */
import type { Job, TaskResult } from "../task.js";
import type { Executor, TaskSource } from "./executor.js";
import { inlineExecutor } from "./inline.js";
import { availableWorkers } from "./machine.js";

/**
 * Seconds that a pool must save to pay: until it is started, has loaded the code, compiled the plan's kernel and warmed
 * up. Measured on the national model with two workers: 0.6 s in all, in which this thread would not have stood still.
 */
const POOL_START = 0.8;
/** What to measure before deciding, seconds and tasks: the first tasks run in code that is still being compiled. */
const PILOT = { seconds: 0.06, tasks: 4 };

/** Threads need the built worker.js: run from source, as unit tests are, everything stays here. */
const built = import.meta.url.endsWith(".js");

export function autoExecutor(
  job: Job,
  limit: number = built ? availableWorkers() : 1,
  poolStart: number = POOL_START,
): Executor {
  const inline = inlineExecutor(job);
  let active = inline;
  let [done, seconds, fastest] = [0, 0, Number.POSITIVE_INFINITY];

  const pays = (blocksLeft: number): boolean => {
    const measured = limit > 1 && done >= PILOT.tasks && seconds >= PILOT.seconds;
    return measured && fastest * blocksLeft * (1 - 1 / limit) > poolStart;
  };
  /** The tasks as long as they are better done here. */
  const whileInline = (tasks: TaskSource): TaskSource => ({
    next: () => (pays(tasks.blocksLeft) ? undefined : tasks.next()),
    get blocksLeft() {
      return tasks.blocksLeft;
    },
  });
  const watch = (result: TaskResult): void => {
    done++;
    seconds += result.seconds;
    fastest = Math.min(fastest, result.seconds / result.blocks);
  };

  return {
    get name() {
      return active.name;
    },
    get workers() {
      return active.workers;
    },
    async run(tasks, onResult, signal) {
      if (active === inline) {
        const both = (result: TaskResult): void => {
          watch(result);
          onResult(result);
        };
        await inline.run(whileInline(tasks), both, signal);
        if (tasks.blocksLeft === 0) return;
        const { threadsExecutor } = await import("./threads.js");
        active = threadsExecutor(job, limit);
      }
      await active.run(tasks, onResult, signal);
    },
    close: () => active.close(),
  };
}
