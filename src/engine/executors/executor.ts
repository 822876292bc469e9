/** What runs tasks somewhere: inline, in threads, and one day elsewhere. */
import type { Task, TaskResult } from "../task.js";

/** Tasks made when their turn comes, since some carry columns. */
export interface TaskList {
  readonly length: number;
  task(index: number): Task;
}

export interface Executor {
  /** "inline", "threads". */
  readonly name: string;
  readonly workers: number;
  /**
   * Runs every task; results arrive in any order, their columns good for the length of the call. Rejects when a task
   * fails or `signal` aborts.
   */
  run(tasks: TaskList, onResult: (result: TaskResult) => void, signal?: AbortSignal): Promise<void>;
  /** Ends what was started. Safe to call twice. */
  close(): Promise<void>;
}
