/** What a worker thread runs: tasks of jobs that it has been told. */
import { buffersOf, finish, type Job, openTasks, type Perform, type Task, type TaskResult } from "../task.js";

/** A job to make ready for, or a task of it: the job then comes along only when the worker has asked. */
export interface Posted {
  readonly key: number;
  readonly task?: Task;
  readonly job?: Job;
}

/** `failed`: a task that failed by itself, told apart from a worker that died. `unknown`: the job has not been told. */
export type Answer =
  | TaskResult
  | { readonly failed: unknown }
  | { readonly unknown: true }
  /** To a job without a task. */
  | { readonly opened: true };

/** Jobs that are remembered, the last ones: those of runs that go on at the same time. */
const MOST = 4;
/** Bytes from which results are handed over instead of copied: that takes another part of piscina, which takes time to load. */
const MUCH = 1 << 20;

const jobs = new Map<number, Perform>();

export default async function work({ key, task, job }: Posted): Promise<unknown> {
  try {
    const perform = jobs.get(key) ?? (job && opened(key, job));
    if (perform === undefined) return { unknown: true } satisfies Answer;
    if (task === undefined) return { opened: true } satisfies Answer;
    return await handedOver(finish(perform(task)));
  } catch (failed) {
    jobs.delete(key);
    return { failed } satisfies Answer;
  }
}

function opened(key: number, job: Job): Perform {
  for (const oldest of [...jobs.keys()].slice(0, Math.max(0, jobs.size + 1 - MOST))) jobs.delete(oldest);
  const { perform } = openTasks(job);
  jobs.set(key, perform);
  return perform;
}

async function handedOver(result: TaskResult): Promise<unknown> {
  const buffers = buffersOf(result);
  if (buffers.reduce((bytes, { byteLength }) => bytes + byteLength, 0) < MUCH) return result;
  const { move, transferableSymbol, valueSymbol } = await import("piscina");
  return move({ [transferableSymbol]: buffers, [valueSymbol]: result } as never);
}
