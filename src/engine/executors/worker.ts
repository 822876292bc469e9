/** What a worker thread runs: tasks of the plan it was started with. */
import { move, transferableSymbol, valueSymbol, workerData } from "piscina";
import type { Plan } from "../plan.js";
import { buffersOf, openTasks, type Task } from "../task.js";

const perform = openTasks(workerData as Plan);

export default function work(task: Task): unknown {
  const result = perform(task);
  return move({ [transferableSymbol]: buffersOf(result), [valueSymbol]: result } as never);
}
