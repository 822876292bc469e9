/**
 * Cuts a run into tasks: short ones first, then of a tenth of a second or so by what earlier ones took, less where less
 * is left. What of them is left when there are no more is done by whoever comes first.
 */
import type { Place, TaskSource } from "./executors/executor.js";
import { CHUNK, chunksOf, type Stretch } from "./reduction/parts.js";
import { chunksLeft, MOST_CHUNKS, openTaken, type Taken, takeBehind } from "./reduction/taken.js";
import type { Task, TaskResult } from "./task.js";

/** Long enough that sending one costs nothing, short enough for progress and a quick end. */
const SECONDS = 0.1;

type TaskMaker = (stretch: Stretch, taken?: Taken) => Task;

/** A task that was given out. */
interface Given {
  readonly stretch: Stretch;
  readonly place: Place;
  readonly taken: Taken;
}

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
  task: TaskMaker,
  threads: number,
  untilNarrower: () => number = () => Number.POSITIVE_INFINITY,
): SizedSource {
  const waiting = stretches.map((stretch) => ({ ...stretch }));
  let secondsPerBlock = Number.POSITIVE_INFINITY;
  let underWay = 0;
  const { give, takeOver } = sharing(task, threads);
  const blocksLeft = (): number => waiting.reduce((sum, { blocks }) => sum + blocks, 0);
  /** Blocks of the next task, a whole number of chunks. */
  const size = (): number => {
    const due = untilNarrower();
    const most = Math.min(SECONDS / secondsPerBlock, due / threads, due - underWay, blocksLeft() / threads);
    return CHUNK * Math.max(1, Math.min(MOST_CHUNKS, Math.floor(most / CHUNK)));
  };
  return {
    blocksLeft,
    measure({ seconds, blocks }) {
      underWay -= blocks;
      secondsPerBlock = Math.min(secondsPerBlock, seconds / blocks);
    },
    next(place) {
      const stretch = waiting[0];
      if (stretch === undefined) return takeOver(place);
      const wanted = size();
      // Less than a chunk is not left for a task of its own.
      const blocks = stretch.blocks - wanted < CHUNK ? stretch.blocks : wanted;
      const next = { first: stretch.first, blocks };
      underWay += blocks;
      stretch.first += blocks;
      stretch.blocks -= blocks;
      if (stretch.blocks === 0) waiting.shift();
      return give(next, place);
    },
  };
}

/** Gives out tasks that threads elsewhere may take from. */
function sharing(task: TaskMaker, threads: number) {
  let given: readonly Given[] = [];
  const give = (stretch: Stretch, place: Place): Task => {
    if (threads === 1) return task(stretch);
    const taken = openTaken();
    given = [...given.filter(hasMore), { stretch, place, taken }];
    return task(stretch, taken);
  };
  /** Half of what a task elsewhere still has before it, of the first one that has anything. */
  const takeOver = (place: Place): Task | undefined => {
    for (const { stretch, taken } of given.filter((one) => one.place !== place)) {
      const { first, count } = takeBehind(taken, chunksOf(stretch));
      const from = CHUNK * first;
      if (count > 0)
        return give({ first: stretch.first + from, blocks: Math.min(CHUNK * count, stretch.blocks - from) }, place);
    }
    return undefined;
  };
  return { give, takeOver };
}

function hasMore({ stretch, taken }: Given): boolean {
  return chunksLeft(taken, chunksOf(stretch)) > 0;
}
