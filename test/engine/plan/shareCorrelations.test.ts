/** Correlations with shares of a Dirichlet: met as asked, and the Dirichlet stays what it is. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inputColumns } from "../../../src/engine/inputColumns.js";
import { correlationGroups } from "../../../src/engine/plan/correlations.js";
import { planRun } from "../../../src/engine/plan/plan.js";
import { shareScores } from "../../../src/families/dirichletScores.js";
import { defineStudy } from "../../../src/files/loadStudy.js";
import { midranks } from "../../../src/numerics/ranks.js";
import { independentFactors } from "../../../src/sensitivity/factors.js";
import { codeOf } from "../../families/samples.js";

const references = JSON.parse(
  readFileSync(new URL("../../reference/dirichletScores.json", import.meta.url), "utf8"),
) as readonly { readonly alpha: readonly number[]; readonly scores: readonly (readonly number[])[] }[];

const study = (pairs: readonly (readonly [string, string, number])[], more: object = {}) =>
  defineStudy({
    study: "Mix and cost",
    indexes: { band: ["low", "medium", "high"] },
    assumptions: {
      mix: { over: "band", distribution: "dirichlet", alpha: [3, 4, 2.5] },
      few: { over: "band", distribution: "dirichlet", alpha: [1, 0.5, 2] },
      cost: { distribution: "gamma", mean: 9900, sd: 3000 },
      days: { distribution: "lognormal", mean: 10, sd: 5 },
    },
    correlations: { pairs, ...more },
    formulas: { total: "cost * days + sum(mix * few, band)" },
  } as never);

const columnsOf = async (own: ReturnType<typeof study>, scenarios = 16384) => {
  const plan = planRun(own, { scenarios, seed: "shares", sampler: "sobol", replicate: 0 });
  const { values } = await inputColumns(plan, scenarios);
  return new Map(plan.drivers.map(({ name }, i) => [name, values[i] as Float64Array]));
};

const meanOf = (column: Float64Array) => column.reduce((sum, x) => sum + x, 0) / column.length;
const covariance = (x: Float64Array, y: Float64Array) => {
  const [a, b] = [meanOf(x), meanOf(y)];
  return x.reduce((sum, value, i) => sum + (value - a) * ((y[i] as number) - b), 0) / x.length;
};
const spearman = (x: Float64Array, y: Float64Array) => {
  const [a, b] = [midranks(x), midranks(y)];
  return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
};

describe("the scores of shares", () => {
  it.each(references)("$alpha hang together with those of the gammas as SciPy finds", ({ alpha, scores }) => {
    alpha.forEach((_, share) => {
      shareScores(alpha, share).forEach((value, j) => {
        expect(Math.abs(value - (scores[share]?.[j] as number))).toBeLessThan(2e-4);
      });
    });
  });
});

describe("a correlation with a share", () => {
  const pairs = [
    ["mix[band=high]", "cost", 0.5],
    ["few[band=low]", "days", -0.6],
    ["few[band=high]", "cost", 0.3],
    ["few[band=low]", "mix[band=low]", 0.3],
    ["cost", "days", 0.2],
  ] as const;

  it("is met to a hundredth, whatever the shares", async () => {
    const columns = await columnsOf(study(pairs));
    for (const [a, b, asked] of pairs) {
      const found = spearman(columns.get(a) as Float64Array, columns.get(b) as Float64Array);
      expect(Math.abs(found - asked)).toBeLessThan(0.01);
    }
  });

  it("leaves the Dirichlet its means, variances and covariances, and moves the other shares the other way", async () => {
    const columns = await columnsOf(study([["mix[band=high]", "cost", 0.7]]));
    const shares = ["low", "medium", "high"].map((band) => columns.get(`mix[band=${band}]`) as Float64Array);
    const alpha = [3, 4, 2.5];
    const total = 9.5;
    shares.forEach((x, i) => {
      const mean = (alpha[i] as number) / total;
      expect(Math.abs(meanOf(x) - mean)).toBeLessThan(1e-3);
      shares.forEach((y, j) => {
        const exact = (mean * ((i === j ? 1 : 0) - (alpha[j] as number) / total)) / (total + 1);
        expect(Math.abs(covariance(x, y) - exact)).toBeLessThan(3e-4);
      });
    });
    const cost = columns.get("cost") as Float64Array;
    expect(spearman(shares[0] as Float64Array, cost)).toBeLessThan(-0.2);
    expect(spearman(shares[1] as Float64Array, cost)).toBeLessThan(-0.2);
  });

  it("is taken as normal scores too, and makes one factor of the analysis of variance", async () => {
    const own = study([["mix[band=high]", "cost", 0.5]], { scale: "pearson" });
    const columns = await columnsOf(own);
    const asked = (6 / Math.PI) * Math.asin(0.25);
    const found = spearman(columns.get("mix[band=high]") as Float64Array, columns.get("cost") as Float64Array);
    expect(Math.abs(found - asked)).toBeLessThan(0.01);
    const plan = planRun(own, { scenarios: 64, seed: "1", sampler: "sobol", replicate: 0 });
    expect(independentFactors(plan, own).map(({ name }) => name)).toEqual(["mix + cost", "few", "days"]);
  });

  it.each([
    ["within one Dirichlet", [["mix[band=low]", "mix[band=high]", 0.3]], "share-correlation"],
    [
      "with every share",
      ["low", "medium", "high"].map((band) => [`mix[band=${band}]`, "cost", 0.3] as const),
      "share-correlation",
    ],
    ["stronger than the gammas allow", [["few[band=medium]", "cost", 0.9999]], "share-correlation"],
  ] as const)("%s is refused", (_, stated, code) => {
    expect(codeOf(() => correlationGroups(study(stated)))).toBe(code);
  });

  it("takes no nearest correlations, which would make the gammas depend on each other", () => {
    const impossible = [
      ["mix[band=high]", "cost", 0.9],
      ["mix[band=high]", "days", 0.9],
      ["cost", "days", -0.9],
    ] as const;
    expect(codeOf(() => correlationGroups(study(impossible, { nearest: true })))).toBe(
      "correlation-not-positive-definite",
    );
  });

  it("is no part of a Student-t copula", () => {
    const copula = { family: "student-t", df: 4 };
    const own = study([pairs[0], pairs[4]], { copula });
    expect(codeOf(() => correlationGroups(own))).toBe("copula-of-a-matrix");
  });
});
