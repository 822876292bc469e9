/** What runs the tasks of a job: here, and in threads beside. */
import type { Survey } from "../reduction/survey.js";
import type { Task, TaskResult } from "../task.js";

/** Tasks that a worker has with it: when one is done it begins the next, without waiting for the run's thread to look up. */
export const AT_HAND = 2;

/**
 * Where a task is done: in the run's thread, or in any other. These take over from the run's thread and it from them, not
 * they from each other.
 */
export type Place = "here" | "aside";

/** Tasks that are made when their turn comes: what earlier ones found decides what they keep and how long they are. */
export interface TaskSource {
  /** Undefined where nothing is left to do at a place. */
  next(place: Place): Task | undefined;
  /** Blocks of the tasks to come. */
  blocksLeft(): number;
}

/** Belongs to one job. */
export interface Executor {
  /** "inline", "threads". */
  name(): string;
  /** Threads that have computed, this one among them. */
  workers(): number;
  /**
   * Runs every task, only a few at once; results that have any blocks arrive in any order. Rejects when a task fails or
   * `signal` aborts. May be called again when it has ended.
   */
  run(tasks: TaskSource, onResult: (result: TaskResult) => void, signal?: AbortSignal): Promise<void>;
  /** What looks at whole columns of results, in this thread. */
  survey(): Survey;
  /** Call it when the last run has ended well: its memory then serves others. */
  close(): void;
}
