/** Cuts a run into tasks: short ones first and last, in between of a tenth of a second or so by what earlier ones took. */
import { AT_HAND, type TaskSource } from "./executors/executor.js";
import { CHUNK, type Stretch } from "./reduction/parts.js";
import type { Task, TaskResult } from "./task.js";

/** Long enough that sending one costs nothing, short enough for progress and a quick end. */
const SECONDS = 0.1;
/** So many times as many tasks as threads have with them should what is left still make: they end together. */
const SHARE = 2;

export interface SizedSource extends TaskSource {
  /** Told of every result, it sizes the tasks to come. */
  measure(result: TaskResult): void;
}

/**
 * @param stretches Ascending, each beginning with a chunk.
 * @param untilNarrower Blocks whose results are still to come before tasks need keep less: until then threads share them,
 * and what is given out beyond them is short. No end to them where that never changes.
 */
export function sizedTasks(
  stretches: readonly Stretch[],
  task: (stretch: Stretch) => Task,
  threads: number,
  untilNarrower: () => number = () => Number.POSITIVE_INFINITY,
): SizedSource {
  const lanes = 1 + AT_HAND * (threads - 1);
  const waiting = stretches.map((stretch) => ({ ...stretch }));
  let secondsPerBlock = Number.POSITIVE_INFINITY;
  let underWay = 0;
  const blocksLeft = (): number => waiting.reduce((sum, { blocks }) => sum + blocks, 0);
  /** Blocks of the next task, a whole number of chunks. */
  const size = (): number => {
    const together = threads === 1 ? blocksLeft() : blocksLeft() / (SHARE * lanes);
    const most = Math.min(SECONDS / secondsPerBlock, (untilNarrower() - underWay) / threads, together);
    return CHUNK * Math.max(1, Math.floor(most / CHUNK));
  };
  return {
    get blocksLeft() {
      return blocksLeft();
    },
    measure({ seconds, blocks }) {
      underWay -= blocks;
      secondsPerBlock = Math.min(secondsPerBlock, seconds / blocks);
    },
    next() {
      const stretch = waiting[0];
      if (stretch === undefined) return undefined;
      const wanted = size();
      // Less than a chunk is not left for a task of its own.
      const blocks = stretch.blocks - wanted < CHUNK ? stretch.blocks : wanted;
      const next = { first: stretch.first, blocks };
      underWay += blocks;
      stretch.first += blocks;
      stretch.blocks -= blocks;
      if (stretch.blocks === 0) waiting.shift();
      return task(next);
    },
  };
}
