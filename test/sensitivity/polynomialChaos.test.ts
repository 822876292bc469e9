import { describe, expect, it } from "vitest";
import { type PolynomialChaosRow, polynomialChaos } from "../../src/sensitivity/polynomialChaos.js";
import type { Study } from "../../src/study/study.js";
import { functions, kinked, known, requestOf } from "./functions.js";
import { answered, studyOf, uncertain } from "./studies.js";

const answerFor = async (study: Study) => (await polynomialChaos.answer(await requestOf(study, { scenarios: 64 }))).y;
const rowsFor = async (study: Study) => answered({ y: (await answerFor(study)) ?? [] }, "y");
const miss = (rows: readonly PolynomialChaosRow[], study: Study, name: string) => {
  const ids = study.assumptions.map(({ id }) => id);
  return rows.map((row) => {
    const i = ids.indexOf(row.assumption);
    const { S1, ST, shapley } = known[name] as NonNullable<(typeof known)[string]>;
    return {
      row,
      first: row.first - (S1[i] ?? 9),
      total: row.total - (ST[i] ?? 9),
      shapley: row.shapley - (shapley[i] ?? 9),
    };
  });
};

describe("polynomial chaos", () => {
  it.each(["he1_admission_avoidance", "lognormal_product_d5", "linear4_indep"])(
    "is exact for %s, which is a sum of products, from 512 runs",
    async (name) => {
      const study = functions[name] as Study;
      const answer = await answerFor(study);
      if (answer === undefined || !("remark" in answer)) throw new Error("no answer");
      expect(answer.remark).toContain("from 512 runs");
      for (const { first, total, shapley } of miss(answer.rows, study, name)) {
        expect(Math.max(Math.abs(first), Math.abs(total), Math.abs(shapley))).toBeLessThan(1e-10);
      }
    },
  );

  it("is right to a millionth for Ishigami's function, and within its errors", async () => {
    const study = functions["ishigami_a7_b0.1"] as Study;
    for (const { row, first, total, shapley } of miss(await rowsFor(study), study, "ishigami_a7_b0.1")) {
      expect(Math.max(Math.abs(first), Math.abs(total), Math.abs(shapley))).toBeLessThan(1e-6);
      expect(Math.abs(first)).toBeLessThan(4 * row.firstError);
      expect(Math.abs(total)).toBeLessThan(4 * row.totalError);
    }
  });

  it.each([
    ["Sobol's g", functions.sobol_g_8 as Study],
    ["the g* function", functions["gstar_alpha0.5"] as Study],
    ["a choice that is not worth its money", kinked],
  ])("is refused for %s, which has kinks", async (_, study) => {
    const answer = await answerFor(study);
    expect(answer).toHaveProperty("refused");
    expect(answer).toMatchObject({ refused: expect.stringContaining("unexplained") });
  });

  it.each([
    ["a jump", "if(x > 3.1, 60, 0) + v"],
    ["a bend", "900 * max(0, x - 3.1) + v"],
  ])("is refused for %s that one scenario in a thousand meets, whatever the seed", async (_, formula) => {
    const study = studyOf({
      assumptions: ["x", "v"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: formula },
      outputs: ["y"],
    });
    for (const seed of ["1", "2", "3", "4", "5", "6"]) {
      const { y } = await polynomialChaos.answer(await requestOf(study, { scenarios: 64, seed }));
      expect(y, seed).toHaveProperty("refused");
    }
  });

  it("takes correlated assumptions as one, and shares of a whole", async () => {
    // Y = x1 + x2 + x3, standard deviations 1, 1, 2, normal scores of x2 and x3 correlated at one half: Kucherenko 2012.
    const pearson = 0.5;
    const dependent = studyOf({
      assumptions: [1, 1, 2].map((sd, i) => uncertain(`x${i + 1}`, "normal", { mean: 0, sd })),
      correlations: [{ a: "x2", b: "x3", spearman: (6 / Math.PI) * Math.asin(pearson / 2), pearson }],
      formulas: { y: "x1 + x2 + x3" },
      outputs: ["y"],
    });
    const rows = await rowsFor(dependent);
    expect(rows.map(({ assumption }) => assumption)).toEqual(["x2 + x3", "x1"]);
    // 1 + 4 + 2 of a variance of 8; normal scores come from a table that is exact to about 1e-11.
    expect(rows[0]?.first).toBeCloseTo(7 / 8, 7);
    expect(rows[1]?.total).toBeCloseTo(1 / 8, 7);
  });

  it("takes groups, and lists what reaches no output", async () => {
    const study = studyOf({
      assumptions: [
        ...["a", "b", "c"].map((id) => uncertain(id, "gamma", { mean: 2, sd: 1 })),
        uncertain("idle", "normal", { mean: 0, sd: 1 }),
        uncertain("count", "poisson", { mean: 3 }),
      ],
      formulas: { y: "a * b + c * count" },
      outputs: ["y"],
    });
    const rows = await rowsFor({ ...study, groups: [{ name: "ab", members: ["a", "b"] }] });
    // a b: 4 + 4 + 1; c count: 3² 1 + 2² 3 + 3.
    const whole = 9 + 9 + 12 + 3;
    const row = (id: string) => rows.find(({ assumption }) => assumption === id);
    expect(row("ab")?.first).toBeCloseTo(9 / whole, 10);
    expect(row("count")?.first).toBeCloseTo(12 / whole, 10);
    expect(row("count")?.total).toBeCloseTo(15 / whole, 10);
    expect(row("idle")).toEqual({
      assumption: "idle",
      first: 0,
      firstError: 0,
      total: 0,
      totalError: 0,
      shapley: 0,
      shapleyError: 0,
    });
  });

  it("shows readers no error that is smaller than what a table prints", async () => {
    const rows = await rowsFor(functions.linear4_indep as Study);
    const [column] = polynomialChaos.view?.(rows).columns ?? [];
    expect(column?.error?.(rows[0] as PolynomialChaosRow)).toBeUndefined();
    expect(column?.error?.({ ...(rows[0] as PolynomialChaosRow), firstError: 0.01 })).toBe(0.01);
    expect(polynomialChaos.columns[0]?.error?.(rows[0] as PolynomialChaosRow)).toBeGreaterThan(0);
  });

  it("of an output that does not vary is nothing", async () => {
    const study = studyOf({
      assumptions: [uncertain("a", "normal", { mean: 0, sd: 1 })],
      formulas: { y: "3 + 0 * a" },
      outputs: ["y"],
    });
    for (const { first, total, shapley } of await rowsFor(study)) expect([first, total, shapley]).toEqual([0, 0, 0]);
  });
});
