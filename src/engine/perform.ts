/** Splits blocks into tasks, has an executor run them, and always closes it. */
import { blockCount } from "./block.js";
import { openExecutor } from "./executors/openExecutor.js";
import type { Plan } from "./plan.js";
import type { Task, TaskResult } from "./task.js";

/** How the work was done; differs from run to run and enters no result. */
export interface Effort {
  readonly seconds: number;
  readonly executor: string;
  readonly workers: number;
}

export interface PerformOptions {
  readonly workers: "auto" | number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface Work {
  task(first: number, blocks: number): Task;
  /** Takes a result in; gives the number of scenarios it covers. */
  receive(result: TaskResult): number;
}

/** Tasks of a run: enough for progress and even loads, each large enough that sending it costs nothing (≤ 65,536). */
const TASKS = 64;
const LARGEST_TASK = 64;

export async function perform(plan: Plan, options: PerformOptions, work: Work): Promise<Effort> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const start = performance.now();
  const pieces = split(blockCount(plan.scenarios));
  const executor = await openExecutor(plan, options.workers);
  let done = 0;
  try {
    const task = (i: number) => {
      const { first, blocks } = pieces[i] as Piece;
      return work.task(first, blocks);
    };
    const receive = (result: TaskResult) => {
      done += work.receive(result);
      onProgress?.(done, plan.scenarios);
    };
    await executor.run({ length: pieces.length, task }, receive, signal);
    const seconds = (performance.now() - start) / 1000;
    return { seconds, executor: executor.name, workers: executor.workers };
  } finally {
    await executor.close();
  }
}

/** Blocks `first` … `first + blocks - 1`. */
interface Piece {
  readonly first: number;
  readonly blocks: number;
}

function split(total: number): readonly Piece[] {
  const size = Math.min(Math.max(Math.ceil(total / TASKS), 1), LARGEST_TASK);
  return Array.from({ length: Math.ceil(total / size) }, (_, i) => ({
    first: i * size,
    blocks: Math.min(size, total - i * size),
  }));
}
