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

  it("tell how sure their order is", async () => {
    const study = studyOf({
      assumptions: ["a", "b", "c"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: "5 * a + b + c" },
      outputs: ["y"],
    });
    const [first, ...alike] = answered(await shapley.answer(await requestOf(study, { scenarios: 1024 })), "y");
    expect([first?.assumption, first?.rankChance]).toEqual(["a", 1]);
    // Two of one size: by chance they stand as they do; 2,048 draws tell it within 4 errors of 0.011.
    for (const { rankChance = 0 } of alike) {
      expect(rankChance).toBeGreaterThan(0.45);
      expect(rankChance).toBeLessThan(1);
    }
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

  const many = (count: number): Study => {
    const names = Array.from({ length: count }, (_, i) => `x${i + 1}`);
    return studyOf({
      assumptions: names.map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      correlations: names.flatMap((a, i) => names.slice(i + 1).map((b) => ({ a, b, spearman: spearman(0.3) }))),
      formulas: { y: names.join(" + ") },
      outputs: ["y"],
    });
  };

  it("are refused for more correlated assumptions than the walk has bits for, which sobol takes as one", async () => {
    const answer = await shapley.answer(await requestOf(many(32), { scenarios: 1024 }));
    expect(answer.y).toEqual({
      refused:
        "it takes 30 assumptions that are correlated with each other, and here are 32: group some of them (groups: { All tariffs: tariff }), or take sobol, which has them all in one row",
    });
  });

  it("of 30 correlated assumptions, and of 36 in groups, are shares of what is alike in all", async () => {
    const rows = answered(await shapley.answer(await requestOf(many(30), { scenarios: 1024 })), "y");
    for (const { shapley: value, standardError } of rows) {
      expect(Math.abs(value - 1 / 30)).toBeLessThan(four * standardError);
      expect(standardError).toBeLessThan(0.02);
    }
    const members = (from: number) => Array.from({ length: 12 }, (_, i) => `x${from + i}`);
    const groups = [1, 13, 25].map((from) => ({ name: `from ${from}`, members: members(from) }));
    const inGroups = answered(await shapley.answer(await requestOf({ ...many(36), groups }, { scenarios: 4096 })), "y");
    expect(inGroups.map(({ assumption }) => assumption).sort()).toEqual(["from 1", "from 13", "from 25"]);
    for (const { shapley: value, standardError } of inGroups) {
      expect(Math.abs(value - 1 / 3)).toBeLessThan(four * standardError);
      expect(standardError).toBeLessThan(0.02);
    }
  });

  it("are refused where a Student-t copula ties assumptions beyond their correlations", async () => {
    const study = { ...many(3), dependence: { copula: { family: "student-t", df: 2 } } } as Study;
    const answer = await shapley.answer(await requestOf(study, { scenarios: 1024 }));
    expect(answer.y).toHaveProperty("refused", expect.stringContaining("Student-t copula"));
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
