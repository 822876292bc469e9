/** Cuts a run into tasks: short ones first and last, in between of a tenth of a second or so by what earlier ones took. */
import type { TaskSource } from "./executors/executor.js";
import { CHUNK, type Stretch } from "./reduction/parts.js";
import type { Task, TaskResult } from "./task.js";

/** Long enough that sending one costs nothing, short enough for progress and a quick end. */
const SECONDS = 0.1;
/** At most so many times what has been given out before, in all threads together: what that finds says what to keep. */
const GROWTH = 3;
/** Tasks for each thread that what is left should still make: the last ones end together on every thread. */
const SHARE = 2;

export interface SizedSource extends TaskSource {
  /** Told of every result, it sizes the tasks to come. */
  measure(result: TaskResult): void;
}

/** @param stretches Ascending, each beginning with a chunk. */
export function sizedTasks(
  stretches: readonly Stretch[],
  task: (stretch: Stretch) => Task,
  threads: number,
): SizedSource {
  const waiting = stretches.map((stretch) => ({ ...stretch }));
  let secondsPerBlock = Number.POSITIVE_INFINITY;
  let given = 0;
  const blocksLeft = (): number => waiting.reduce((sum, { blocks }) => sum + blocks, 0);
  /** Blocks of the next task, a whole number of chunks. */
  const size = (): number => {
    const together = threads === 1 ? blocksLeft() : blocksLeft() / (SHARE * threads);
    const most = Math.min(SECONDS / secondsPerBlock, (GROWTH * given) / threads, together);
    return CHUNK * Math.max(1, Math.floor(most / CHUNK));
  };
  return {
    get blocksLeft() {
      return blocksLeft();
    },
    measure({ seconds, blocks }) {
      secondsPerBlock = Math.min(secondsPerBlock, seconds / blocks);
    },
    next() {
      const stretch = waiting[0];
      if (stretch === undefined) return undefined;
      const wanted = size();
      // Less than a chunk is not left for a task of its own.
      const blocks = stretch.blocks - wanted < CHUNK ? stretch.blocks : wanted;
      const next = { first: stretch.first, blocks };
      given += blocks;
      stretch.first += blocks;
      stretch.blocks -= blocks;
      if (stretch.blocks === 0) waiting.shift();
      return task(next);
    },
  };
}
