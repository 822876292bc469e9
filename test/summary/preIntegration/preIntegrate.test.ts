/** Percentiles with an assumption integrated out, against closed forms; and where nothing can be integrated. */
import { describe, expect, it } from "vitest";
import { simulate } from "../../../src/run/simulate.js";
import type { Study } from "../../../src/study/study.js";
import { type Sketch, sketchStudy } from "../../engine/fixtures.js";
import { lognormalFactors, lognormalTruth } from "../samples.js";

const normal = (mean: number, sd: number) => ({ family: "normal", parameters: { mean, sd } });
const lognormal = (meanlog: number, sdlog: number) => ({ family: "lognormal", parameters: { meanlog, sdlog } });

function studyOf(sketch: Sketch, run: Partial<Study["run"]> = {}): Study {
  const study = sketchStudy(sketch);
  const settings = { ...study.run, sampler: "sobol" as const, sensitivityOf: sketch.outputs.slice(0, 1), ...run };
  return { ...study, run: settings };
}

async function outputOf(study: Study, scenarios = 4096, options = {}) {
  const { outputs, study: of } = await simulate(study, { scenarios, workers: 1, ...options });
  const found = outputs[of.outputs[0]?.id ?? ""];
  if (found === undefined) throw new Error("no output");
  return found;
}

/** z of R's qnorm(0.975). */
const z = 1.959963984540054;

describe("which percentiles are pre-integrated", () => {
  const inputs = { a: normal(10, 3), b: normal(5, 4) };
  const two = { inputs, formulas: { y: "a + b", z: "a - b" }, outputs: ["y", "z"] };
  const run = (choices: Partial<Study["run"]>) => simulate(studyOf(two, choices), { scenarios: 4096, workers: 1 });

  it("is the headline's, whatever is analysed: no analysis moves a figure", async () => {
    const [one, other] = [await run({ sensitivityOf: ["y"] }), await run({ sensitivityOf: ["z"] })];
    expect(other.outputs).toEqual(one.outputs);
    expect(other.run.resultHash).toBe(one.run.resultHash);
    expect(one.outputs["y"]?.preIntegration).toBeDefined();
    expect(one.outputs["z"]?.preIntegration).toBeUndefined();
  });

  it("is a matter of what is asked for", async () => {
    const [all, off] = [await run({ preIntegration: "all" }), await run({ preIntegration: "off" })];
    expect(Object.values(all.outputs).every(({ preIntegration }) => preIntegration !== undefined)).toBe(true);
    expect(Object.values(off.outputs).every(({ preIntegration }) => preIntegration === undefined)).toBe(true);
  });
});

describe("pre-integrated percentiles", () => {
  it("of a sum of normals are exact to their small errors", async () => {
    const inputs = { a: normal(10, 3), b: normal(5, 4), c: normal(0, 12) };
    const y = await outputOf(studyOf({ inputs, formulas: { y: "a + b - 2 * c" }, outputs: ["y"] }));
    const sd = Math.sqrt(9 + 16 + 4 * 144);
    const truth = { "0.025": 15 - z * sd, "0.5": 15, "0.975": 15 + z * sd };
    expect(y.preIntegration?.assumption).toBe("c");
    for (const [p, value] of Object.entries(truth)) {
      const error = y.quantileErrors[p] ?? Number.NaN;
      expect(Math.abs((y.quantiles[p] ?? Number.NaN) - value)).toBeLessThan(4 * error + 1e-6 * sd);
      expect(error).toBeLessThan(0.002 * sd);
    }
    expect(y.probabilities["above 0"]).toBeCloseTo(0.729686, 4);
  });

  it("of a product of lognormals lie within their errors, some hundred times as exact as counted ones", async () => {
    const inputs = Object.fromEntries(lognormalFactors.map(([m, s], i) => [`x${i}`, lognormal(m, s)]));
    const y = await outputOf(studyOf({ inputs, formulas: { y: "x0 * x1 * x2 * x3 * x4" }, outputs: ["y"] }));
    expect(y.preIntegration).toMatchObject({ assumption: "x3", spun: "x1", scenarios: 4096 });
    for (const [p, value] of Object.entries(lognormalTruth.quantiles)) {
      expect(Math.abs((y.quantiles[p] ?? 0) - value)).toBeLessThan(4 * (y.quantileErrors[p] ?? 0));
      expect(y.preIntegration?.gains[p]).toBeGreaterThan(20);
    }
  });

  it("leave a cost that is mostly zero to the scenarios, which know how often it is", async () => {
    const cost = {
      weights: [0.8, 0.2],
      of: [
        { distribution: "fixed", value: 0 },
        { distribution: "normal", mean: 900, sd: 100 },
      ],
    };
    const inputs = { z: normal(0, 100), z2: normal(0, 100), cost: { family: "mixture", parameters: cost } };
    const sketch = { inputs, correlations: [["z", "z2", 0.5]], formulas: { y: "z + z2 + cost" }, outputs: ["y"] };
    const y = await outputOf(studyOf(sketch as unknown as Sketch), 16_384);
    expect(y.preIntegration).toBeUndefined();
    // The cost is there in a fifth of the scenarios, and then y is below 0 once in a hundred thousand.
    expect(Math.abs((y.probabilities["above 0"] ?? 0) - 0.6)).toBeLessThan(0.005);
  });

  it("of a cost that is next to nothing for most are those of the scenarios", async () => {
    const inputs = { z: normal(0, 10), most: { family: "gamma", parameters: { shape: 0.01, scale: 10_000 } } };
    const sketch = { inputs, formulas: { y: "1e6 + z + most" }, outputs: ["y"] };
    const [found, counted] = await Promise.all([
      outputOf(studyOf(sketch), 65_536),
      outputOf(studyOf(sketch, { preIntegration: "off" }), 65_536),
    ]);
    expect(found.preIntegration?.assumption).toBeDefined();
    for (const [p, value] of Object.entries(counted.quantiles)) {
      expect(Math.abs((found.quantiles[p] ?? 0) - value)).toBeLessThan(4 * (counted.quantileErrors[p] ?? 0));
    }
  });

  it.each([
    ["1 / x", "y / x"],
    ["log x", "y + log(x)"],
    ["exp x", "y * exp(x)"],
    ["root of x", "0.1 * y - sqrt(x)"],
    ["a falling line", "y - x"],
    ["a line that rises, falls or stands still", "(n - 3) * x + 0.01 * y"],
  ])("of %s agree with counted ones", async (_, formula) => {
    const n = { family: "poisson", parameters: { mean: 4 } };
    const inputs = { x: lognormal(0, 0.5), y: normal(3, 0.2), n };
    const study = studyOf({ inputs, formulas: { f: formula }, outputs: ["f"] });
    const found = await outputOf(study, 16_384, { seed: "2" });
    const counted = await outputOf(study, 16_384, { seed: "2", preIntegration: "off" });
    expect(found.preIntegration?.assumption).toBe("x");
    for (const [p, value] of Object.entries(counted.quantiles)) {
      expect(Math.abs((found.quantiles[p] ?? 0) - value)).toBeLessThan(4.5 * (counted.quantileErrors[p] ?? 0));
      expect(found.quantileErrors[p]).toBeLessThan(counted.quantileErrors[p] ?? 0);
    }
    expect(found.mean).toBe(counted.mean);
  });

  it("integrate the one draw that scales a table, and cells one by one", async () => {
    const inputs = {
      common: {
        family: "gamma",
        joint: "common",
        over: ["k"],
        parameters: [
          { shape: 9, scale: 2 },
          { shape: 9, scale: 5 },
        ],
      },
      cells: { family: "gamma", over: ["k"], parameters: { shape: 4, scale: 1 } },
    } as const;
    const sketch = { indexes: { k: ["a", "b"] }, inputs, outputs: ["y"] };
    const both = await outputOf(studyOf({ ...sketch, formulas: { y: "sum(common, k) + 0.1 * sum(cells, k)" } }));
    expect(both.preIntegration?.assumption).toBe("common");
    const cell = await outputOf(studyOf({ ...sketch, formulas: { y: "cells[k = b] * 3 + cells[k = a]" } }));
    expect(cell.preIntegration?.assumption).toBe("cells[k=b]");
    // 2.5 % point of 3 G1 + G2, both gamma(4): by numerical convolution in R, integrate() of pgamma and dgamma.
    expect(Math.abs((cell.quantiles["0.025"] ?? 0) - 6.351658)).toBeLessThan(
      4 * (cell.quantileErrors["0.025"] ?? 0) + 1e-6,
    );
  });
});

describe("where nothing is integrated", () => {
  const gamma = { family: "gamma", parameters: { shape: 4, scale: 2 } };
  const poisson = { family: "poisson", parameters: { mean: 4 } };
  const both = { x: gamma, y: normal(3, 1) };
  it.each<readonly [string, Sketch]>([
    ["all bent", { inputs: both, formulas: { f: "max(x, y) * x * y" }, outputs: ["f"] }],
    ["all discrete", { inputs: { x: poisson, y: poisson }, formulas: { f: "x + y" }, outputs: ["f"] }],
    ["all correlated", { inputs: both, formulas: { f: "x + y" }, outputs: ["f"], correlations: [["x", "y", 0.5]] }],
    ["no number that varies", { inputs: { x: 3 }, formulas: { f: "x + 1" }, outputs: ["f"] }],
    ["a reciprocal through 0", { inputs: { x: normal(5, 0.1) }, formulas: { f: "1 / x" }, outputs: ["f"] }],
  ])("%s: the counted figures stand", async (_, sketch) => {
    const found = await outputOf(studyOf(sketch));
    expect(found.preIntegration).toBeUndefined();
    expect(found).toEqual(await outputOf(studyOf(sketch), 4096, { preIntegration: "off" }));
  });

  it("draws with a sampler without replicates, or too few scenarios for them", async () => {
    const study = studyOf({ inputs: both, formulas: { f: "x + y" }, outputs: ["f"] });
    expect((await outputOf(study, 4096, { sampler: "random" })).preIntegration).toBeUndefined();
    expect((await outputOf(study, 60)).preIntegration).toBeUndefined();
    expect((await outputOf(study, 4096, { sampler: "latin-hypercube" })).preIntegration?.assumption).toBe("x");
  });

  it("outputs that are not asked for; `all` asks for every one", async () => {
    const sketch = { inputs: both, formulas: { f: "x + y", g: "x - y" }, outputs: ["f", "g"] };
    const auto = await simulate(studyOf(sketch), { scenarios: 1024 });
    expect(auto.outputs.f?.preIntegration).toBeDefined();
    expect(auto.outputs.g?.preIntegration).toBeUndefined();
    const all = await simulate(studyOf(sketch), { scenarios: 1024, preIntegration: "all" });
    expect(all.outputs.g?.preIntegration).toBeDefined();
    expect(all.outputs.f).toEqual(auto.outputs.f);
  });

  it("an aborted run", async () => {
    const study = studyOf({ inputs: both, formulas: { f: "x + y" }, outputs: ["f"] });
    const control = new AbortController();
    const run = simulate(study, {
      scenarios: 131_072,
      workers: 1,
      signal: control.signal,
      onProgress: (done, total) => done === total && control.abort(),
    });
    await expect(run).rejects.toMatchObject({ code: "interrupted" });
  });
});

describe("the same bits", () => {
  it("for outputs that have no more in common than a study", async () => {
    const inputs = { x: lognormal(0, 0.5), y: normal(3, 0.2), w: normal(1, 1) };
    const study = studyOf({ inputs, formulas: { f: "x * y + w", g: "w * w" }, outputs: ["f", "g"] });
    const alone = { ...study, outputs: study.outputs.slice(0, 1) };
    const one = await outputOf(study, 20_000);
    expect(await outputOf(alone, 20_000)).toEqual(one);
  });
});
