/** Performs a job: the pilot, then everything in one pass, then whatever quantile was not where it was looked for. */
import { BLOCK } from "../random/stream.js";
import { blockCount } from "./block.js";
import { type Checkpoints, checkpointWriter, type TakenUp, takeUp } from "./checkpoint/checkpoint.js";
import type { Executor } from "./executors/executor.js";
import { openExecutor } from "./executors/openExecutor.js";
import { type Workers, withThreads } from "./executors/threads.js";
import { findMissing } from "./findMissing.js";
import type { LaneSites } from "./lanes/laneSites.js";
import { refuseLost } from "./lostScenarios.js";
import { Reduction } from "./reduction/merged/reduction.js";
import type { Shelf } from "./reduction/merged/shelf.js";
import { CHUNK, type ReduceResult, type Stretch } from "./reduction/parts.js";
import { bearingsOf, firstWindows } from "./reduction/pilot.js";
import type { Taken } from "./reduction/taken.js";
import type { Job, Task, TaskResult } from "./task.js";
import { sizedTasks } from "./taskSource.js";

/** How the work was done; differs from run to run and enters no result. */
export interface Effort {
  /** Of all its parts, where it was cut off and went on. */
  readonly seconds: number;
  readonly executor: string;
  readonly workers: number;
}

/** What a run is performed with, beside its job. */
export interface PerformOptions {
  /** Where the run is written down, so that it can go on after it was cut off. */
  readonly checkpoints?: Checkpoints | undefined;
  readonly workers: Workers;
  /** Where the memory of this thread is taken from, and left for the next run. */
  readonly sites?: LaneSites | undefined;
  readonly shelf?: Shelf | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Told of every part before it is forgotten: what keeps columns listens here. */
  readonly onPart?: ((part: ReduceResult) => void) | undefined;
}

/** @param read takes what is wanted out of the reduction: when it has ended, the memory that this lies in serves other runs. */
export async function perform<Found>(
  job: Job,
  options: PerformOptions,
  read: (reduction: Reduction) => Found,
): Promise<{ found: Found; effort: Effort }> {
  options.signal?.throwIfAborted();
  return withThreads(options.workers, async (threads) => {
    const start = performance.now();
    await threads.ready(job.plan.scenarios);
    const executor = openExecutor(job, threads, undefined, options.sites);
    // A run that fails leaves its memory to no other: it may still be written to.
    const { reduction, begun } = await reduce(job, executor, threads.most, start, options);
    const seconds = (performance.now() - begun) / 1000;
    const found = read(reduction);
    reduction.release();
    executor.close();
    return { found, effort: { seconds, executor: executor.name(), workers: executor.workers() } };
  });
}

/** @returns what was reduced, and when the run would have begun had it never been cut off */
async function reduce(job: Job, executor: Executor, threads: number, start: number, options: PerformOptions) {
  const { plan, questions } = job;
  const total = blockCount(plan.scenarios);
  const { columns } = await pilot(executor, Math.min(CHUNK, total), options.signal);
  const bearings = bearingsOf(columns, questions, executor.survey());
  // A run that the pilot sees whole keeps nothing on its way: its quantiles are read from the pilot.
  const whole = total <= CHUNK;
  const windows = whole ? [] : firstWindows(columns, questions, plan.scenarios, executor.survey());
  const reduction = new Reduction(plan, questions, bearings, windows, columns[0]?.length ?? 0, {
    dealing: executor.survey().dealing,
    shelf: options.shelf,
  });
  const task = ({ first, blocks }: Stretch, taken?: Taken): Task => ({
    kind: "reduce",
    first,
    blocks,
    bearings,
    windows: reduction.windows,
    taken,
  });
  const { left, seconds } = takenUp(options.checkpoints, reduction, { first: 0, blocks: total }, plan.scenarios);
  const begun = start - 1000 * seconds;
  const writer = options.checkpoints && checkpointWriter(options.checkpoints, reduction, begun);
  const source = sizedTasks(left, task, threads, () => reduction.untilNarrower / BLOCK);
  const receive = (result: TaskResult): void => {
    source.measure(result);
    if (result.kind !== "reduce") return;
    reduction.merge(result, whole);
    options.onPart?.(result);
    options.onProgress?.(reduction.done, plan.scenarios);
    writer?.saveWhenDue();
  };
  try {
    await executor.run(source, receive, options.signal);
    refuseLost(reduction.done, plan.scenarios);
  } catch (cause) {
    // Told to stop, it goes on next time from where it is now.
    if (options.signal?.aborted === true && reduction.done > 0) writer?.save();
    throw cause;
  }
  if (whole) reduction.keepAll(columns);
  else await findMissing(job, executor, threads, reduction, bearings, options.signal);
  return { reduction, begun };
}

/** What is left to do where an earlier run was cut off, or all of it. */
function takenUp(checkpoints: Checkpoints | undefined, reduction: Reduction, all: Stretch, scenarios: number): TakenUp {
  if (checkpoints === undefined) return { left: [all], seconds: 0 };
  const taken = takeUp(checkpoints, reduction, all);
  if (reduction.done > 0) checkpoints.store.onResume?.(reduction.done, scenarios);
  return taken;
}

/** The first blocks, whole. */
async function pilot(executor: Executor, blocks: number, signal: AbortSignal | undefined) {
  const tasks: Task[] = [{ kind: "columns", first: 0, blocks }];
  let columns: readonly Float64Array[] = [];
  const source = {
    next: () => tasks.shift(),
    blocksLeft: () => tasks.length * blocks,
  };
  const receive = (result: TaskResult): void => {
    if (result.kind === "columns") columns = result.columns;
  };
  await executor.run(source, receive, signal);
  return { columns };
}
