/** First-order indices by bins: against closed forms, and for what no polynomial follows. */
import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../../src/families/index.js";
import { binnedIndex, binsFor } from "../../../src/sensitivity/effects/binnedIndex.js";
import { firstOrder } from "../../../src/sensitivity/firstOrder.js";
import type { Study } from "../../../src/study/study.js";
import { functions, known, requestOf } from "../functions.js";
import { answered, studyOf, uncertain } from "../studies.js";

const four = makeDistribution("student-t", { df: 15 }).quantile(1 - 3.17e-5);
const byBins = (study: Study): Study => ({
  ...study,
  run: { ...study.run, sensitivityOptions: { "first-order": { chosen: { by: "bins" } } } },
});
const answer = async (study: Study, more: { scenarios?: number; sampler?: string }) =>
  await firstOrder.answer(await requestOf(byBins(study), more));

describe("first-order indices by bins", () => {
  it.each([
    ["ishigami_a7_b0.1", "random"],
    ["ishigami_a7_b0.1", "latin-hypercube"],
    ["ishigami_a7_b0.1", "sobol"],
    ["friedman1", "random"],
    ["lognormal_product_d5", "random"],
  ])("of %s from a %s sample are the exact ones within their errors", async (name, sampler) => {
    const rows = answered(await answer(functions[name] as Study, { scenarios: 8192, sampler }), "y");
    known[name]?.S1.forEach((truth, i) => {
      const found = rows.find(({ assumption }) => assumption === `x${i + 1}`);
      expect(Math.abs((found?.first ?? 9) - truth), `x${i + 1}`).toBeLessThan(four * (found?.firstError ?? 0));
      expect(found?.firstError).toBeLessThan(0.03);
    });
  });

  it("of an event and of a count, whose values each stand in one bin", async () => {
    for (const [k, variance] of [
      [uncertain("k", "bernoulli", { p: 0.3 }), 0.21],
      [uncertain("k", "poisson", { mean: 3 }), 3],
    ] as const) {
      const dose = uncertain("dose", "uniform", { min: 0, max: 2 });
      const study = studyOf({ assumptions: [dose, k], formulas: { y: "k + dose" }, outputs: ["y"] });
      const rows = answered(await answer(study, { scenarios: 16_384, sampler: "random" }), "y");
      const truth = { k: variance / (variance + 1 / 3), dose: 1 / 3 / (variance + 1 / 3) };
      for (const { assumption, first, firstError } of rows) {
        expect(Math.abs(first - truth[assumption as "k" | "dose"]), assumption).toBeLessThan(four * firstError);
      }
    }
  });

  it("say how many bins there were", async () => {
    const found = (await answer(functions.friedman1 as Study, { scenarios: 4096 })).y;
    expect(found).toMatchObject({ remark: expect.stringMatching(/^by the means in 32 bins of even probability/) });
  });
});

describe("of an output that jumps", () => {
  const normal = uncertain("v", "normal", { mean: 0, sd: 1 });
  const study = studyOf({
    assumptions: [uncertain("u", "uniform", { min: 0, max: 1 }), normal],
    formulas: { y: "(u > 0.3 ? 10 : 0) + v" },
    outputs: ["y"],
  });

  it.each([
    ["sobol", 4096],
    ["sobol", 16_384],
    ["random", 8192],
  ] as const)("they are 21 / 22 and 1 / 22, from a %s sample of %i", async (sampler, scenarios) => {
    const rows = answered(await answer(study, { scenarios, sampler }), "y");
    for (const { assumption, first, firstError } of rows) {
      const truth = assumption === "u" ? 21 / 22 : 1 / 22;
      expect(Math.abs(first - truth), assumption).toBeLessThan(four * firstError);
    }
  });
});

describe("the variance of the means in bins", () => {
  const count = 4096;
  const grades = Float64Array.from({ length: count }, (_, i) => (Math.floor(i / 16) + 0.5) / 256);

  it("is 1 less what a bin hides, and that is put back, where the output is the assumption", () => {
    const { value: first, error } = binnedIndex(
      grades.map((grade) => grade - 0.5),
      grades,
      16,
    );
    expect(first).toBeCloseTo(1, 4);
    expect(error).toBeLessThan(0.002);
  });

  it.each([0.05, 0.3, 0.37, 0.5, 0.69])("puts back what the bin hides that the output jumps in: at %d", (place) => {
    const y = grades.map((grade) => (grade > place ? 1 - place : -place));
    const { value: first, error } = binnedIndex(y, grades, 16);
    expect(Math.abs(first - 1)).toBeLessThan(error + 0.003);
    expect(error).toBeLessThan(0.09);
  });

  it("sees a jagged effect that has no trend", () => {
    const { value: first } = binnedIndex(
      grades.map((grade) => (Math.floor(grade * 16) % 2) - 0.5),
      grades,
      16,
    );
    expect(first).toBeGreaterThan(0.99);
  });

  it("is 0 of an output that never varies", () => {
    expect(binnedIndex(new Float64Array(count), grades, 16)).toEqual({ value: 0, error: 0 });
  });

  it("takes fewer bins of fewer scenarios", () => {
    expect([512, 1024, 4096].map((each) => binsFor(each, 16))).toEqual([16, 32, 32]);
    expect(binsFor(64, 16)).toBe(4);
  });
});
