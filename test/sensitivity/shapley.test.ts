import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../src/families/index.js";
import { type ShapleyRow, shapley } from "../../src/sensitivity/shapley.js";
import type { Study } from "../../src/study/study.js";
import { dependent, functions, known, requestOf, spearman } from "./functions.js";
import { answered, band, mix, studyOf, uncertain } from "./studies.js";

/** As improbable as 4 standard errors of a normal number, where the error is from 16 replicates. */
const four = makeDistribution("student-t", { df: 15 }).quantile(1 - 3.17e-5);
async function expectEffects(study: Study, truths: readonly number[], largestError = 0.02) {
  const rows = answered(await shapley.answer(await requestOf(study, { scenarios: 16_384 })), "y");
  expect(rows.reduce((sum, row) => sum + row.shapley, 0)).toBeCloseTo(1, 12);
  study.assumptions.forEach(({ id }, i) => {
    const row = rows.find(({ assumption }) => assumption === id) as ShapleyRow;
    expect(Math.abs(row.shapley - (truths[i] ?? 9)), id).toBeLessThan(four * row.standardError + 1e-13);
    expect(row.standardError, id).toBeLessThan(largestError);
  });
}

describe("Shapley effects", () => {
  it.each([
    "ishigami_a7_b0.1",
    "sobol_g_8",
    "gstar_alpha0.5",
    "bratley1992_d8",
    "lognormal_product_d5",
    "he1_admission_avoidance",
    "borehole_uniform",
    "friedman1",
    "oakley_ohagan_2004",
    "linear4_indep",
  ])("of %s, all independent, are exact within 4 errors and add up to 1", async (name) => {
    await expectEffects(functions[name] as Study, known[name]?.shapley ?? []);
  });

  it.each(Object.keys(dependent))("of %s, whose assumptions depend on each other, are exact", async (name) => {
    await expectEffects(dependent[name] as Study, known[name]?.shapley ?? []);
  });

  it("give an assumption that no formula uses what it tells of one that is", async () => {
    const study = studyOf({
      assumptions: ["a", "b", "idle"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      correlations: [{ a: "a", b: "b", spearman: spearman(0.6) }],
      formulas: { y: "a" },
      outputs: ["y"],
    });
    // Either b becomes known first (half of the orders) and explains ρ², or a has explained all: ρ² / 2.
    await expectEffects(study, [1 - 0.18, 0.18, 0]);
  });

  it("count the shares of a simplex as one player", async () => {
    const study = studyOf({
      indexes: [band],
      assumptions: [mix, uncertain("c", "normal", { mean: 0, sd: 0.2 })],
      formulas: { y: "mix[band = low] + c" },
      outputs: ["y"],
    });
    // Beta(4, 4) has variance 1 / 36.
    const share = 1 / 36 / (1 / 36 + 0.04);
    await expectEffects(study, [share, 1 - share]);
  });
});
