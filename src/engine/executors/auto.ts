/**
 * Starts inline, measures the first tasks, and goes on in threads only when what remains pays for starting them.
 * Where it runs changes no bit of a result.
 */
import type { Plan } from "../plan.js";
import type { Executor, TaskList } from "./executor.js";
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
  plan: Plan,
  limit: number = built ? availableWorkers() : 1,
  poolStart: number = POOL_START,
): Executor {
  const inline = inlineExecutor(plan);
  let active = inline;
  return {
    get name() {
      return active.name;
    },
    get workers() {
      return active.workers;
    },
    async run(tasks, onResult, signal) {
      if (active !== inline) return active.run(tasks, onResult, signal);
      const pays = (saved: number): boolean => limit > 1 && saved > poolStart;
      const done = await pilot(inline, tasks, (left) => pays(left * (1 - 1 / limit)), onResult, signal);
      if (done < tasks.length) {
        const { threadsExecutor } = await import("./threads.js");
        active = threadsExecutor(plan, limit);
        await active.run({ length: tasks.length - done, task: (i) => tasks.task(done + i) }, onResult, signal);
      }
    },
    close: () => active.close(),
  };
}

/** Runs tasks inline until all are done or the rest is worth a pool; the number done. */
async function pilot(
  inline: Executor,
  tasks: TaskList,
  pays: (secondsLeft: number) => boolean,
  onResult: Parameters<Executor["run"]>[1],
  signal: AbortSignal | undefined,
): Promise<number> {
  const start = performance.now();
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tasks.length; i++) {
    const before = performance.now();
    await inline.run({ length: 1, task: () => tasks.task(i) }, onResult, signal);
    const now = performance.now();
    fastest = Math.min(fastest, (now - before) / 1000);
    const measured = i + 1 >= PILOT.tasks && (now - start) / 1000 >= PILOT.seconds;
    if (measured && pays(fastest * (tasks.length - i - 1))) return i + 1;
  }
  return tasks.length;
}
