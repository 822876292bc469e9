/** What runs tasks somewhere: inline, in threads, and one day elsewhere. */
import type { Task, TaskResult } from "../task.js";

/** Tasks that are made when their turn comes: what earlier ones found decides what they keep and how long they are. */
export interface TaskSource {
  next(): Task | undefined;
  /** Blocks of the tasks to come. */
  readonly blocksLeft: number;
}

export interface Executor {
  /** "inline", "threads". */
  readonly name: string;
  readonly workers: number;
  /**
   * Runs every task, only a few at once; results arrive in any order. Rejects when a task fails or `signal` aborts. May
   * be called again when it has ended.
   */
  run(tasks: TaskSource, onResult: (result: TaskResult) => void, signal?: AbortSignal): Promise<void>;
  /** Ends what was started. Safe to call twice. */
  close(): Promise<void>;
}
