/** A worker that ends itself, as the system ends one that takes too much memory: once a block is reached, then never. */
import work from "../../../dist/engine/executors/worker.js";

let fate;

export default function mortal(posted) {
  fate = posted.job ?? fate;
  const deaths = fate && new Int32Array(fate.deaths);
  if (deaths && posted.task?.first >= fate.from && Atomics.sub(deaths, 0, 1) > 0) process.exit(1);
  return work(posted);
}
