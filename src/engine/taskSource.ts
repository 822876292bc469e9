/** Cuts a run into tasks of a tenth of a second or so, by what the first of them took. */
import type { TaskSource } from "./executors/executor.js";
import { CHUNK, type Stretch } from "./reduction/parts.js";
import type { Task, TaskResult } from "./task.js";

/** Long enough that sending one costs nothing, short enough for progress and a quick end. */
const SECONDS = 0.1;
/** Tasks for each thread that what is left should still make: the last ones end together on every thread. */
const SHARE = 4;

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
  const left = stretches.map((stretch) => ({ ...stretch }));
  let secondsPerBlock = Number.POSITIVE_INFINITY;
  const blocksLeft = (): number => left.reduce((sum, { blocks }) => sum + blocks, 0);
  return {
    get blocksLeft() {
      return blocksLeft();
    },
    measure({ seconds, blocks }) {
      secondsPerBlock = Math.min(secondsPerBlock, seconds / blocks);
    },
    next() {
      const stretch = left[0];
      if (stretch === undefined) return undefined;
      const chunks = Math.max(
        1,
        Math.floor(Math.min(SECONDS / secondsPerBlock, blocksLeft() / (SHARE * threads)) / CHUNK),
      );
      const blocks = Math.min(chunks * CHUNK, stretch.blocks);
      const next = { first: stretch.first, blocks };
      stretch.first += blocks;
      stretch.blocks -= blocks;
      if (stretch.blocks === 0) left.shift();
      return task(next);
    },
  };
}
