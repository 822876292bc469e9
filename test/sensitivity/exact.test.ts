import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planRun } from "../../src/engine/plan/plan.js";
import { type ExactRow, exact, exactSummaries } from "../../src/sensitivity/exact.js";
import type { Study } from "../../src/study/study.js";
import { answered, catheter, constant, studyOf, uncertain } from "./studies.js";

interface Known {
  readonly mean: number;
  readonly variance: number;
  readonly S1: readonly number[];
  readonly ST: readonly number[];
  readonly shapley: readonly number[];
}
const reference: Record<string, Known> = JSON.parse(
  readFileSync(new URL("../reference/sensitivityFunctions.json", import.meta.url), "utf8"),
);

async function answer(study: Study, output = study.outputs[0]?.id ?? "") {
  const plan = planRun(study, { scenarios: 1, seed: "1", sampler: "random" });
  return exact.answer({ study, outputs: [output], interval: 0.95, draws: {}, plan, ranks: {} });
}

function row(rows: readonly ExactRow[], id: string): ExactRow {
  return rows.find(({ assumption }) => assumption === id) ?? { assumption: id, first: -9, total: -9, shapley: -9 };
}

/** The inputs are those of the reference, in its order. */
async function expectKnown(study: Study, name: string, digits: number) {
  const { mean, variance, S1, ST, shapley } = reference[name] as Known;
  const found = exactSummaries(study).y;
  expect((found?.mean ?? 0) / mean).toBeCloseTo(1, digits);
  expect((found?.sd ?? 0) ** 2 / variance).toBeCloseTo(1, digits);
  const rows = answered(await answer(study), "y");
  study.assumptions.forEach(({ id }, i) => {
    expect(row(rows, id).first, id).toBeCloseTo(S1[i] ?? -9, digits);
    expect(row(rows, id).total, id).toBeCloseTo(ST[i] ?? -9, digits);
    expect(row(rows, id).shapley, id).toBeCloseTo(shapley[i] ?? -9, digits);
  });
}

describe("exact indices of the catheter dressings", () => {
  // Published with five digits by an independent program.
  it.each([
    ["days", 0.49882, 0.59443],
    ["crbsi_cost", 0.18287, 0.24957],
    ["crbsi_ratio", 0.16857, 0.23157],
    ["dressings", 0.02312, 0.02312],
    ["crbsi_rate", 0.01309, 0.01938],
  ])("of %s are %d and %d", async (id, first, total) => {
    const rows = answered(await answer(catheter), "saving");
    expect(row(rows, id).first).toBeCloseTo(first, 5);
    expect(row(rows, id).total).toBeCloseTo(total, 5);
  });

  it("know that the dermatitis rate is pure interaction", async () => {
    const rows = answered(await answer(catheter), "saving");
    expect(row(rows, "dermatitis_rate").first).toBe(0);
    expect(row(rows, "dermatitis_rate").total).toBeCloseTo(1.3e-8, 9);
    expect(rows.reduce((sum, { first }) => sum + first, 0)).toBeCloseTo(0.88649, 5);
    expect(rows.reduce((sum, { shapley }) => sum + shapley, 0)).toBeCloseTo(1, 12);
    expect(rows).toHaveLength(11);
    expect(rows[0]?.assumption).toBe("days");
  });

  it("come with the exact mean and standard deviation", () => {
    expect(exactSummaries(catheter).saving?.mean).toBeCloseTo(73.54268, 6);
    expect(exactSummaries(catheter).saving?.sd).toBeCloseTo(62.088366, 6);
    expect(exactSummaries(catheter).standard?.mean).toBeCloseTo(151.292605, 6);
  });
});

describe("exact indices of functions with known answers", () => {
  it("Bratley's sum of products, eight uniforms", async () => {
    const names = Array.from({ length: 8 }, (_, i) => `x${i + 1}`);
    const terms = names.map((_, i) => `${i % 2 === 0 ? "-" : "+"} ${names.slice(0, i + 1).join(" * ")}`);
    const assumptions = names.map((id) => uncertain(id, "uniform", { min: 0, max: 1 }));
    await expectKnown(
      studyOf({ assumptions, formulas: { y: `0 ${terms.join(" ")}` }, outputs: ["y"] }),
      "bratley1992_d8",
      12,
    );
  });

  it("the product of five lognormals", async () => {
    const means = [6.2, 0.3, -0.7, -1.2, 0.1];
    const sds = [0.2, 0.35, 0.1, 0.5, 0.25];
    const assumptions = means.map((meanlog, i) => uncertain(`x${i}`, "lognormal", { meanlog, sdlog: sds[i] ?? 0 }));
    const y = assumptions.map(({ id }) => id).join(" * ");
    await expectKnown(studyOf({ assumptions, formulas: { y }, outputs: ["y"] }), "lognormal_product_d5", 11);
  });

  it("avoided admissions: seven inputs, four families", async () => {
    const assumptions = [
      uncertain("N", "gamma", { shape: 400, scale: 4.5 }),
      uncertain("c", "beta", { alpha: 70, beta: 30 }),
      uncertain("T", "gamma", { shape: 100, scale: 15.2 }),
      uncertain("H", "pert", { min: 400, mode: 620, max: 1100 }),
      uncertain("A", "gamma", { shape: 64, scale: 1.5625 }),
      uncertain("f", "beta", { alpha: 29, beta: 71 }),
      uncertain("B", "triangular", { min: 90, mode: 115, max: 150 }),
    ];
    await expectKnown(
      studyOf({ assumptions, formulas: { y: "N * c * (T - H + A + f * B)" }, outputs: ["y"] }),
      "he1_admission_avoidance",
      9,
    );
  });

  it("a linear output of four normals", async () => {
    const assumptions = [3, 2, 1, 0.5].map((_, i) => uncertain(`x${i}`, "normal", { mean: 0, sd: 1 }));
    const study = studyOf({ assumptions, formulas: { y: "3 * x0 + 2 * x1 + x2 + x3 / 2" }, outputs: ["y"] });
    const rows = answered(await answer(study), "y");
    [0.63157895, 0.28070175, 0.07017544, 0.01754386].forEach((share, i) => {
      for (const index of ["first", "total", "shapley"] as const)
        expect(row(rows, `x${i}`)[index]).toBeCloseTo(share, 8);
    });
  });
});

describe("tables, shares and correlations", () => {
  const bands = { id: "band", elements: ["low", "high"], numeric: false };
  const table = (joint: "common" | "each", means: readonly number[], shape = 4) => ({
    id: "tariff",
    over: ["band"],
    value: means.map(String),
    uncertainty: { family: "gamma", joint, parameters: means.map((mean) => ({ shape, scale: mean / shape })) },
  });
  const of = (...assumptions: Parameters<typeof studyOf>[0]["assumptions"]) =>
    studyOf({ indexes: [bands], assumptions, formulas: { y: "sum(tariff, band) * days" }, outputs: ["y"] });
  const days = uncertain("days", "normal", { mean: 10, sd: 1 });

  it("a table with one draw is one variable: all of its cells are scaled", () => {
    // Sum of the table: mean 30, cv 1/2; days: mean 10, cv 1/10; Var = (30 * 10)² ((1 + 1/4)(1 + 1/100) - 1).
    expect(exactSummaries(of(table("common", [10, 20]), days)).y?.mean).toBeCloseTo(300, 9);
    expect(exactSummaries(of(table("common", [10, 20]), days)).y?.sd).toBeCloseTo(300 * Math.sqrt(1.25 * 1.01 - 1), 9);
  });

  it("a table drawn cell by cell has a row a cell", async () => {
    const rows = answered(await answer(of(table("each", [10, 20]), days)), "y");
    expect(rows.map(({ assumption }) => assumption).sort()).toEqual(["days", "tariff[band=high]", "tariff[band=low]"]);
    const variance = 100 * (25 + 100) + 900 + 125;
    expect(row(rows, "tariff[band=high]").first).toBeCloseTo((100 * 100) / variance, 12);
  });

  it("shares that all meet again add up to 1 and are no obstacle; single ones are", async () => {
    const mix = {
      id: "tariff",
      over: ["band"],
      value: ["0.5", "0.5"],
      uncertainty: { family: "dirichlet", joint: "simplex", parameters: [{ alpha: [2, 2] }] },
    } as const;
    expect(exactSummaries(of(mix, days)).y).toMatchObject({ mean: 10, sd: 1 });
    const single = studyOf({
      indexes: [bands],
      assumptions: [mix, days],
      formulas: { y: "tariff[band = low] * days" },
      outputs: ["y"],
    });
    expect((await answer(single)).y).toMatchObject({ refused: expect.stringContaining("depend on each other") });
  });

  it("refuses correlated assumptions that both reach the output, with the reason", async () => {
    const parts = {
      assumptions: ["a", "b", "idle"].map((id) => uncertain(id, "normal", { mean: 1, sd: 1 })),
      formulas: { y: "a * b" },
      outputs: ["y"],
    };
    const correlated = (a: string, b: string) => studyOf({ ...parts, correlations: [{ a, b, spearman: 0.4 }] });
    expect((await answer(correlated("a", "b"))).y).toEqual({ refused: "a and b are correlated" });
    expect(answered(await answer(correlated("a", "idle")), "y")).toHaveLength(3);
  });

  it("refuses powers, and what has no variance", async () => {
    const square = studyOf({ assumptions: [days], formulas: { y: "days * days" }, outputs: ["y"] });
    expect((await answer(square)).y).toEqual({ refused: "a formula multiplies days by itself" });
    const wild = studyOf({
      assumptions: [uncertain("w", "student-t", { df: 1.5 }), constant("two", "2")],
      formulas: { y: "w * two" },
      outputs: ["y"],
    });
    expect((await answer(wild)).y).toEqual({ refused: "w has no finite variance" });
  });
});
