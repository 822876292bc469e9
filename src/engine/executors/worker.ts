/** What a worker thread runs: tasks of jobs that it has been told. */
import { laneSites } from "../lanes/laneSites.js";
import type { ModelPlan } from "../planModel.js";
import { buffersOf, finish, type Job, openTasks, type Task, type TaskResult, type Tasks } from "../task.js";

/** A job to make ready for, or a task of it: the job then comes along only when the worker has asked. */
export interface Posted {
  readonly key: number;
  readonly task?: Task;
  readonly job?: Job;
  /** The same for jobs whose plans have the same model: what was opened for one then serves the next. */
  readonly model?: number;
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

const jobs = new Map<number, Tasks>();
/** Of models, the last ones, what their memory is known by: no two copies that are sent are the same. */
const models = new Map<number, ModelPlan["cells"]>();
const sites = laneSites();

export default async function work({ key, task, job, model }: Posted): Promise<unknown> {
  try {
    const tasks = jobs.get(key) ?? (job && opened(key, withModel(job, model)));
    if (tasks === undefined) return { unknown: true } satisfies Answer;
    if (task === undefined) return { opened: true } satisfies Answer;
    return await handedOver(finish(tasks.perform(task)));
  } catch (failed) {
    jobs.delete(key);
    return { failed } satisfies Answer;
  }
}

/** Results are copies, so the memory of a job that is forgotten serves the next. */
function opened(key: number, job: Job): Tasks {
  for (const oldest of surplus(jobs)) {
    jobs.get(oldest)?.close();
    jobs.delete(oldest);
  }
  const tasks = openTasks(job, false, sites);
  jobs.set(key, tasks);
  return tasks;
}

function withModel(job: Job, model: number | undefined): Job {
  if (model === undefined) return job;
  const cells = models.get(model) ?? job.plan.cells;
  models.delete(model);
  for (const oldest of surplus(models)) models.delete(oldest);
  models.set(model, cells);
  return { ...job, plan: { ...job.plan, cells } };
}

/** Keys that make room for another. */
function surplus(remembered: ReadonlyMap<number, unknown>): readonly number[] {
  return [...remembered.keys()].slice(0, Math.max(0, remembered.size + 1 - MOST));
}

async function handedOver(result: TaskResult): Promise<unknown> {
  const buffers = buffersOf(result);
  if (buffers.reduce((bytes, { byteLength }) => bytes + byteLength, 0) < MUCH) return result;
  const { move, transferableSymbol, valueSymbol } = await import("piscina");
  return move({ [transferableSymbol]: buffers, [valueSymbol]: result } as never);
}
