/** Threads run from the built package: `npm test` builds it first. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { autoExecutor } from "../../../dist/engine/executors/auto.js";
import type { Executor, TaskSource } from "../../../dist/engine/executors/executor.js";
import { inlineExecutor } from "../../../dist/engine/executors/inline.js";
import { threadsExecutor } from "../../../dist/engine/executors/threads.js";
import { planRun } from "../../../dist/engine/plan.js";
import type { Questions } from "../../../dist/engine/reduction/questions.js";
import { simulateOutputs } from "../../../dist/engine/simulate.js";
import type { Job, Task, TaskResult } from "../../../dist/engine/task.js";
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

const questions: Questions = {
  replicates: 1,
  probabilities: [],
  thresholds: [[], [], [], []],
  distributions: [],
  ranks: false,
  columns: true,
};

function jobOf(blocks: number): Job {
  return { plan: planRun(study, { scenarios: blocks * 1024, seed, sampler: "random" }), questions };
}

/** Tasks of so many blocks each, the last first. */
function sourceOf(blocks: number, sizes: readonly number[]): TaskSource {
  const tasks: Task[] = [];
  for (let first = 0, i = 0; first < blocks; i++) {
    const size = Math.min(sizes[i % sizes.length] ?? 1, blocks - first);
    tasks.push({ kind: "columns", first, blocks: size });
    first += size;
  }
  return {
    next: () => tasks.pop(),
    get blocksLeft() {
      return tasks.reduce((sum, task) => sum + task.blocks, 0);
    },
  };
}

/** Everything that a run answers, to the bit. */
async function everything(workers: "auto" | number, sampler: SamplerName) {
  const inquiry = {
    probabilities: [0.025, 0.5, 0.975],
    thresholds: { saving: [0, 100] },
    distributions: ["saving"],
    ranks: true,
    columns: true,
  };
  const run = await simulateOutputs(study, { scenarios, seed, workers, sampler }, inquiry);
  const answers = Object.values(run.samples).map((sample) => [
    [sample.mean, sample.sd, sample.min, sample.max, sample.excessKurtosis],
    sample.quantiles([0.025, 0.5, 0.975], 7),
    sample.replicates.map((each) => [each.mean, each.sd, each.quantiles([0.025, 0.5, 0.975], 5)]),
  ]);
  const draws = Object.values(run.draws ?? {}).map(bits);
  const below = [0, 100].map((threshold) => run.samples["saving"]?.below(threshold));
  return { effort: run.effort, draws, answers, below, ranks: run.ranks, distributions: run.distributions };
}

async function collect(executor: Executor, blocks: number, sizes: readonly number[]): Promise<string> {
  const out = new Float64Array(blocks * 1024);
  const take = (result: TaskResult) => {
    if (result.kind === "columns") out.set(result.columns[0] ?? [], result.first * 1024);
  };
  try {
    await executor.run(sourceOf(blocks, sizes), take);
  } finally {
    await executor.close();
  }
  return bits(out);
}

describe("threads", () => {
  it.each(samplerNames)("give the same bits as inline, whatever is asked: %s", async (sampler) => {
    const before = liveThreads();
    const { effort, ...inline } = await everything(1, sampler);
    expect(effort).toMatchObject({ executor: "inline", workers: 1 });
    for (const workers of [2, 3, "auto"] as const) {
      const { effort, ...other } = await everything(workers, sampler);
      if (workers !== "auto") expect(effort).toMatchObject({ executor: "threads", workers });
      expect(other).toEqual(inline);
    }
    expect(liveThreads()).toBe(before);
  });

  it("run tasks of any size in any order", async () => {
    const expected = await collect(inlineExecutor(jobOf(41)), 41, [41]);
    expect(await collect(inlineExecutor(jobOf(41)), 41, [1, 5, 2])).toEqual(expected);
    expect(await collect(threadsExecutor(jobOf(41), 1), 41, [7, 1])).toEqual(expected);
    expect(await collect(threadsExecutor(jobOf(41), 2), 41, [3])).toEqual(expected);
  });

  const mortal = new URL("./mortal.mjs", import.meta.url).href;
  const mortalJob = (from: number, deaths: number): Job => {
    const left = new SharedArrayBuffer(4);
    new Int32Array(left)[0] = deaths;
    return { ...jobOf(41), from, deaths: left } as Job;
  };

  it("replace a worker that dies and do its blocks again", async () => {
    const before = liveThreads();
    const expected = await collect(inlineExecutor(jobOf(41)), 41, [41]);
    for (const from of [0, 20]) {
      expect(await collect(threadsExecutor(mortalJob(from, 1), 2, mortal), 41, [3])).toEqual(expected);
    }
    expect(await collect(threadsExecutor(mortalJob(0, 2), 1, mortal), 41, [10])).toEqual(expected);
    expect(liveThreads()).toBe(before);
  });

  it("blame the task that no worker survives", async () => {
    const run = collect(threadsExecutor(mortalJob(0, 1e6), 2, mortal), 41, [10]);
    await expect(run).rejects.toMatchObject({ code: "workers-died" });
  });

  it("stop when told to and leave no thread behind", async () => {
    const before = liveThreads();
    const abort = new AbortController();
    const start = performance.now();
    const onProgress = (done: number) => done > 0 && abort.abort(new Error("enough"));
    const run = simulateOutputs(study, { scenarios: 2e8, seed, workers: 2, signal: abort.signal, onProgress });
    await expect(run).rejects.toThrow("enough");
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(liveThreads()).toBe(before);
  });

  it("pass a failure on and leave no thread behind", async () => {
    const before = liveThreads();
    const { plan } = jobOf(100);
    const broken = { ...plan, sampler: { ...plan.sampler, name: "none" } };
    const executor = threadsExecutor({ plan: broken, questions }, 2);
    await expect(executor.run(sourceOf(3, [1]), () => undefined)).rejects.toThrow('unknown sampler "none"');
    await executor.close();
    await executor.close();
    expect(liveThreads()).toBe(before);
  });
});

describe("auto", () => {
  it("stays inline for little work and for a single processor", async () => {
    for (const [blocks, limit] of [
      [20, 2],
      [1000, 1],
    ] as const) {
      const executor = autoExecutor(jobOf(blocks), limit);
      let results = 0;
      await executor.run(sourceOf(blocks, [10]), () => results++);
      expect([executor.name, executor.workers, results]).toEqual(["inline", 1, blocks / 10]);
      await executor.close();
    }
  });

  it("goes on in threads when much remains, missing nothing and doing nothing twice", async () => {
    const before = liveThreads();
    const executor = autoExecutor(jobOf(4000), 2, 0.01);
    const seen: number[] = [];
    await executor.run(sourceOf(4000, [40]), ({ first }) => seen.push(first));
    expect([executor.name, executor.workers]).toEqual(["threads", 2]);
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => 40 * i));
    await executor.close();
    expect(liveThreads()).toBe(before);
  });
});
