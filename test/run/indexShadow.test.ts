import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { holdIndices } from "../../src/run/indexShadow.js";
import { allowedErrors } from "../../src/run/shadow.js";
import { simulate } from "../../src/run/simulate.js";
import type { RunResult, SensitivityRow } from "../../src/summary/result.js";
import { functions } from "../sensitivity/functions.js";

const model = functions.he1_admission_avoidance as NonNullable<(typeof functions)[string]>;
const run = (seed: string, sensitivity: readonly string[], scenarios = 4096) =>
  simulate(model, { scenarios, seed, sensitivity, workers: 1 });

const hold = (result: RunResult) => holdIndices(result, { isMet: () => true, isStepped: () => false, size: 4096 });

/** As an estimator would have it that gives so many times what it should. */
function planted(result: RunResult, analysis: string, index: string, factor: number): RunResult {
  const kinds: Record<string, readonly SensitivityRow[]> = { ...result.sensitivity.y };
  const rows = (kinds[analysis] ?? []).map((row) => {
    const found = Object.entries(row).find(([key]) => key === index)?.[1];
    return { ...row, [index]: factor * Number(found) };
  });
  return { ...result, sensitivity: { y: { ...kinds, [analysis]: rows } } };
}

describe("the exact shadow of indices", () => {
  it("fails a run whose estimator gives a twentieth too much, or too little", async () => {
    const result = await run("1", ["sobol", "shapley", "first-order", "second-order"]);
    expect(() => hold(result)).not.toThrow();
    for (const [analysis, index] of [
      ["sobol", "first"],
      ["sobol", "total"],
      ["first-order", "first"],
    ] as const) {
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
    const larger = { isMet: () => true, isStepped: () => false, size: 65_536 };
    expect(() => holdIndices(sure(9e-4), larger)).not.toThrow();
    expect(() => holdIndices(sure(1.1e-3), larger)).toThrow();
  });

  it("accuses nobody of what rests on rare events", async () => {
    const wrong = planted(await run("3", ["sobol"], 1024), "sobol", "total", 2);
    expect(() => holdIndices(wrong, { isMet: () => false, isStepped: () => false, size: 4096 })).not.toThrow();
    const rare = defineStudy({
      study: "Rare",
      assumptions: {
        event: { distribution: "bernoulli", p: 0.001 },
        often: { distribution: "normal", mean: 0, sd: 0.1 },
      },
      formulas: { y: "event + often" },
      outputs: ["y"],
    });
    for (const seed of ["a", "b", "c", "d"]) {
      const how = { scenarios: 1024, seed, sensitivity: ["sobol", "first-order"], workers: 1 };
      const { sensitivity } = await simulate(rare, how);
      // 0.001 · 0.999 and 0.01.
      expect(sensitivity.y?.sobol?.[0]?.exact?.total).toBeCloseTo(0.01 / 0.010999, 12);
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
    expect(allowedErrors(16)).toBeCloseTo(5.48037608187, 6);
    expect(allowedErrors(16, 100)).toBeCloseTo(8.2010820427, 6);
    expect(allowedErrors(1)).toBe(4);
    expect(allowedErrors(1, 100)).toBeCloseTo(4.98073728097, 6);
  });
});
