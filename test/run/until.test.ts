/** Runs that double their scenarios until they are as exact as was asked. */
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { summaryJson } from "../../src/report/json/summaryJson.js";
import { errors } from "../../src/report/sections/errors.js";
import { terminalSummary } from "../../src/report/terminal/terminal.js";
import { untilSentence } from "../../src/report/words/untilWords.js";
import { forecast, precisionOf } from "../../src/run/precision.js";
import { simulate } from "../../src/run/simulate.js";
import type { SimulateOptions } from "../../src/run/simulateOptions.js";
import type { UntilStep } from "../../src/run/simulateUntil.js";
import { toDocument } from "../../src/study/toDocument.js";
import { readUntil } from "../../src/study/until.js";

const document = {
  study: "Until",
  assumptions: {
    x: { distribution: "gamma", mean: 100, sd: 30 },
    y: { distribution: "normal", mean: 3, sd: 1 },
  },
  formulas: { saving: "x * y", other: "x + max(x, y)" },
  outputs: ["saving", "other"],
  run: { sensitivity: ["one-way"] },
};
const study = defineStudy(document);

async function stepsOf(until: string, options: SimulateOptions = {}) {
  const steps: UntilStep[] = [];
  const result = await simulate(study, { until, workers: 1, ...options, onStep: (step) => steps.push(step) });
  return { result, steps };
}

describe("a run with a target", () => {
  it("ends at a count that reaches it, the first of the doublings that does, with the result of a direct run", async () => {
    const { result, steps } = await stepsOf("other: 2.5 %, 97.5 % ± 0.5");
    const counts = steps.map(({ scenarios }) => scenarios);
    expect(counts).toEqual(counts.map((_, i) => 4096 << i));
    expect(steps.map(({ reached }) => reached)).toEqual(counts.map((_, i) => i === counts.length - 1));
    expect(result.run.scenarios).toBe(counts.at(-1));
    // Student's t with 15 degrees of freedom.
    const errors = Object.values(result.outputs.other?.quantileErrors ?? {});
    expect(Math.max(errors[0] ?? 1, errors[2] ?? 1) * 2.1314495).toBeLessThanOrEqual(0.5);
    const direct = await simulate(study, { scenarios: result.run.scenarios, workers: 1 });
    expect(direct.run.resultHash).toBe(result.run.resultHash);
    expect(direct.outputs).toEqual(result.outputs);
    expect(direct.sensitivity).toEqual(result.sensitivity);
  });

  it("takes more scenarios for less doubt, and forecasts them", async () => {
    const { steps } = await stepsOf("other: 97.5 % ± 0.2 %", { sampler: "random" });
    expect(steps.length).toBeGreaterThan(3);
    const last = steps.at(-1)?.scenarios ?? 0;
    expect(steps[0]?.seconds).toBeUndefined();
    for (const { seconds } of steps.slice(1)) expect(seconds).toBeGreaterThan(0);
    for (const step of steps) {
      expect(Math.abs(Math.log2(step.forecast / last))).toBeLessThanOrEqual(1);
    }
  });

  it("goes by pre-integrated errors where a run would report them", async () => {
    const { result } = await stepsOf("saving: 97.5 % ± 0.1 %");
    expect(result.outputs.saving?.preIntegration).toBeDefined();
    expect(result.run.scenarios).toBeLessThanOrEqual(16_384);
  });

  it("keeps its target in the study and takes it from there; a count comes before it", async () => {
    const own = defineStudy({ ...document, run: { until: "saving: mean ± 1 %" } });
    const result = await simulate(own, { workers: 1 });
    expect(result.run.scenarios).toBe(4096);
    expect((toDocument(result.study).run as { until?: string }).until).toBe("saving: mean ± 1 %");
    expect((toDocument(result.study).run as { convergence?: boolean }).convergence).toBeUndefined();
    const looking = defineStudy({ ...document, run: { until: "saving: mean ± 1 %", convergence: true } });
    const looked = await simulate(looking, { workers: 1 });
    expect((toDocument(looked.study).run as { convergence?: boolean }).convergence).toBe(true);
    expect(looked.run.resultHash).toBe(result.run.resultHash);
    expect((await simulate(own, { scenarios: 1000, workers: 1 })).run.scenarios).toBe(1000);
    await expect(simulate(own, { scenarios: 1000, until: "saving: mean ± 1 %" })).rejects.toMatchObject({
      code: "until-and-scenarios",
    });
  });
});

describe("what became of a target", () => {
  it("is said in the JSON, the terminal and the report, reached or not", async () => {
    const { result } = await stepsOf("saving: mean ± 0.5 %");
    const { until } = summaryJson(result).run;
    expect(until).toMatchObject({ target: "saving: mean ± 0.5 %", reached: true, statistic: "mean" });
    expect(until?.wanted).toBeCloseTo(0.005 * (result.outputs.saving?.mean ?? 0), 9);
    expect(until?.halfWidth).toBeCloseTo(2.131449545559323 * (result.outputs.saving?.standardError ?? 0), 9);
    expect(terminalSummary(result).replace(/\s+/g, " ")).toContain(
      "Scenarios were doubled until the target was reached: at 4,096 mean of saving is known to",
    );
    // As after the last doubling that is tried: the same result, asked for more.
    const more = readUntil("saving: mean ± 0.0001 %", { outputs: ["saving"], interval: 0.95, published: [] });
    const short = { ...result, study: { ...result.study, run: { ...result.study.run, until: more } } };
    expect(summaryJson(short).run.until).toMatchObject({ reached: false });
    expect(untilSentence(short)).toMatch(
      /^The target was not reached: at 4,096 scenarios, the most that are tried, mean/,
    );
    expect(String(errors.body(short, []))).toContain("The target was not reached");
    expect(summaryJson({ ...result, study }).run).not.toHaveProperty("until");
  });
});

describe("precision", () => {
  const summary = {
    mean: 200,
    standardError: 1,
    sd: 50,
    sdError: 3,
    quantiles: {},
    quantileErrors: {},
    probabilities: { "above 0": 0.5 },
    probabilityErrors: { "above 0": 0.01 },
  } as never;
  const until = (statistics: readonly string[], tolerance: number, relative: boolean) =>
    ({
      text: "",
      output: "",
      tolerance,
      relative,
      statistics: statistics.map((key) => ({ kind: key.startsWith("above") ? "probability" : key, key })),
    }) as never;

  it("is that of the statistic furthest from the target", () => {
    const found = precisionOf(until(["mean", "sd"], 4, false), summary, 1000, 1);
    expect(found).toMatchObject({ worst: { key: "sd" }, wanted: 4, reached: false });
    expect(found.halfWidth).toBeCloseTo(3 * 1.959964, 5);
  });

  it("takes per cent of the estimate, points of a probability", () => {
    expect(precisionOf(until(["mean"], 0.01, true), summary, 1000, 16)).toMatchObject({ wanted: 2, reached: false });
    expect(precisionOf(until(["above 0"], 0.03, true), summary, 1000, 16)).toMatchObject({
      wanted: 0.03,
      reached: true,
    });
  });

  it("forecasts four times the scenarios for half the error", () => {
    const worst = { kind: "mean", key: "mean" } as const;
    expect(forecast({ scenarios: 1000, worst, halfWidth: 8, wanted: 2, reached: false })).toBe(16_000);
    expect(forecast({ scenarios: 1000, worst, halfWidth: 1, wanted: 2, reached: true })).toBe(1000);
  });
});
