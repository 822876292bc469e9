/** Threads run from the built package: `npm test` builds it first. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Executor, TaskSource } from "../../../dist/engine/executors/executor.js";
import { helpersOf } from "../../../dist/engine/executors/helpers.js";
import { openExecutor } from "../../../dist/engine/executors/openExecutor.js";
import { openPool } from "../../../dist/engine/executors/pool.js";
import { openThreads, type Threads, threadsOf, withThreads } from "../../../dist/engine/executors/threads.js";
import { planRun } from "../../../dist/engine/plan/plan.js";
import type { Questions } from "../../../dist/engine/reduction/questions.js";
import { openSurvey } from "../../../dist/engine/reduction/survey.js";
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
    blocksLeft: () => tasks.reduce((sum, task) => sum + task.blocks, 0),
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

/** The bits of a job's first output, computed with threads that end with it. */
function collect(job: Job, workers: number | Threads, sizes: readonly number[]): Promise<string> {
  return withThreads(workers, (threads) => collected(openExecutor(job, threads), 41, sizes));
}

async function collected(executor: Executor, blocks: number, sizes: readonly number[]): Promise<string> {
  const out = new Float64Array(blocks * 1024);
  const take = (result: TaskResult) => {
    if (result.kind === "columns") out.set(result.columns[0] ?? [], result.first * 1024);
  };
  await executor.run(sourceOf(blocks, sizes), take);
  return bits(out);
}

/** What a pool does by itself, without this thread. */
function alone(send: ReturnType<ReturnType<typeof openPool>["serve"]>): Executor {
  const never = () => false;
  return {
    name: () => "pool",
    workers: () => 1,
    survey: () => openSurvey(1),
    async run(tasks, onResult) {
      const lane = async (): Promise<void> => {
        for (let task = tasks.next("aside"); task !== undefined; task = tasks.next("aside")) {
          const { result, takenIn } = await send(task, never);
          onResult(result);
          takenIn();
        }
      };
      await Promise.all([lane(), lane()]);
    },
    close: () => undefined,
  };
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
    const expected = await collect(jobOf(41), 1, [41]);
    expect(await collect(jobOf(41), 1, [1, 5, 2])).toEqual(expected);
    expect(await collect(jobOf(41), 2, [7, 1])).toEqual(expected);
    expect(await collect(jobOf(41), 3, [3])).toEqual(expected);
  });

  const mortal = new URL("./mortal.mjs", import.meta.url).href;
  const mortalJob = (from: number, deaths: number): Job => {
    const left = new SharedArrayBuffer(4);
    new Int32Array(left)[0] = deaths;
    return { ...jobOf(41), from, deaths: left } as Job;
  };

  it("replace a worker that dies and do its blocks again", async () => {
    const before = liveThreads();
    const expected = await collect(jobOf(41), 1, [41]);
    for (const [from, deaths, workers] of [
      [0, 1, 3],
      [20, 1, 3],
      [0, 2, 2],
    ] as const) {
      const pool = openPool(workers - 1, mortal);
      const job = mortalJob(from, deaths);
      expect(await collected(alone(pool.serve(job)), 41, [3])).toEqual(expected);
      await pool.close();
      // Beside this thread, which would do everything before they had died often enough.
      const threads = threadsOf(workers, mortal);
      expect(await collect(mortalJob(from, deaths), threads, [3])).toEqual(expected);
      await threads.close();
    }
    expect(liveThreads()).toBe(before);
  });

  it("blame the task that no worker survives", async () => {
    const pool = openPool(2, mortal);
    const run = collected(alone(pool.serve(mortalJob(0, 1e6))), 41, [10]);
    await expect(run).rejects.toMatchObject({ code: "workers-died" });
    await pool.close();
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
    const pool = openPool(2);
    const executor = alone(pool.serve({ plan: broken, questions }));
    await expect(executor.run(sourceOf(3, [1]), () => undefined)).rejects.toThrow('unknown sampler "none"');
    await pool.close();
    await pool.close();
    expect(liveThreads()).toBe(before);
  });

  it("tell a worker of a job that it does not know, and forget the oldest of many", async () => {
    const expected = await collect(jobOf(41), 1, [41]);
    const pool = openPool(1);
    const serving = Array.from({ length: 6 }, () => alone(pool.serve(jobOf(41))));
    for (const executor of [...serving, ...serving]) expect(await collected(executor, 41, [20])).toEqual(expected);
    await Promise.all(serving.map(async (executor) => expect(await collected(executor, 41, [3])).toEqual(expected)));
    await pool.close();
  });
});

describe("threads that wait for nothing", () => {
  /** Threads of which tasks are only written down, until they are answered all at once. */
  function recorded(size: number) {
    const [jobs, sent]: [Job[], Task[]] = [[], []];
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const send = async (task: Task) => {
      sent.push(task);
      await answered;
      const { first, blocks } = task;
      const result: TaskResult = { kind: "columns", first, blocks, columns: [], seconds: 0 };
      return { result, takenIn: () => undefined };
    };
    const serve = (job: Job) => {
      jobs.push(job);
      return send;
    };
    const pool = { size, serve, ask: async () => undefined, close: async () => undefined };
    const threads: Threads = {
      ...openThreads(1),
      most: size + 1,
      wanted: "all",
      started: true,
      pool: async () => pool,
    };
    return { jobs, sent, threads, answer };
  }

  it("are told of a job before its first task, once, unless it is a short one or they may not be wanted", async () => {
    const job = jobOf(41);
    const { jobs, threads, answer } = recorded(2);
    const executor = openExecutor(job, threads);
    await new Promise(setImmediate);
    expect(jobs).toEqual([job]);
    answer();
    await executor.run(sourceOf(41, [10]), () => undefined);
    await executor.run(sourceOf(41, [10]), () => undefined);
    expect(jobs).toEqual([job]);
    openExecutor(jobOf(16), threads);
    openExecutor(job, { ...threads, wanted: "paying" });
    openExecutor(job, { ...threads, started: false });
    await new Promise(setImmediate);
    expect(jobs).toEqual([job]);
  });

  it("have two tasks with them each", async () => {
    const { sent, threads, answer } = recorded(2);
    const run = openExecutor(jobOf(41), threads).run(sourceOf(41, [1]), () => undefined);
    while (sent.length < 4) await new Promise(setImmediate);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toHaveLength(4);
    answer();
    await run;
  });

  it("answer the first of them before they begin the second", async () => {
    const pool = openPool(1);
    const send = pool.serve(jobOf(2000));
    const never = () => false;
    // Another process may hold the processor just then: the best of a few tries.
    let share = 0;
    for (let i = 0; i < 5 && share < 0.5; i++) {
      const first = send({ kind: "columns", first: 0, blocks: 1 }, never).then(() => performance.now());
      const { result } = await send({ kind: "columns", first: 1, blocks: 300 }, never);
      share = (performance.now() - (await first)) / (result.seconds * 1000);
    }
    expect(share).toBeGreaterThan(0.5);
    await pool.close();
  });
});

describe("threads that outlive a run", () => {
  const blocks = (count: number) => ({ scenarios: count * 1024, seed });

  it("serve one run after the other and runs at the same time, with the same bits", async () => {
    const before = liveThreads();
    const inline = await Promise.all([100, 50].map((count) => answers(count, 1)));
    const threads = openThreads(2);
    expect(threads.started).toBe(false);
    expect(await answers(100, threads)).toEqual(inline[0]);
    expect(liveThreads()).toBe(before + 1);
    expect(await answers(50, threads)).toEqual(inline[1]);
    expect(await Promise.all([answers(100, threads), answers(50, threads)])).toEqual(inline);
    expect(liveThreads()).toBe(before + 1);
    await threads.close();
    await threads.close();
    expect(liveThreads()).toBe(before);
  });

  async function answers(count: number, workers: number | Threads) {
    const run = await simulateOutputs(study, { ...blocks(count), workers }, { probabilities: [0.5] });
    return Object.values(run.samples).map(({ mean, sd, quantiles }) => [mean, sd, ...quantiles([0.5], 7)]);
  }

  it("end with what they were lent to, also where that fails, and not where they are somebody else's", async () => {
    const before = liveThreads();
    const lent = withThreads(2, async (threads) => {
      await threads.pool();
      await withThreads(threads, async (same) => expect(same).toBe(threads));
      expect(threads.started).toBe(true);
      throw new Error("failed");
    });
    await expect(lent).rejects.toThrow("failed");
    expect(liveThreads()).toBe(before);
  });

  it("stay when a run is told to stop, and serve the next one", async () => {
    const before = liveThreads();
    await withThreads(2, async (workers) => {
      const abort = new AbortController();
      const onProgress = (done: number) => done > 2e6 && abort.abort(new Error("enough"));
      const run = simulateOutputs(study, { scenarios: 2e8, seed, workers, signal: abort.signal, onProgress });
      await expect(run).rejects.toThrow("enough");
      // They stay: other runs may be at work in them.
      expect(workers.started).toBe(true);
      expect(liveThreads()).toBe(before + 1);
      expect((await simulateOutputs(study, { ...blocks(100), workers })).effort.executor).toBe("threads");
    });
    expect(liveThreads()).toBe(before);
  });

  it("go on with the other runs when one of them is told to stop, which waits for no task", async () => {
    const expected = await answers(2000, 1);
    await withThreads(3, async (workers) => {
      await workers.pool();
      const abort = new AbortController();
      const stopped = { scenarios: 2e8, seed: "stale", workers, signal: abort.signal };
      const stale = simulateOutputs(study, stopped).catch(
        (reason: Error) => `${reason.message} ${abort.signal.aborted}`,
      );
      const others = [answers(2000, workers), answers(2000, workers)];
      setTimeout(() => abort.abort(new Error("enough")), 50);
      expect(await stale).toBe("enough true");
      expect(await Promise.all(others)).toEqual([expected, expected]);
      expect(await answers(2000, workers)).toEqual(expected);
      expect(workers.started).toBe(true);
    });
  });

  it("do not wait for what a thread is at when the run has nothing left to do itself", async () => {
    // A thread that answers never: what the run waits for in the end.
    const never = () => new Promise<never>(() => undefined);
    const pool = { size: 1, serve: () => never, ask: never, close: async () => undefined };
    const threads: Threads = { ...openThreads(1), most: 2, wanted: "all", started: true, pool: async () => pool };
    const abort = new AbortController();
    const run = openExecutor(jobOf(8), threads).run(sourceOf(8, [1]), () => undefined, abort.signal);
    setTimeout(() => abort.abort(new Error("enough")), 100);
    await expect(run).rejects.toThrow("enough");
  });

  it("fail the runs that use them when they are closed, and say so", async () => {
    const before = liveThreads();
    const threads = openThreads(2);
    await threads.pool();
    const run = simulateOutputs(study, { scenarios: 2e8, seed, workers: threads });
    const refused = expect(run).rejects.toMatchObject({
      code: "threads-closed",
      message: expect.stringContaining("closed"),
    });
    setTimeout(() => void threads.close(), 100);
    await refused;
    expect(liveThreads()).toBe(before);
  });

  it("are not started for runs that are done before they could help", async () => {
    await withThreads(8, async (workers) => {
      await simulateOutputs(study, { ...blocks(16), workers });
      expect(workers.started).toBe(false);
    });
  });

  it.each([0, 257, 1.5, Number.NaN, "2", null, {}, []])("are refused in number %s", async (workers) => {
    const refused = expect.objectContaining({ code: "workers-out-of-range" });
    expect(() => openThreads(workers as never)).toThrowError(refused);
    await expect(simulateOutputs(study, { ...blocks(1), workers: workers as never })).rejects.toThrowError(refused);
  });
});

describe("auto", () => {
  const half = { most: 2, wanted: "paying", started: false } as const;
  const told = (seconds: number, blocks = 16) => ({ kind: "reduce", seconds, blocks }) as TaskResult;

  it("wants others when what remains, as fast as the fastest task, pays for starting them", () => {
    const helpers = helpersOf({ ...openThreads(1), ...half });
    expect(helpers.pay(1e9)).toBe(false);
    helpers.measure(told(0.05));
    helpers.measure(told(0.016));
    // A block takes a millisecond: of 300, half that time is more than what starting costs; of 100 it is not.
    expect([0, 100, 300].map((left) => helpers.pay(left))).toEqual([false, false, true]);
  });

  it("wants them sooner where they stand already, never on a single processor, always where they were asked for", () => {
    const pays = (threads: object, left: number) => {
      const helpers = helpersOf({ ...openThreads(1), ...half, ...threads });
      helpers.measure(told(0.05));
      helpers.measure(told(0.016));
      return helpers.pay(left);
    };
    expect(pays({ started: true }, 100)).toBe(true);
    expect(pays({ most: 1 }, 1e9)).toBe(false);
    expect(helpersOf({ ...openThreads(1), ...half, wanted: "all" }).pay(1)).toBe(true);
  });

  it("stays inline for little work", async () => {
    const executor = openExecutor(jobOf(20), openThreads("auto"));
    let results = 0;
    await executor.run(sourceOf(20, [10]), () => results++);
    expect([executor.name(), executor.workers(), results]).toEqual(["inline", 1, 2]);
  });

  it("goes on in threads when they pay, missing nothing and doing nothing twice", async () => {
    const before = liveThreads();
    await withThreads(2, async (threads) => {
      let own = 0;
      const helpers = { measure: () => own++, pay: () => own === 5 };
      const executor = openExecutor(jobOf(4000), threads, helpers);
      const seen: number[] = [];
      await executor.run(sourceOf(4000, [40]), ({ first }) => seen.push(first));
      expect([executor.name(), executor.workers()]).toEqual(["threads", 2]);
      expect(own).toBeLessThan(100);
      expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => 40 * i));
    });
    expect(liveThreads()).toBe(before);
  });
});
