import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { MorrisRow } from "../../src/sensitivity/morris/rows.js";
import { endsOf } from "../../src/sensitivity/morris/trajectories.js";
import { morris } from "../../src/sensitivity/morris.js";
import type { Study } from "../../src/study/study.js";
import { functions, requestOf } from "./functions.js";
import { answered, studyOf, uncertain } from "./studies.js";

const { morris_exact_ishigami_p4: ishigami } = JSON.parse(
  readFileSync(new URL("../reference/sensitivityFunctions.json", import.meta.url), "utf8"),
) as Record<string, { readonly mu: number[]; readonly mu_star: number[]; readonly sigma_pop: number[] }>;
const row = (rows: readonly MorrisRow[], id: string) =>
  rows.find(({ assumption }) => assumption === id) as Required<MorrisRow>;

describe("elementary effects", () => {
  it("of Ishigami's function are the population values within 4 errors", async () => {
    const study = functions["ishigami_a7_b0.1"] as Study;
    for (const seed of ["1", "2", "3"]) {
      const rows = answered(await morris.answer(await requestOf(study, { scenarios: 64, seed })), "y");
      ["x1", "x2", "x3"].forEach((id, i) => {
        const { mu, muError, muStar, muStarError, sigma } = row(rows, id);
        expect(Math.abs(mu - (ishigami?.mu[i] ?? 99)), `mu of ${id}`).toBeLessThan(4 * muError + 1e-6);
        expect(Math.abs(muStar - (ishigami?.mu_star[i] ?? 99)), `mu* of ${id}`).toBeLessThan(4 * muStarError + 1e-6);
        expect(sigma / (ishigami?.sigma_pop[i] ?? 99)).toBeCloseTo(1, 0);
      });
    }
  });

  it("of a linear output are its slopes over the range, without any spread", async () => {
    const study = studyOf({
      assumptions: [
        uncertain("a", "uniform", { min: 0, max: 2 }),
        uncertain("b", "uniform", { min: 5, max: 6 }),
        uncertain("idle", "uniform", { min: 0, max: 1 }),
      ],
      formulas: { y: "3 * a - 4 * b" },
      outputs: ["y"],
    });
    const rows = answered(await morris.answer(await requestOf(study, { scenarios: 64 })), "y");
    expect(rows.map(({ assumption }) => assumption)).toEqual(["a", "b", "idle"]);
    expect(row(rows, "a").mu).toBeCloseTo(6, 6);
    expect(row(rows, "b").mu).toBeCloseTo(-4, 6);
    expect(row(rows, "b").muStar).toBeCloseTo(4, 6);
    expect(row(rows, "a").sigma).toBeCloseTo(0, 6);
    expect(row(rows, "idle")).toEqual({ assumption: "idle", mu: 0, muError: 0, muStar: 0, muStarError: 0, sigma: 0 });
  });

  it("stay finite where distributions have no end, and tell an interaction by its spread", async () => {
    const study = studyOf({
      assumptions: ["a", "b", "c"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: "a * b + 2 * c" },
      outputs: ["y"],
    });
    const rows = answered(await morris.answer(await requestOf(study, { scenarios: 64 })), "y");
    for (const { mu, muStar, sigma } of rows)
      for (const each of [mu, muStar, sigma]) expect(Number.isFinite(each)).toBe(true);
    expect(Math.abs(row(rows, "a").mu)).toBeLessThan(4 * row(rows, "a").muError);
    expect(row(rows, "a").sigma).toBeGreaterThan(0.9 * row(rows, "a").muStar);
    expect(row(rows, "c").sigma).toBeLessThan(0.7 * row(rows, "c").muStar);
  });
});

describe("the outer levels", () => {
  const of = (family: string, parameters: Record<string, number>) => {
    const { uncertainty } = uncertain("x", family, parameters);
    return endsOf({ distributions: [{ family, parameters: uncertainty?.parameters[0] ?? {} }] } as never);
  };

  it("are both ends of a distribution that has both, and 0.5% and 99.5% of any other", () => {
    for (const [low, high] of [of("uniform", { min: 0, max: 2 }), of("beta", { alpha: 2, beta: 3 })]) {
      expect([low, high]).toEqual([1e-12, 1 - 1e-12]);
    }
    for (const ends of [
      of("normal", { mean: 0, sd: 1 }),
      of("gamma", { mean: 10, sd: 2 }),
      of("lognormal", { mean: 3, sd: 1 }),
    ]) {
      expect(ends).toEqual([0.005, 0.995]);
    }
  });
});
