import { describe, expect, it } from "vitest";
import { defineStudy } from "../../../src/files/loadStudy.js";
import { simulate } from "../../../src/run/simulate.js";
import { withExactColumns } from "../../../src/sensitivity/exact/exactColumns.js";
import { sensitivityMethods } from "../../../src/sensitivity/index.js";
import type { SensitivityRow } from "../../../src/summary/result.js";
import { functions, known } from "../functions.js";

const all = ["sobol", "second-order", "polynomial-chaos", "shapley", "first-order"];

async function rowsOf(document: object | string, sensitivity: readonly string[] = all) {
  const study = typeof document === "string" ? functions[document] : defineStudy({ study: "Beside", ...document });
  if (study === undefined) throw new Error(`unknown function ${document}`);
  const run = await simulate(study, { scenarios: 1024, seed: "1", sensitivity, workers: 1 });
  const kinds: Record<string, readonly SensitivityRow[]> = { ...run.sensitivity.y };
  return (analysis: string, assumption: string) => kinds[analysis]?.find((row) => row.assumption === assumption)?.exact;
}

const normal = (mean: number, sd: number) => ({ distribution: "normal", mean, sd });

describe("the exact indices beside estimates", () => {
  it.each(["he1_admission_avoidance", "lognormal_product_d5", "bratley1992_d8"])("are those of %s", async (name) => {
    // Its many products of many assumptions would take a polynomial long.
    const some = name === "bratley1992_d8" ? all.filter((analysis) => analysis !== "polynomial-chaos") : all;
    const exact = await rowsOf(name, some);
    const { S1, ST, S2, shapley } = known[name] as (typeof known)[string];
    const ids = functions[name]?.assumptions.map(({ id }) => id) ?? [];
    ids.forEach((id, i) => {
      expect(exact("sobol", id)?.first).toBeCloseTo(S1[i] ?? -9, 9);
      expect(exact("sobol", id)?.total).toBeCloseTo(ST[i] ?? -9, 9);
      const both = some === all ? { ...exact("sobol", id), ...exact("shapley", id) } : undefined;
      expect(exact("polynomial-chaos", id)).toEqual(both);
      expect(exact("shapley", id)).toEqual({ shapley: expect.closeTo(shapley[i] ?? -9, 9) });
      expect(exact("first-order", id)).toEqual({ first: exact("sobol", id)?.first });
    });
    const pairs = Object.entries(S2).map(([pair, index]) => {
      const [i = 0, j = 0] = pair.split("-").map(Number);
      const names = [ids[i - 1], ids[j - 1]];
      const found = exact("second-order", names.join(" × ")) ?? exact("second-order", names.reverse().join(" × "));
      return [found?.second, index];
    });
    expect(pairs.length).toBeGreaterThan(9);
    for (const [found, index] of pairs) expect(found).toBeCloseTo(index ?? -9, 9);
  });

  it("are those of groups, whose inner interactions are their own", async () => {
    const exact = await rowsOf({
      assumptions: { a: normal(1, 1), b: normal(2, 1), c: normal(0, 1), idle: normal(0, 1) },
      groups: { "A × B": ["a", "b"], Nobody: ["idle"] },
      formulas: { y: "a * b * (1 + c)" },
      outputs: ["y"],
    });
    // E y² = E a² E b² E (1 + c)² = 2 · 5 · 2, E y = 2: variance 16. Of a b alone: 10 − 4; of c alone: 4 · 1.
    expect(exact("sobol", "A × B")).toEqual({ first: 6 / 16, total: 12 / 16 });
    expect(exact("sobol", "c")).toEqual({ first: 4 / 16, total: 10 / 16 });
    expect(exact("sobol", "Nobody")).toEqual({ first: 0, total: 0 });
    expect(exact("shapley", "A × B")).toEqual({ shapley: 9 / 16 });
    expect(exact("second-order", "A × B × c") ?? exact("second-order", "c × A × B")).toEqual({ second: 6 / 16 });
  });

  it("are not given where an index counts what correlated assumptions share", async () => {
    const correlated = {
      assumptions: { a: normal(1, 1), b: normal(1, 1), c: normal(0, 1), d: normal(0, 1), e: normal(0, 1) },
      correlations: [
        ["a", "passenger", 0.6],
        ["d", "e", 0.5],
      ],
      formulas: { y: "a * b + c" },
      outputs: ["y"],
    };
    const document = { ...correlated, assumptions: { ...correlated.assumptions, passenger: normal(0, 1) } };
    const exact = await rowsOf(document, ["sobol", "shapley", "first-order"]);
    // Var(a b + c) = 3 + 1, of a alone 1.
    expect(exact("sobol", "a + passenger")).toEqual({ first: 0.25, total: 0.5 });
    for (const id of ["a", "passenger"]) expect(exact("first-order", id)).toBeUndefined();
    expect(exact("first-order", "c")).toEqual({ first: 0.25 });
    for (const id of ["a", "c", "passenger"]) expect(exact("shapley", id)).toBeUndefined();
    // Those that go together without reaching the output disturb nobody.
    const apart = await rowsOf({ ...document, correlations: correlated.correlations.slice(1) }, ["shapley"]);
    expect(apart("shapley", "a")).toEqual({ shapley: 0.375 });
    expect(apart("shapley", "d")).toEqual({ shapley: 0 });
  });

  it("are not given of an output that has none", async () => {
    const exact = await rowsOf(
      { assumptions: { a: normal(1, 1), b: normal(2, 1) }, formulas: { y: "max(a, b)" }, outputs: ["y"] },
      ["sobol", "one-way"],
    );
    expect(exact("sobol", "a")).toBeUndefined();
    expect(exact("one-way", "a")).toBeUndefined();
  });
});

describe("the columns of exact indices", () => {
  it("stand behind those that estimate them, with their digits", () => {
    const columns = sensitivityMethods.find(({ name }) => name === "sobol")?.columns ?? [];
    const shown = withExactColumns(columns);
    expect(shown.map(({ key }) => key)).toEqual(["first", "first_exact", "total", "total_exact", "rank_chance"]);
    const row = { assumption: "a", first: 0.5, firstError: 0.01, total: 0.6, totalError: 0.02, exact: { first: 0.51 } };
    expect(shown.map(({ of }) => of(row))).toEqual([0.5, 0.51, 0.6, undefined, undefined]);
    expect(shown[1]?.error).toBeUndefined();
    expect(shown[1]?.roundedBy?.(row)).toBe(0.01);
    expect(shown[1]?.of({ assumption: "b" })).toBeUndefined();
  });
});
