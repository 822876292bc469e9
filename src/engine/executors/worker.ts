/** What a worker thread runs: tasks of the job it was started with. */
import { move, transferableSymbol, valueSymbol, workerData } from "piscina";
import { buffersOf, finish, type Job, openTasks, type Perform, type Task } from "../task.js";

/** A task that failed by itself, told apart from a worker that died. */
export interface Failed {
  readonly failed: unknown;
}

let perform: Perform | undefined;

export default function work(task: Task): unknown {
  try {
    perform ??= openTasks(workerData as Job);
    const result = finish(perform(task));
    return move({ [transferableSymbol]: buffersOf(result), [valueSymbol]: result } as never);
  } catch (failed) {
    return { failed } satisfies Failed;
  }
}
