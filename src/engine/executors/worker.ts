/** What a worker thread runs: tasks of jobs that it has been told. */
import { laneSites } from "../lanes/laneSites.js";
import { finish } from "../steps.js";
import { openTasks, type Task, type TaskResult, type Tasks } from "../task.js";
import { listener, type Told } from "./told.js";
import { arraysOf, bytesOf, laidOn, ownCopy, type Tray } from "./trays.js";

/** A job to make ready for, or a task of it: the job then comes along only when the worker has asked. */
export interface Posted {
  readonly key: number;
  readonly task?: Task;
  readonly job?: Told;
  /** Where the result is to lie. */
  readonly tray?: Tray | undefined;
}

/** `failed`: a task that failed by itself, told apart from a worker that died. `unknown`: the job has not been told. */
export type Answer =
  /** `bytes`: what its arrays take on a tray; on a shorter one, or none, they do not lie. */
  | { readonly result: TaskResult; readonly bytes: number }
  | { readonly failed: unknown }
  | { readonly unknown: true }
  /** To a job without a task. */
  | { readonly opened: true };

/** Jobs that are remembered, the last ones: those of runs that go on at the same time; and models. */
const MOST = 4;
/** Bytes from which results are handed over instead of copied: that takes another part of piscina, which takes time to load. */
const MUCH = 1 << 20;

/** A desk that tasks are done at: with the jobs that it was told, and the memory that they are done in. */
export function openDesk(): (posted: Posted) => Promise<unknown> {
  const jobs = new Map<number, Tasks>();
  const understood = listener(MOST);
  const sites = laneSites();
  const opened = (key: number, told: Told): Tasks | undefined => {
    const job = understood(told);
    if (job === undefined) return undefined;
    for (const oldest of [...jobs.keys()].slice(0, Math.max(0, jobs.size + 1 - MOST))) {
      // What it has answered is sent already: others may have its memory.
      jobs.get(oldest)?.close();
      jobs.delete(oldest);
    }
    const tasks = openTasks(job, "results", sites);
    jobs.set(key, tasks);
    return tasks;
  };
  return async ({ key, task, job, tray }) => {
    try {
      const tasks = jobs.get(key) ?? (job && opened(key, job));
      if (tasks === undefined) return { unknown: true } satisfies Answer;
      if (task === undefined) return { opened: true } satisfies Answer;
      return await handedOver(finish(tasks.perform(task)), tray);
    } catch (failed) {
      jobs.delete(key);
      return { failed } satisfies Answer;
    }
  };
}

export default openDesk();

/** What a result holds is overwritten by the next task: it lies on the tray, or is copied, before anything is waited for. */
async function handedOver(result: TaskResult, tray: Tray | undefined): Promise<unknown> {
  const bytes = bytesOf(result);
  if (tray !== undefined && bytes <= tray.byteLength) return { result: laidOn(tray, result), bytes } satisfies Answer;
  const answer: Answer = { result: ownCopy(result), bytes };
  if (bytes < MUCH) return answer;
  const { move, transferableSymbol, valueSymbol } = await import("piscina");
  const buffers = arraysOf(answer.result).map(({ buffer }) => buffer);
  return move({ [transferableSymbol]: buffers, [valueSymbol]: answer } as never);
}
