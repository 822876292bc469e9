/**
 * Runs tasks in this thread, letting timers, progress and interrupts through, and in others as soon as they should help.
 * Where a task is done changes no bit of a result.
 */
import type { LaneSites } from "../lanes/laneSites.js";
import { pausing } from "../steps.js";
import { type Job, openTasks, type Task, type TaskResult } from "../task.js";
import { breather, turn } from "../turn.js";
import { AT_HAND, type Executor, type TaskSource } from "./executor.js";
import { type Helpers, helpersOf } from "./helpers.js";
import type { Delivery, Pool } from "./pool.js";
import { SHORT, type Threads } from "./threads.js";

/** Milliseconds after which this thread looks up from its blocks: alone, and with others whose results it has to take in. */
const PATIENCE = { alone: 20, together: 2 };

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
  const serving = served(job, threads);
  // Where they are wanted in any case they make ready at once, while this thread does the same and looks at the pilot.
  if (threads.wanted === "all" && threads.started && job.plan.scenarios > SHORT) serving().catch(() => undefined);
  const { perform, survey, close } = openTasks(job, "all", sites);
  let joined = false;
  return {
    survey,
    close,
    name: () => (joined ? "threads" : "inline"),
    workers: () => (joined ? threads.most : 1),
    async run(tasks, onResult, signal) {
      signal?.throwIfAborted();
      const crew = assemble(serving, tasks, onResult, signal);
      try {
        for (let task = tasks.next("here"); task !== undefined; task = crew.failed() ? undefined : tasks.next("here")) {
          if (!crew.joined() && helpers.pay(tasks.blocksLeft())) {
            joined = true;
            crew.join();
          }
          const result = await pausing(
            perform(task),
            breather(signal, crew.joined() ? PATIENCE.together : PATIENCE.alone),
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

type Send = ReturnType<Pool["serve"]>;

/** What sends tasks of a job to other threads, and how many these are. They are told of it once, however often a run asks. */
function served(job: Job, threads: Threads): () => Promise<{ readonly send: Send; readonly size: number }> {
  let found: Promise<{ readonly send: Send; readonly size: number }> | undefined;
  return () => {
    found ??= threads.pool().then((pool) => ({ send: pool.serve(job), size: pool.size }));
    return found;
  };
}

/** The other threads in one call of `run`. */
function assemble(
  serving: ReturnType<typeof served>,
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
  /** One task after the other: the next one is sent before a result is taken in. */
  const lane = async (send: (task: Task) => Promise<Delivery>): Promise<void> => {
    const next = (): Promise<Delivery> | undefined => {
      const task = stopped() ? undefined : tasks.next("aside");
      return task && send(task);
    };
    for (let coming = next(); coming !== undefined; ) {
      const { result, takenIn } = await coming;
      coming = next();
      coming?.catch(fail);
      // Of a task that was taken over whole, before this thread began it, there is nothing to tell.
      if (!stopped() && result.blocks > 0) onResult(result);
      takenIn();
    }
  };
  const start = async (): Promise<void> => {
    const { send, size } = await serving();
    await Promise.all(Array.from({ length: AT_HAND * size }, () => lane((task) => send(task, stopped))));
  };
  let leave = (): void => undefined;
  return {
    joined: () => lanes.length > 0,
    failed: () => failure !== undefined,
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
