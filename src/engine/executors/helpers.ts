/** When other threads join in a run: at once where they are wanted, or when what remains pays for starting them. */
import type { TaskResult } from "../task.js";
import type { Threads } from "./threads.js";

/**
 * Seconds that other threads must save to pay for the processor time they take: until they have started, loaded the code
 * and warmed up. This one goes on meanwhile.
 */
const START = 0.1;
/** The same where they stand already: sending them the job. */
const SEND = 0.005;
/** What to measure before deciding, seconds and tasks: the first tasks run in code that is still being compiled. */
const MEASURED = { seconds: 0.02, tasks: 2 };

/** Whoever decides when they join in. */
export interface Helpers {
  /** Told of every result of this thread. */
  measure(result: TaskResult): void;
  /** Whether they should join in now. */
  pay(blocksLeft: number): boolean;
}

/** @param start Seconds, as `START`. */
export function helpersOf(threads: Threads, start: number = START): Helpers {
  const { most, wanted } = threads;
  let [tasks, seconds, fastest] = [0, 0, Number.POSITIVE_INFINITY];
  return {
    measure(result) {
      if (result.kind !== "reduce") return;
      tasks++;
      seconds += result.seconds;
      fastest = Math.min(fastest, result.seconds / result.blocks);
    },
    pay(blocksLeft) {
      if (most === 1 || blocksLeft === 0) return false;
      if (wanted === "all") return true;
      if (tasks < MEASURED.tasks || seconds < MEASURED.seconds) return false;
      return fastest * blocksLeft * (1 - 1 / most) > (threads.started ? SEND : start);
    },
  };
}
