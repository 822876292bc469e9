/** A worker that ends itself, as the system ends one that takes too much memory: once a block is reached, then never. */
import { workerData } from "piscina";
import work from "../../../dist/engine/executors/worker.js";

export default function mortal(task) {
  const deaths = new Int32Array(workerData.deaths);
  if (task.first >= workerData.from && Atomics.sub(deaths, 0, 1) > 0) process.exit(1);
  return work(task);
}
