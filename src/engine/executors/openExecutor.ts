/** The executor for a number of workers. A new kind of executor is one file and one line here. */
import type { Job } from "../task.js";
import { autoExecutor } from "./auto.js";
import type { Executor } from "./executor.js";
import { inlineExecutor } from "./inline.js";

/** "auto", 1 for inline, more for threads. Close it when done. */
export async function openExecutor(job: Job, workers: "auto" | number): Promise<Executor> {
  if (workers === "auto") return autoExecutor(job);
  if (workers === 1) return inlineExecutor(job);
  const { threadsExecutor } = await import("./threads.js");
  return threadsExecutor(job, workers);
}
