/** Runs of 8 replicates instead of 16: every error against the same taken from whole columns of draws. */
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import { toDocument } from "../../src/study/toDocument.js";
import { columnSample } from "../../src/summary/columnSample.js";
import { confidenceFactor } from "../../src/summary/confidence.js";
import { replicateErrors } from "../../src/summary/replicateErrors.js";
import { errorOf } from "../formula/model.js";

const document = {
  study: "Eight",
  assumptions: {
    x: { distribution: "gamma", mean: 100, sd: 30 },
    y: { distribution: "normal", mean: 3, sd: 1 },
    n: { distribution: "poisson", mean: 4 },
  },
  formulas: { saving: "x * y - 40 * n", count: "n" },
  outputs: ["saving", "count"],
  correlations: [["x", "y", 0.4]],
  run: { sensitivity: ["rank"], "pre-integration": "off", replicates: 8 },
};
const study = defineStudy(document);

describe("a run of 8 replicates", () => {
  it.each(["sobol", "latin-hypercube"])("%s: has the errors of its draws, dealt to 8", async (sampler) => {
    // The first is longer than the pilot, and its last block is not whole.
    for (const scenarios of [40_000, 1000]) {
      const { outputs, draws, run, sensitivity } = await simulate(study, {
        scenarios,
        sampler,
        workers: 1,
        draws: true,
      });
      expect(run.replicates).toBe(8);
      for (const [id, found] of Object.entries(outputs)) {
        const sample = columnSample(draws?.[id] ?? new Float64Array(), 8);
        const errors = replicateErrors(sample);
        expect(found.standardError / errors.mean()).toBeCloseTo(1, 9);
        expect(found.sdError / errors.sd()).toBeCloseTo(1, 7);
        const probabilities = Object.keys(found.quantiles).map(Number);
        const expected = errors.quantiles(probabilities, Object.values(found.quantiles));
        Object.values(found.quantileErrors).forEach((error, i) => {
          expect(error).toBeCloseTo(expected[i] ?? Number.NaN, 9);
        });
        expect(found.probabilityErrors["above 0"]).toBeCloseTo(
          errors.probability({ above: 0 }, found.probabilities["above 0"] ?? 0),
          12,
        );
      }
      const rank = sensitivity["saving"]?.rank as readonly { value: number; standardError: number }[];
      for (const { standardError } of rank) expect(standardError).toBeLessThan(1.5 / Math.sqrt(scenarios));
    }
  });

  it("is as exact as one of 16, by other points; the bits do not depend on where it is done", async () => {
    const options = { scenarios: 32_768, sampler: "sobol" as const, workers: 1 };
    const [eight, sixteen] = [await simulate(study, options), await simulate(study, { ...options, replicates: 16 })];
    expect(sixteen.run.replicates).toBe(16);
    const [a, b] = [eight.outputs["saving"], sixteen.outputs["saving"]];
    if (a === undefined || b === undefined) throw new Error("no output");
    expect(a.mean).not.toBe(b.mean);
    expect(Math.abs(a.mean - b.mean)).toBeLessThan(6 * Math.hypot(a.standardError, b.standardError));
    const auto = await simulate(study, { ...options, sampler: "sobol", workers: "auto" });
    expect(auto.run.resultHash).toBe(eight.run.resultHash);
  });

  it("keeps its replicates in the study, and random sampling has none", async () => {
    expect((toDocument(study) as { run: { replicates?: number } }).run.replicates).toBe(8);
    const { run } = await simulate(study, { scenarios: 1000, sampler: "random", workers: 1 });
    expect(run.replicates).toBe(1);
  });

  it("takes Student's t with 7 degrees of freedom", () => {
    expect(confidenceFactor(8)).toBeCloseTo(2.364624, 6);
    expect(confidenceFactor(16)).toBeCloseTo(2.13145, 5);
    expect(confidenceFactor(1)).toBeCloseTo(1.959964, 6);
  });

  it.each([0, 4, 12, 32, 8.5])("refuses %s of them", (replicates) => {
    const broken = { ...document, run: { ...document.run, replicates } };
    expect(errorOf(() => defineStudy(broken))?.code).toBe("replicates-out-of-range");
  });
});
