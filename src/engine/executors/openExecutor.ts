/**
 * Runs tasks in this thread, letting timers, progress and interrupts through, and in others as soon as they should help.
 * Where a task is done changes no bit of a result.
 */
import type { LaneSites } from "../lanes/laneSites.js";
import { type Job, openTasks, type Steps, type Task, type TaskResult } from "../task.js";
import { breather, turn } from "../turn.js";
import type { Executor, TaskSource } from "./executor.js";
import { type Helpers, helpersOf } from "./helpers.js";
import type { Threads } from "./threads.js";

/** Milliseconds after which this thread looks up from its blocks: alone, and with others who wait for their next task. */
const PATIENCE = { alone: 20, together: 0.5 };

/**
 * @param threads Those that may help; whoever opened them closes them.
 * @param sites where the memory of this thread is taken from, and left
 */
export function openExecutor(
  job: Job,
  threads: Threads,
  helpers: Helpers = helpersOf(threads),
  sites?: LaneSites,
): Executor {
  const { perform, close } = openTasks(job, true, sites);
  let joined = false;
  return {
    close,
    get name() {
      return joined ? "threads" : "inline";
    },
    get workers() {
      return joined ? threads.most : 1;
    },
    async run(tasks, onResult, signal) {
      signal?.throwIfAborted();
      const crew = assemble(job, threads, tasks, onResult, signal);
      try {
        for (let task = tasks.next(); task !== undefined; task = crew.failed ? undefined : tasks.next()) {
          if (!crew.joined && helpers.pay(tasks.blocksLeft)) {
            joined = true;
            crew.join();
          }
          const result = await pausing(
            perform(task),
            breather(signal, crew.joined ? PATIENCE.together : PATIENCE.alone),
          );
          helpers.measure(result);
          onResult(result);
          await turn();
          signal?.throwIfAborted();
        }
        await crew.done();
      } finally {
        crew.dismiss();
      }
    },
  };
}

async function pausing<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
}

/** The other threads in one call of `run`. */
function assemble(
  job: Job,
  threads: Threads,
  tasks: TaskSource,
  onResult: (result: TaskResult) => void,
  signal: AbortSignal | undefined,
) {
  let lanes: readonly Promise<void>[] = [];
  let failure: { readonly cause: unknown } | undefined;
  let over = false;
  const stopped = () => over || signal?.aborted === true;
  const fail = (cause: unknown): void => {
    if (!stopped()) failure ??= { cause };
    over = true;
  };
  /** One task after the other: the next one is sent before a result is taken in, so that no thread waits for that. */
  const lane = async (send: (task: Task) => Promise<TaskResult>): Promise<void> => {
    const next = (): Promise<TaskResult> | undefined => {
      const task = stopped() ? undefined : tasks.next();
      return task && send(task);
    };
    for (let coming = next(); coming !== undefined; ) {
      const result = await coming;
      coming = next();
      coming?.catch(fail);
      if (!stopped()) onResult(result);
    }
  };
  const start = async (): Promise<void> => {
    const pool = await threads.pool();
    const send = pool.serve(job);
    await Promise.all(Array.from({ length: pool.size }, () => lane((task) => send(task, stopped))));
  };
  let leave = (): void => undefined;
  return {
    get joined() {
      return lanes.length > 0;
    },
    get failed() {
      return failure !== undefined;
    },
    join(): void {
      // Other runs may be at work in the same threads: a run that is told to stop leaves them the task they are at, and
      // waits for it no longer. One listener for the whole run: piscina would add one a task, and end its worker.
      const left = new Promise<void>((resolve) => {
        leave = () => resolve();
      });
      signal?.addEventListener("abort", leave, { once: true });
      lanes = [Promise.race([left, start().catch(fail)])];
    },
    async done(): Promise<void> {
      await Promise.all(lanes);
      signal?.throwIfAborted();
      if (failure !== undefined) throw failure.cause;
    },
    dismiss(): void {
      over = true;
      signal?.removeEventListener("abort", leave);
    },
  };
}
