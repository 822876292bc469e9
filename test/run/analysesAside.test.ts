/** Analyses in several threads, from the built package: `npm test` builds it first. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openThreads, type Threads } from "../../dist/engine/executors/threads.js";
import { loadStudy } from "../../dist/files/loadStudy.js";
import { LOAD } from "../../dist/run/posted.js";
import { simulate } from "../../dist/run/simulate.js";
import { root } from "../docs/markdown.js";

const yardstick = loadStudy(join(root, "bench/workload.yaml"));
const sensitivity = ["sobol", "derivatives", "first-order", "regression", "scatter", "filtering"];

/** Threads that count how often they are asked to help, and what they answer. */
function watched(threads: Threads) {
  const seen = { asked: 0, answered: 0, module: "" };
  const pool = async () => {
    const own = await threads.pool();
    const ask = async (module: string, message: unknown) => {
      seen.asked++;
      seen.module = module;
      const answer = await own.ask(module, message);
      seen.answered += (answer as readonly unknown[]).length;
      return answer;
    };
    return { ...own, ask };
  };
  return { seen, threads: { ...threads, pool } };
}

describe("analyses of a run in two threads", () => {
  it("have the bits that they have in one", { timeout: 60_000 }, async () => {
    const own = openThreads(2);
    // A thread that has loaded its code takes its part at once, however short the analyses are.
    const worker = new URL("../../dist/run/analysisWorker.cjs", import.meta.url).href;
    await (await own.pool()).ask(worker, LOAD);
    const { seen, threads } = watched(own);
    const { effort: _, ...two } = await simulate(yardstick, { scenarios: 4096, sensitivity, workers: threads });
    await own.close();
    const { effort: __, ...one } = await simulate(yardstick, { scenarios: 4096, sensitivity, workers: 1 });
    expect(seen.asked).toBe(1);
    expect(seen.answered).toBeGreaterThan(0);
    expect(seen.module).toBe(worker);
    expect(Object.keys(Object.values(one.sensitivity)[0] ?? {})).toEqual(sensitivity);
    expect(two).toEqual(one);
  });

  it("are made ready for while the run goes on, where they will take long", { timeout: 60_000 }, async () => {
    const own = openThreads(2);
    const { seen, threads } = watched(own);
    const few = { ...yardstick, run: { ...yardstick.run, sensitivityOf: ["total"] } };
    const analyses = ["sobol", "first-order", "regression", "rank-regression", "scatter", "filtering"];
    await simulate(few, { scenarios: 65_536, sensitivity: analyses, workers: threads });
    await own.close();
    // To load, and to help.
    expect(seen.asked).toBe(2);
    expect(seen.answered).toBeGreaterThan(0);
  });
});
