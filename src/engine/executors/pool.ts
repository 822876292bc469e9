/**
 * A pool of worker threads (piscina) that does tasks of any job. A worker that dies is replaced and its tasks are done
 * again. The only file that loads piscina, and loaded only where threads are wanted.
 */
import { Piscina } from "piscina";
import { CredenceError } from "../../errors.js";
import type { Job, Task, TaskResult } from "../task.js";
import { AT_HAND } from "./executor.js";
import { teller } from "./told.js";
import { openTrays } from "./trays.js";
import type { Answer, Posted } from "./worker.js";

/** What came of a task. */
export interface Delivery {
  /** It stays as it is until it is taken in. */
  readonly result: TaskResult;
  takenIn(): void;
}

/** Threads that stand until they are closed. */
export interface Pool {
  readonly size: number;
  /**
   * Tells every thread of a job, so that it makes ready while the first tasks are still to be found, and answers what sends
   * tasks of it. A task given up by its run, which is `stopped`, may fail as it likes.
   */
  serve(job: Job): (task: Task, stopped: () => boolean) => Promise<Delivery>;
  /** What the default export of another module answers to a message. Rejects when its worker dies. */
  ask(module: string, message: unknown): Promise<unknown>;
  /** Ends all workers and what they are at. Safe to call twice. */
  close(): Promise<void>;
}

/** Workers that may die under a task before it is the task that is to blame. */
const LIVES = 3;

const worker = new URL("./worker.cjs", import.meta.url).href;

export function openPool(size: number, filename: string = worker): Pool {
  const pool = new Piscina({
    filename,
    minThreads: size,
    maxThreads: size,
    concurrentTasksPerWorker: AT_HAND,
    // Else a worker would begin both of its tasks before it answers the first.
    atomics: "disabled",
    recordTiming: false,
  });
  // A worker that cannot start also fails its task, which is what rejects; unheard, this event would end the process.
  pool.on("error", () => undefined);
  const tell = teller();
  const trays = openTrays();
  let jobs = 0;
  let closing: Promise<void> | undefined;
  return {
    size,
    serve(job) {
      const key = jobs++;
      const closed = () => closing !== undefined;
      // A worker that misses this, or dies of it, is told again with its first task.
      const { whole, brief = whole } = tell(job);
      for (let i = 0; i < size; i++) post(pool, { key, job: brief }).catch(() => undefined);
      return async (task, stopped) => {
        const tray = trays.take();
        const posted: Posted = { key, task, tray };
        const told = (knowing: boolean): Posted => (knowing ? posted : { ...posted, job: whole });
        const { result, bytes } = await attempt((knowing) => post(pool, told(knowing)), stopped, closed);
        return { result, takenIn: () => trays.giveBack(tray, bytes) };
      };
    },
    ask: (module, message) => pool.run(message, { filename: module }),
    close() {
      closing ??= pool.destroy();
      return closing;
    },
  };
}

type Done = Extract<Answer, { readonly result: TaskResult }>;
type Post = (knowing: boolean) => Promise<Answer>;

function post(pool: Piscina, posted: Posted): Promise<Answer> {
  return pool.run(posted);
}

/** A task's result, from the second or third worker where the first has died. */
async function attempt(send: Post, stopped: () => boolean, closed: () => boolean): Promise<Done> {
  for (let lives = LIVES; ; lives--) {
    try {
      return resultOf(await send(true)) ?? resultOf(await send(false)) ?? impossible();
    } catch (cause) {
      if (cause instanceof Failure) throw cause.cause;
      if (stopped()) throw cause;
      if (closed()) throw closedEarly(cause);
      if (lives > 1) continue;
      throw new CredenceError("workers-died", `run: ${LIVES} worker threads ended in the midst of the same task`, {
        kind: "run",
        cause,
        remedy: "give the run more memory, or run it with --workers 1",
      });
    }
  }
}

function closedEarly(cause: unknown): CredenceError {
  return new CredenceError("threads-closed", "run: its threads were closed before it had ended", {
    kind: "run",
    cause,
    remedy: "await every run that was given the threads before closing them",
  });
}

/** Undefined where the worker has to be told the job first. */
function resultOf(answer: Answer): Done | undefined {
  if ("failed" in answer) throw new Failure(answer.failed);
  if ("opened" in answer) return impossible();
  return "unknown" in answer ? undefined : answer;
}

function impossible(): never {
  throw new Error("a worker that was told its job does not do its task");
}

/** A task that failed by itself: no worker would do it better. */
class Failure extends Error {
  constructor(override readonly cause: unknown) {
    super("task failed");
  }
}
