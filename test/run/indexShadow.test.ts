import { describe, expect, it } from "vitest";
import { planKernel } from "../../src/engine/plan/kernelPlan.js";
import { planRun } from "../../src/engine/plan/plan.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { holdIndices as holdGiven } from "../../src/run/indexShadow.js";
import { indicesBeside } from "../../src/run/indicesBeside.js";
import { allowedErrors } from "../../src/run/shadow.js";
import { simulate } from "../../src/run/simulate.js";
import { drawnMoments } from "../../src/sensitivity/exact/drawnMoments.js";
import { exactBeside } from "../../src/sensitivity/exact/exactBeside.js";
import type { RunResult, SensitivityRow } from "../../src/summary/result.js";
import { functions } from "../sensitivity/functions.js";

const model = functions.he1_admission_avoidance as NonNullable<(typeof functions)[string]>;
const run = (seed: string, sensitivity: readonly string[], scenarios = 4096) =>
  simulate(model, { scenarios, seed, sensitivity, workers: 1 });

const holdIndices = (result: RunResult, beside: Parameters<typeof holdGiven>[2]) =>
  holdGiven(indicesBeside(result.sensitivity), result, beside);
const hold = (result: RunResult) => holdIndices(result, { isMet: () => true, missed: () => 0, size: 4096 });

/** As an estimator would have it that gives so many times what it should. */
function planted(result: RunResult, analysis: string, index: string, factor: number): RunResult {
  const kinds: Record<string, readonly SensitivityRow[]> = { ...result.sensitivity.y };
  const rows = (kinds[analysis] ?? []).map((row) => {
    const found = Object.entries(row).find(([key]) => key === index)?.[1];
    return { ...row, [index]: factor * Number(found) };
  });
  return { ...result, sensitivity: { y: { ...kinds, [analysis]: rows } } };
}

const estimates = [
  ["sobol", "first"],
  ["sobol", "total"],
  ["first-order", "first"],
] as const;

describe("the exact shadow of indices", () => {
  it("fails a run whose estimator gives a twentieth too much, or too little", async () => {
    const result = await run("1", ["sobol", "shapley", "first-order", "second-order"]);
    expect(() => hold(result)).not.toThrow();
    for (const [analysis, index] of estimates) {
      for (const factor of [1.05, 0.95]) {
        expect(() => hold(planted(result, analysis, index, factor))).toThrowError(
          expect.objectContaining({
            code: "exact-disagrees",
            kind: "run",
            message: expect.stringMatching(
              /^y: the (first order|total) of .* by (sobol|first-order), .* not the exact/,
            ),
          }),
        );
      }
    }
    // Shapley effects know themselves less well, and interactions are small.
    expect(() => hold(planted(result, "shapley", "shapley", 1.5))).toThrowError(/by shapley/);
  });

  it("accuses nobody of a small difference, from few scenarios, or where the spread is not known", async () => {
    const result = await run("2", ["sobol"]);
    const wrong = planted(result, "sobol", "total", 2);
    expect(() => hold(wrong)).toThrow();
    expect(() => hold({ ...wrong, run: { ...wrong.run, scenarios: 999 } })).not.toThrow();
    const { y } = result.outputs;
    const unknown = { y: { ...y, sdError: 0.03 * (y?.sd ?? 0) } } as RunResult["outputs"];
    expect(() => hold({ ...wrong, outputs: unknown })).not.toThrow();
    const narrow = { y: { ...y, sd: 0.9 * (y?.sd ?? 0) } } as RunResult["outputs"];
    expect(() => hold({ ...wrong, outputs: narrow })).not.toThrow();
    const sure = (of: number) => {
      const rows = result.sensitivity.y?.sobol?.map((row) => {
        return { ...row, total: (row.exact?.total ?? 0) + of, totalError: 0 };
      });
      return { ...result, sensitivity: { y: { sobol: rows } } } as RunResult;
    };
    expect(() => hold(sure(0.0038))).not.toThrow();
    expect(() => hold(sure(0.004))).toThrow();
    const larger = { isMet: () => true, missed: () => 0, size: 65_536 };
    expect(() => holdIndices(sure(9e-4), larger)).not.toThrow();
    expect(() => holdIndices(sure(1.1e-3), larger)).toThrow();
  });

  it("finds a twentieth too much beside a count and an event as well, and allows what their steps make all replicates miss", async () => {
    const normal = { distribution: "normal", mean: 100, sd: 20 };
    const stepped = {
      count: [4096, "a * c", { a: { distribution: "poisson", mean: 5 }, c: normal }],
      event: [16_384, "a * c + d", { a: { distribution: "bernoulli", p: 0.05 }, c: normal, d: { distribution: "normal", mean: 0, sd: 20 } }],
      "zero-heavy": [16_384, "a + c", {
        a: { distribution: "mixture", weights: [0.8, 0.2], of: [{ distribution: "fixed", value: 0 }, { distribution: "gamma", mean: 90, sd: 30 }] },
        c: normal,
      }],
    } as const; // biome-ignore format: a model a line
    for (const [name, [scenarios, y, assumptions]] of Object.entries(stepped)) {
      const study = defineStudy({ study: name, assumptions, formulas: { y }, outputs: ["y"] });
      const found = await simulate(study, { scenarios, seed: "1", sensitivity: ["sobol", "first-order"], workers: 1 });
      const plan = planRun(study, { ...study.run, scenarios });
      const beside = exactBeside(study, plan, found.sensitivity, drawnMoments(study, planKernel(study)));
      expect(() => holdIndices(found, beside)).not.toThrow();
      for (const [analysis, index] of estimates) {
        for (const factor of [1.05, 0.95]) {
          expect(() => holdIndices(planted(found, analysis, index, factor), beside), `${name} ${analysis}`).toThrow();
        }
      }
    }
  });

  it("allows what an analysis could not see, beside its own error", async () => {
    const result = await run("2", ["sobol"]);
    const wrong = planted(result, "sobol", "total", 1.05);
    const beside = { isMet: () => true, missed: () => 0.05, size: 4096 };
    expect(() => hold(wrong)).toThrow();
    expect(() => holdIndices(wrong, beside)).not.toThrow();
    // Points of each of 16 scramblings of the design.
    const asked: unknown[] = [];
    const missed = (index: { readonly analysis: string }, points: number) => asked.push([index.analysis, points]);
    holdIndices(wrong, { ...beside, missed });
    expect(asked[0]).toEqual(["sobol", 256]);
  });

  it("accuses nobody of the rounding of what does not vary", async () => {
    const cost = { distribution: "log-uniform", min: 0.01, max: 10 };
    const study = defineStudy({
      study: "Nothing",
      assumptions: { a: cost, b: { distribution: "beta", alpha: 2, beta: 30 } },
      formulas: { y: "1 + a * b - a * b" },
      outputs: ["y"],
    });
    const how = { scenarios: 4096, seed: "1", sensitivity: ["sobol", "first-order"], sampler: "random", workers: 1 };
    await expect(simulate(study, how)).resolves.toBeDefined();
  });

  it("accuses nobody of what rests on rare events", async () => {
    const wrong = planted(await run("3", ["sobol"], 1024), "sobol", "total", 2);
    expect(() => holdIndices(wrong, { isMet: () => false, missed: () => 0, size: 4096 })).not.toThrow();
    const rare = (p: number) =>
      defineStudy({
        study: "Rare",
        assumptions: { event: { distribution: "bernoulli", p }, often: { distribution: "normal", mean: 0, sd: 0.1 } },
        formulas: { y: "event + often" },
        outputs: ["y"],
      });
    for (const seed of ["a", "b", "c", "d"]) {
      const how = { scenarios: 1024, seed, sensitivity: ["sobol", "first-order"], workers: 1 };
      const { sensitivity } = await simulate(rare(0.001), how);
      // 0.001 · 0.999 and 0.01. The samples meet the event once: they say nothing.
      expect(sensitivity.y?.["first-order"]).toBeUndefined();
      expect(sensitivity.y?.sobol).toBeUndefined();
      const { sensitivity: met } = await simulate(rare(0.006), how);
      expect(met.y?.sobol?.find(({ assumption }) => assumption === "often")?.exact?.total).toBeCloseTo(
        0.01 / 0.015964,
        12,
      );
      expect(met.y?.["first-order"]?.find(({ assumption }) => assumption === "often")?.exact?.first).toBeCloseTo(
        0.01 / 0.015964,
        12,
      );
    }
  });

  it("raises no false alarm, at few scenarios and by each sampler", async () => {
    for (const sampler of ["sobol", "latin-hypercube", "random"]) {
      const all = { scenarios: 1024, seed: "a", sampler, sensitivity: ["sobol", "second-order", "first-order"] };
      await expect(simulate(model, { ...all, workers: 1 })).resolves.toBeDefined();
    }
  });

  it("allows more errors where more indices are held, and where they are less well known", () => {
    // R: qt(pnorm(-4), 15, lower.tail = FALSE), the same of a hundredth of that probability, qnorm of it.
    const beyond = 3.1671241833119857e-5;
    expect(allowedErrors(16, beyond)).toBeCloseTo(5.48037608187, 6);
    expect(allowedErrors(16, beyond / 100)).toBeCloseTo(8.2010820427, 6);
    expect(allowedErrors(1, beyond)).toBeCloseTo(4, 9);
    expect(allowedErrors(1, beyond / 100)).toBeCloseTo(4.98073728097, 6);
  });
});
