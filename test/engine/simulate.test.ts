import { describe, expect, it } from "vitest";
import { checkMemory } from "../../src/engine/options.js";
import { mean, variance } from "../random/arithmetic.js";
import { mixed, type Sketch, simulateDraws, sketchStudy } from "./fixtures.js";

const study = sketchStudy(mixed);
const normal = (mean: number, sd: number) => ({ family: "normal", parameters: { mean, sd } });
const failure = (code: string) => expect.objectContaining({ code });

describe("simulateOutputs", () => {
  it("keeps every output of every scenario, with its moments", async () => {
    const { draws, samples, effort, plan } = await simulateDraws(study, { scenarios: 5000, seed: "1" });
    expect(Object.keys(draws)).toEqual(["saving", "fee[band=low]", "fee[band=medium]", "fee[band=high]"]);
    for (const [id, column] of Object.entries(draws)) {
      expect(column).toHaveLength(5000);
      expect(samples[id]?.count).toBe(5000);
      expect(samples[id]?.mean).toBeCloseTo(mean(column), 9);
      expect((samples[id]?.sd ?? 0) ** 2 / variance(column)).toBeCloseTo(1, 10);
      expect(samples[id]?.min).toBe(Math.min(...column));
      expect(samples[id]?.max).toBe(Math.max(...column));
    }
    expect(effort).toMatchObject({ executor: "inline", workers: 1 });
    expect(plan.scenarios).toBe(5000);
  });

  it("begins a longer run with the scenarios of a shorter one", async () => {
    const long = await simulateDraws(study, { scenarios: 9000, seed: "1" });
    for (const scenarios of [1, 5, 1023, 1024, 1025, 7777]) {
      const { draws } = await simulateDraws(study, { scenarios, seed: "1" });
      for (const id of Object.keys(draws)) expect(draws[id]).toEqual(long.draws[id]?.slice(0, scenarios));
    }
  });

  it("depends on seed and replicate, and on nothing else", async () => {
    const run = async (seed: string, replicate?: number) =>
      (await simulateDraws(study, { scenarios: 2000, seed, replicate })).draws["saving"] ?? new Float64Array();
    const base = await run("1");
    expect(await run("1")).toEqual(base);
    const shared = async (other: Promise<Float64Array>) => (await other).filter((x, i) => x === base[i]).length;
    expect(await shared(run("2"))).toBe(0);
    expect(await shared(run("1", 1))).toBe(0);
    expect(await shared(run(""))).toBe(0);
  });

  it("has replicate means that spread as theory says, over 200 seeds", async () => {
    const sketch: Sketch = { inputs: { a: normal(0, 3), b: normal(0, 4) }, formulas: { y: "a + b" }, outputs: ["y"] };
    const sum = sketchStudy(sketch);
    const means: number[] = [];
    for (let seed = 0; seed < 200; seed++) {
      means.push((await simulateDraws(sum, { scenarios: 1000, seed: `${seed}` })).samples["y"]?.mean ?? Number.NaN);
    }
    // Variance of a mean 25 / 1000; chi-square with 199 degrees of freedom has relative sd 0.1.
    expect(Math.abs(variance(means) / 0.025 - 1)).toBeLessThan(0.4);
    expect(Math.abs(mean(means))).toBeLessThan(4 * Math.sqrt(0.025 / 200));
  });

  it("agrees with a closed form: mean and variance of a product of independent factors", async () => {
    const gamma = (shape: number, scale: number) => ({ family: "gamma", parameters: { shape, scale } });
    const inputs = { a: gamma(4, 2), b: gamma(9, 0.5), c: normal(3, 1) };
    const product = sketchStudy({ inputs, formulas: { y: "a * b * c" }, outputs: ["y"] });
    const scenarios = 200_000;
    const { samples, draws } = await simulateDraws(product, { scenarios, seed: "closed form", workers: 1 });
    const expected = (16 + 64) * (2.25 + 20.25) * (1 + 9) - (8 * 4.5 * 3) ** 2;
    expect(Math.abs((samples["y"]?.mean ?? 0) - 108)).toBeLessThan(4 * Math.sqrt(expected / scenarios));
    const y = draws["y"] ?? new Float64Array();
    const fourth = mean(y.map((x) => (x - 108) ** 4));
    expect(Math.abs((samples["y"]?.sd ?? 0) ** 2 - expected)).toBeLessThan(
      4 * Math.sqrt((fourth - expected ** 2) / scenarios),
    );
  });

  it("reports progress up to the total", async () => {
    const seen: number[] = [];
    const onProgress = (done: number, total: number) => {
      expect(total).toBe(200_000);
      seen.push(done);
    };
    await simulateDraws(study, { scenarios: 200_000, seed: "1", workers: 1, onProgress });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(200_000);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it("stops when told to, before and while running", async () => {
    const early = new AbortController();
    early.abort(new Error("enough"));
    await expect(simulateDraws(study, { scenarios: 10, seed: "1", signal: early.signal })).rejects.toThrow("enough");
    const late = new AbortController();
    let reports = 0;
    const onProgress = () => {
      reports++;
      late.abort(new Error("too long"));
    };
    const run = simulateDraws(study, { scenarios: 1e6, seed: "1", workers: 1, signal: late.signal, onProgress });
    await expect(run).rejects.toThrow("too long");
    expect(reports).toBe(1);
  });

  it("stops within a task: nobody waits for a chunk of a large model", async () => {
    const parameters = { mean: 1, sd: 0.1 };
    const slow = sketchStudy({
      indexes: { month: Array.from({ length: 400 }, (_, i) => `m${i}`) },
      inputs: { x: normal(1, 0.1), k: { family: "normal", joint: "common", over: ["month"], parameters } },
      formulas: { y: "sum(exp(x * k) * log(1 + x * x * k * k), month)" },
      outputs: ["y"],
    });
    const abort = new AbortController();
    let reports = 0;
    const timer = setTimeout(() => abort.abort(new Error("enough")), 60);
    const onProgress = () => reports++;
    const run = simulateDraws(slow, { scenarios: 1e6, seed: "1", workers: 1, signal: abort.signal, onProgress });
    await expect(run).rejects.toThrow("enough");
    clearTimeout(timer);
    expect(reports).toBe(0);
  });

  it.each([0, -1, 1.5, 1e12, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s scenarios", async (scenarios) => {
    await expect(simulateDraws(study, { scenarios, seed: "1" })).rejects.toThrowError(
      failure("scenarios-out-of-range"),
    );
  });

  it.each([0, 257, 1.5, Number.NaN])("refuses %s workers", async (workers) => {
    const run = simulateDraws(study, { scenarios: 10, seed: "1", workers });
    await expect(run).rejects.toThrowError(failure("workers-out-of-range"));
  });

  it("refuses draws that memory cannot hold, and a sampler it does not know", async () => {
    expect(() => checkMemory(1e9, 12, 8e9)).toThrowError(failure("draws-too-large"));
    expect(() => checkMemory(1e9, 12, 8e9)).toThrowError(/96\.0 GB .* 8\.00 GB.*at most 83333333 scenarios/);
    expect(() => checkMemory(1e6, 12, 8e9)).not.toThrow();
    const run = simulateDraws(study, { scenarios: 10, seed: "1", sampler: "sobal" });
    await expect(run).rejects.toThrowError(failure("unknown-sampler"));
  });

  it("never drops a value that is not finite: says how many, where first, and what went in", async () => {
    const inputs = { a: normal(0, 1), b: normal(10, 1), aside: normal(0, 1) };
    const sketch: Sketch = {
      inputs,
      formulas: { fine: "b + aside", root: "b * sqrt(a + 2.5)" },
      outputs: ["fine", "root"],
    };
    const faulty = sketchStudy(sketch);
    const only = sketchStudy({ ...sketch, formulas: { root: "a + 2.5" }, outputs: ["root"] });
    const { draws } = await simulateDraws(only, { scenarios: 5000, seed: "1" });
    const negative = [...(draws["root"] ?? [])].map((x, i) => (x < 0 ? i : -1)).filter((i) => i >= 0);
    const error = await simulateDraws(faulty, { scenarios: 5000, seed: "1" }).then(
      () => undefined,
      (e: Error) => e,
    );
    expect(error).toMatchObject({ code: "output-not-finite", kind: "run" });
    expect(error?.message).toContain(
      `root: must be a finite number in every scenario, got no number (a division by zero, or the log or root of what has none) in scenario ${(negative[0] ?? 0) + 1}`,
    );
    expect(error?.message).toContain(`(${negative.length} of 5000 scenarios`);
    const a = Number(/ a = (-[\d.]+)/.exec(error?.message ?? "")?.[1]);
    expect(a + 2.5).toBeCloseTo(draws["root"]?.[negative[0] ?? 0] ?? 0, 12);
    expect(error?.message).toContain("b = ");
    expect(error?.message).not.toContain("aside");
    for (const next of negative.slice(1, 3)) {
      const told = new RegExp(`then in scenario ${next + 1}, where a = (-[\\d.]+)`).exec(error?.message ?? "")?.[1];
      expect(Number(told) + 2.5).toBeCloseTo(draws["root"]?.[next] ?? 0, 12);
    }
    expect(negative.length).toBeGreaterThan(2);
  });
});
