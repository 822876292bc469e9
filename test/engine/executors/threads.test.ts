/** Threads run from the built package: `npm test` builds it first. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { autoExecutor } from "../../../dist/engine/executors/auto.js";
import type { Executor, TaskList } from "../../../dist/engine/executors/executor.js";
import { inlineExecutor } from "../../../dist/engine/executors/inline.js";
import { threadsExecutor } from "../../../dist/engine/executors/threads.js";
import { planRun } from "../../../dist/engine/plan.js";
import { simulateDraws } from "../../../dist/engine/simulate.js";
import type { DrawResult, DrawTask, TaskResult } from "../../../dist/engine/task.js";
import { midranks } from "../../../dist/numerics/ranks.js";
import { type SamplerName, samplerNames } from "../../../dist/random/samplerName.js";
import { mixed, sketchStudy } from "../fixtures.js";

const study = sketchStudy(mixed);
const scenarios = 150_000;
const seed = "threads";

/** Worker threads alive in this process. */
function liveThreads(): number {
  const report = process.report.getReport() as unknown as { readonly workers?: readonly unknown[] };
  return report.workers?.length ?? 0;
}

/** All bits of a column in a few characters: comparing 150,000 numbers one by one takes seconds. */
const bits = (column: Float64Array) => createHash("sha256").update(new Uint8Array(column.buffer)).digest("hex");

async function everything(workers: "auto" | number, sampler: SamplerName) {
  const run = await simulateDraws(study, { scenarios, seed, workers, sampler });
  const ranks = Object.fromEntries(Object.entries(run.draws).map(([id, column]) => [id, midranks(column)]));
  const draws = Object.entries(run.draws).map(([id, column]) => [id, column.length, bits(column)]);
  return { ...run, draws, pass: await run.rankPass(ranks) };
}

describe("threads", () => {
  it.each(samplerNames)("give the same bits as inline, draws, moments and rank sums alike: %s", async (sampler) => {
    const before = liveThreads();
    const inline = await everything(1, sampler);
    expect(inline.effort).toMatchObject({ executor: "inline", workers: 1 });
    for (const workers of [2, 3, "auto"] as const) {
      const other = await everything(workers, sampler);
      if (workers !== "auto") expect(other.effort).toMatchObject({ executor: "threads", workers });
      expect(other.draws).toEqual(inline.draws);
      expect(other.moments).toEqual(inline.moments);
      expect(other.pass).toEqual(inline.pass);
    }
    expect(liveThreads()).toBe(before);
  });

  it("run tasks of any size in any order", async () => {
    const plan = planRun(study, { scenarios: 40 * 1024 + 3, seed, sampler: "random" });
    const collect = async (executor: Executor, sizes: readonly number[]) => {
      const tasks: DrawTask[] = [];
      for (let first = 0, i = 0; first < 41; i++) {
        const blocks = Math.min(sizes[i % sizes.length] ?? 1, 41 - first);
        tasks.push({ kind: "draws", first, blocks });
        first += blocks;
      }
      tasks.reverse();
      const out = new Float64Array(plan.scenarios);
      const list: TaskList = { length: tasks.length, task: (i) => tasks[i] as DrawTask };
      const take = (result: TaskResult) =>
        out.set((result as DrawResult).columns[0] ?? [], result.kind === "draws" ? result.first * 1024 : 0);
      try {
        await executor.run(list, take);
      } finally {
        await executor.close();
      }
      return bits(out);
    };
    const expected = await collect(inlineExecutor(plan), [41]);
    expect(await collect(inlineExecutor(plan), [1, 5, 2])).toEqual(expected);
    expect(await collect(threadsExecutor(plan, 1), [7, 1])).toEqual(expected);
    expect(await collect(threadsExecutor(plan, 2), [3])).toEqual(expected);
  });

  it("stop when told to and leave no thread behind", async () => {
    const before = liveThreads();
    const abort = new AbortController();
    const start = performance.now();
    const onProgress = (done: number) => done > 0 && abort.abort(new Error("enough"));
    const run = simulateDraws(study, { scenarios: 2e7, seed, workers: 2, signal: abort.signal, onProgress });
    await expect(run).rejects.toThrow("enough");
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(liveThreads()).toBe(before);
  });

  it("pass a failure on and leave no thread behind", async () => {
    const before = liveThreads();
    const plan = planRun(study, { scenarios: 1e6, seed, sampler: "random" });
    const broken = { ...plan, sampler: { ...plan.sampler, name: "none" } };
    const executor = threadsExecutor(broken, 2);
    const task: DrawTask = { kind: "draws", first: 0, blocks: 1 };
    await expect(executor.run({ length: 3, task: () => task }, () => undefined)).rejects.toThrow(
      'unknown sampler "none"',
    );
    await executor.close();
    await executor.close();
    expect(liveThreads()).toBe(before);
  });
});

describe("auto", () => {
  const blocks = 4000;
  const plan = planRun(study, { scenarios: blocks * 1024, seed, sampler: "random" });
  const list = (length: number, size = 10): TaskList => ({
    length,
    task: (first) => ({ kind: "draws", first: first * size, blocks: size }),
  });

  it("stays inline for little work and for a single processor", async () => {
    for (const [length, limit] of [
      [2, 2],
      [100, 1],
    ] as const) {
      const executor = autoExecutor(plan, limit);
      let results = 0;
      await executor.run(list(length), () => results++);
      expect([executor.name, executor.workers, results]).toEqual(["inline", 1, length]);
      await executor.close();
    }
  });

  it("goes on in threads when much remains, missing nothing and doing nothing twice", async () => {
    const before = liveThreads();
    const executor = autoExecutor(plan, 2, 0.01);
    const seen: number[] = [];
    await executor.run(list(100, 40), (result) => seen.push((result as DrawResult).first));
    expect([executor.name, executor.workers]).toEqual(["threads", 2]);
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => 40 * i));
    await executor.close();
    expect(liveThreads()).toBe(before);
  });
});
