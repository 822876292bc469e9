/** Groups against closed forms: Sobol' 1993 for products of independent factors, sums of independent normals. */
import { describe, expect, it } from "vitest";
import { planRun } from "../../src/engine/plan/plan.js";
import { derivatives } from "../../src/sensitivity/derivatives.js";
import { exact } from "../../src/sensitivity/exact.js";
import { independentFactors } from "../../src/sensitivity/factors.js";
import { filtering } from "../../src/sensitivity/filtering.js";
import { firstOrder } from "../../src/sensitivity/firstOrder.js";
import { factorsOf } from "../../src/sensitivity/groups.js";
import type { Answer } from "../../src/sensitivity/method.js";
import { momentIndependent } from "../../src/sensitivity/momentIndependent.js";
import { morris } from "../../src/sensitivity/morris.js";
import { oneWay } from "../../src/sensitivity/oneWay.js";
import { rank } from "../../src/sensitivity/rank.js";
import { rankRegression } from "../../src/sensitivity/rankRegression.js";
import { regression } from "../../src/sensitivity/regression.js";
import { scatter } from "../../src/sensitivity/scatter.js";
import { shapley } from "../../src/sensitivity/shapley.js";
import { sobol } from "../../src/sensitivity/sobol.js";
import { threshold } from "../../src/sensitivity/threshold.js";
import type { Study } from "../../src/study/study.js";
import { functions, requestOf } from "./functions.js";
import { answered, band, mix, studyOf, uncertain } from "./studies.js";

const g: Study = { ...(functions.sobol_g_8 as Study), groups: [{ name: "first two", members: ["x1", "x2"] }] };
const parts = [0, 1, 4.5, 9, 99, 99, 99, 99].map((a) => 1 / (3 * (1 + a) * (1 + a)));
const product = (values: readonly number[]) => values.reduce((all, value) => all * (1 + value), 1);
const variance = product(parts) - 1;
/** Of a product of factors of mean 1, the share of the variance that the factors named explain: closed. */
const closed = (places: readonly number[]) => (product(places.map((i) => parts[i] ?? 0)) - 1) / variance;
const rest = [2, 3, 4, 5, 6, 7];

/** y = a b + c d + e, all of mean 2 and variance 1 but e. */
const pairs = studyOf({
  assumptions: [
    ...["a", "b", "c", "d"].map((id) => uncertain(id, "normal", { mean: 2, sd: 1 })),
    uncertain("e", "normal", { mean: 0, sd: 3 }),
    uncertain("idle", "normal", { mean: 0, sd: 3 }),
  ],
  formulas: { y: "a * b + c * d + e" },
  outputs: ["y"],
});
const grouped: Study = {
  ...pairs,
  groups: [
    { name: "across", members: ["a", "c"] },
    { name: "nothing", members: ["idle"] },
  ],
};

describe("a group of assumptions", () => {
  it("has the closed and the total index of its members by simulation", async () => {
    const rows = answered(await sobol.answer(await requestOf(g, { scenarios: 16_384 })), "y");
    expect(rows.map(({ assumption }) => assumption).sort()).toEqual(["first two", "x3", "x4", "x5", "x6", "x7", "x8"]);
    const [own] = rows as [(typeof rows)[number]];
    expect(own.assumption).toBe("first two");
    expect(Math.abs(own.first - closed([0, 1]))).toBeLessThan(4 * own.firstError);
    expect(Math.abs(own.total - (1 - closed(rest)))).toBeLessThan(4 * own.totalError);
  });

  it("has them exactly from the formulas, and its fair share of each interaction", async () => {
    const rows = answered(await exact.answer(await requestOf(grouped)), "y");
    // Variance: a b and c d give 2² + 2² + 1 each, e 9; the group holds 4 of each alone and meets b and d.
    const whole = 9 + 9 + 9;
    const row = rows.find(({ assumption }) => assumption === "across");
    expect(row?.first).toBeCloseTo(8 / whole, 12);
    expect(row?.total).toBeCloseTo(10 / whole, 12);
    expect(row?.shapley).toBeCloseTo(9 / whole, 12);
    expect(rows.map(({ assumption }) => assumption).sort()).toEqual(["across", "b", "d", "e", "nothing"]);
    expect(rows.reduce((sum, each) => sum + each.shapley, 0)).toBeCloseTo(1, 12);
  });

  it("is one player of the Shapley effects", async () => {
    const rows = answered(await shapley.answer(await requestOf(grouped, { scenarios: 16_384 })), "y");
    const row = rows.find(({ assumption }) => assumption === "across");
    expect(Math.abs((row?.shapley ?? 9) - 9 / 27)).toBeLessThan(4 * (row?.standardError ?? 0));
    expect(rows.find(({ assumption }) => assumption === "nothing")?.shapley).toBe(0);
  });

  it("moves at one probability in the one-way analysis and in switching values", async () => {
    const study = studyOf({
      assumptions: ["a", "b", "c"].map((id, i) => uncertain(id, "normal", { mean: i, sd: 1 })),
      formulas: { y: "3 * a - 4 * b + c" },
      outputs: ["y"],
    });
    const request = await requestOf({ ...study, groups: [{ name: "ab", members: ["a", "b"] }] });
    const bars = answered(await oneWay.answer(request), "y");
    const bar = bars.find(({ assumption }) => assumption === "ab");
    expect(bars.length).toBe(2);
    // Base case -2; a and b together have the slope 3 - 4 over ± 1.96 standard deviations.
    expect(bar?.low).toBeCloseTo(-2 + 1.959963984540054, 9);
    expect(bar?.high).toBeCloseTo(-2 - 1.959963984540054, 9);
    expect([bar?.atLow, bar?.atHigh]).toEqual([0.025, 0.975]);
    const row = answered(await threshold.answer(request), "y").find(({ assumption }) => assumption === "ab");
    // y = 0 where both stand 2 standard deviations below their means: Φ(-2).
    expect(row?.value).toBeCloseTo(0.022750131948179, 6);
  });

  it("makes elementary effects of which only the size is told", async () => {
    const study = studyOf({
      assumptions: ["a", "b", "c"].map((id) => uncertain(id, "uniform", { min: 0, max: 1 })),
      formulas: { y: "3 * a + 4 * b + c" },
      outputs: ["y"],
    });
    const request = await requestOf({ ...study, groups: [{ name: "ab", members: ["a", "b"] }] }, { scenarios: 64 });
    const rows = answered(await morris.answer(request), "y");
    const [ab, c] = rows as [(typeof rows)[number], (typeof rows)[number]];
    // Up or down, each with probability one half: |±3 ± 4| is 7 or 1, 4 on average.
    expect(Math.abs(ab.muStar - 4)).toBeLessThan(4 * ab.muStarError);
    expect(ab).toEqual({ assumption: "ab", muStar: ab.muStar, muStarError: ab.muStarError });
    expect(c.mu).toBeCloseTo(1, 6);
  });
});

/** y = 3 a + 4 b + c + d e of independent standard normals: of its variance, 27, the group holds 25. */
const plane = studyOf({
  assumptions: ["a", "b", "c", "d", "e"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
  formulas: { y: "3 * a + 4 * b + c + d * e" },
  outputs: ["y"],
});
const ab = [{ name: "ab", members: ["a", "b"] }];
const near = (value: number | undefined, exact: number, error: number | undefined) => {
  expect(Math.abs((value ?? 9) - exact)).toBeLessThan(4 * (error ?? 0));
  expect(error).toBeLessThan(0.02);
};

describe("a group in the analyses of the run's own sample", () => {
  it.each(["sobol", "random"] as const)("has multiple correlations and the size of its part (%s)", async (sampler) => {
    const answer = await regression.answer(await requestOf({ ...plane, groups: ab }, { scenarios: 16_384, sampler }));
    const rows = answered(answer, "y");
    expect(rows.map(({ assumption }) => assumption).sort()).toEqual(["ab", "c", "d", "e"]);
    const [row] = rows;
    near(row?.correlation, 5 / Math.sqrt(27), row?.correlationError);
    near(row?.coefficient, 5 / Math.sqrt(27), row?.coefficientError);
    near(row?.partial, Math.sqrt(25 / 26), row?.partialError);
    expect(JSON.stringify(answer["y"])).toContain("of a group: multiple correlations");
  });

  it("counts what correlated members share once", async () => {
    // A Spearman correlation r is one of 2 sin(π r / 6) between normals.
    const rho = 2 * Math.sin(Math.PI / 12);
    const study = { ...plane, groups: ab, correlations: [{ a: "a", b: "b", spearman: 0.5 }] };
    const request = await requestOf(study, { scenarios: 16_384 });
    const [row] = answered(await regression.answer(request), "y");
    near(row?.correlation, Math.sqrt((25 + 24 * rho) / (27 + 24 * rho)), row?.correlationError);
    const ranks = await rank.answer(request);
    expect(
      answered(ranks, "y")
        .map(({ assumption }) => assumption)
        .sort(),
    ).toEqual(["a", "b", "c", "d", "e"]);
    expect(JSON.stringify(ranks["y"])).toContain("members of ab depend on each other");
    const [multiple] = answered(await rankRegression.answer(request), "y");
    expect(multiple?.assumption).toBe("ab");
  });

  it.each(["sobol", "random"] as const)("has the multiple rank correlation (%s)", async (sampler) => {
    const study = { ...functions.linear4_indep, groups: [{ name: "both", members: ["x1", "x2"] }] } as Study;
    const request = await requestOf(study, { scenarios: 16_384, sampler });
    // Spearman's correlation of normals with correlation ρ is (6 / π) asin(ρ / 2); here 3, 2, 1, ½ over √14.25.
    const spearman = (weight: number) => (6 / Math.PI) * Math.asin(weight / Math.sqrt(14.25) / 2);
    const exactly = Math.sqrt(spearman(3) ** 2 + spearman(2) ** 2);
    const rows = answered(await rank.answer(request), "y");
    expect(rows.map(({ assumption }) => assumption).sort()).toEqual(["both", "x3", "x4"]);
    near(rows[0]?.value, exactly, rows[0]?.standardError);
    const [row] = answered(await rankRegression.answer(request), "y");
    near(row?.correlation, exactly, row?.correlationError);
  });

  it("has a multiple rank correlation of at most one", async () => {
    const study = studyOf({
      assumptions: ["g", "k", "e"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: "g + 100 * k + 0 * e" },
      outputs: ["y"],
    });
    const groups = [{ name: "both", members: ["g", "k"] }];
    const found: number[] = [];
    for (const seed of Array.from({ length: 20 }, (_, i) => `${i}`)) {
      const request = await requestOf({ ...study, groups }, { scenarios: 300, sampler: "random", seed });
      found.push(answered(await rank.answer(request), "y")[0]?.value ?? 9);
    }
    expect(Math.max(...found)).toBe(1);
    expect(Math.min(...found)).toBeGreaterThan(0.9);
  });

  it("that plays no part is told as such, and many members without effect add nothing", async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `z${i}`);
    const study = studyOf({
      assumptions: [...ids, "a"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: `a + 1e-9 * (${ids.join(" + ")})` },
      outputs: ["y"],
    });
    const groups = [{ name: "dust", members: ids }];
    const rows = answered(
      await rank.answer(await requestOf({ ...study, groups }, { scenarios: 4096, sampler: "random" })),
      "y",
    );
    expect(rows.map(({ assumption }) => assumption)).toEqual(["a", "dust"]);
    // Chance alone: the root of 30 / 4096 is 0.086.
    expect(rows[1]?.value).toBeLessThan(0.05);
    const idle = answered(await rank.answer(await requestOf(grouped, { scenarios: 1024 })), "y");
    expect(idle.at(-1)).toEqual({ assumption: "nothing", value: 0, standardError: 0 });
  });

  it("has the sum of its members' bounds from derivatives, none where one has none", async () => {
    const uniforms = studyOf({
      assumptions: ["a", "b", "c"].map((id) => uncertain(id, "uniform", { min: 0, max: 1 })),
      formulas: { y: "3 * a + 4 * b + c" },
      outputs: ["y"],
    });
    const request = await requestOf({ ...uniforms, groups: ab }, { scenarios: 1024 });
    const rows = answered(await derivatives.answer(request), "y");
    // (b - a)² ν / π² over the variance, 26 / 12: 25 · 12 / (26 π²).
    expect(rows[0]?.assumption).toBe("ab");
    expect(rows[0]?.bound).toBeCloseTo(300 / (26 * Math.PI * Math.PI), 2);
    expect(rows[0]).not.toHaveProperty("nu");
    const joined = { ...uniforms, groups: ab, correlations: [{ a: "a", b: "c", spearman: 0.5 }] };
    const dependent = answered(await derivatives.answer(await requestOf(joined, { scenarios: 1024 })), "y");
    expect(dependent.find(({ assumption }) => assumption === "ab")).toEqual({ assumption: "ab" });
  });

  it("has no one value to sort or part scenarios by: its members stand singly, and what to ask instead is said", async () => {
    const request = await requestOf({ ...plane, groups: ab }, { scenarios: 16_384 });
    for (const [method, instead] of [
      [firstOrder, "sobol"],
      [momentIndependent, "shapley"],
      [filtering, "regression"],
      [scatter, "spider"],
    ] as const) {
      const answer = await method.answer(request);
      const names = answered<{ assumption: string }>(answer as Answer<{ assumption: string }>, "y").map(
        ({ assumption }) => assumption,
      );
      expect(names, method.name).toEqual(expect.arrayContaining(["a", "b", "c"]));
      expect(JSON.stringify(answer["y"]), method.name).toMatch(
        new RegExp(`members of groups stand singly: .*${instead}`),
      );
    }
  });
});

describe("independent factors", () => {
  it("are called by the table where all its cells are correlated, by the cells where some are", () => {
    const cells = ["t[band=low]", "t[band=middle]", "t[band=high]"];
    const one = uncertain("t", "normal", { mean: 0, sd: 1 });
    const { uncertainty } = one;
    const table = {
      ...one,
      over: ["band"],
      value: ["0", "0", "0"],
      uncertainty: { ...uncertainty, parameters: cells.map(() => uncertainty?.parameters[0] ?? {}) },
    } as typeof one;
    const pair = (a: string, b: string) => ({ a, b, spearman: 0.3 });
    const names = (correlations: readonly ReturnType<typeof pair>[], used = "sum(t, band)") => {
      const study = studyOf({
        indexes: [band],
        assumptions: [table, uncertain("z", "normal", { mean: 0, sd: 1 })],
        correlations,
        formulas: { y: `${used} + z` },
        outputs: ["y"],
      });
      return independentFactors(planRun(study, { scenarios: 2, seed: "1", sampler: "random" })).map(({ name }) => name);
    };
    const [low = "", middle = "", high = ""] = cells;
    expect(names([pair(low, middle), pair(middle, high)])).toEqual(["t", "z"]);
    expect(names([pair(low, middle), pair(middle, high), pair(high, "z")])).toEqual(["t + z"]);
    expect(names([pair(low, middle)])).toEqual([`${low} + ${middle}`, high, "z"]);
    expect(names([pair(low, middle)], "t[band=low] + t[band=middle]")).toEqual([`${low} + ${middle}`, "z"]);
  });

  it("join a group with what its members are correlated with, and a simplex whole", () => {
    const study = studyOf({
      indexes: [band],
      assumptions: [...["a", "b", "c", "d"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })), mix],
      correlations: [{ a: "b", b: "c", spearman: 0.5 }],
      formulas: { y: "a + b + c + d + sum(mix * mix, band)" },
      outputs: ["y"],
    });
    const members = ["mix[band=low]", "mix[band=middle]", "mix[band=high]"];
    const groups = [
      { name: "prices", members: ["a", "b"] },
      { name: "need", members: ["d", ...members] },
    ];
    const plan = planRun(study, { scenarios: 2, seed: "1", sampler: "random" });
    const names = (some: Partial<Study>) => independentFactors(plan, some).map(({ name }) => name);
    expect(names({})).toEqual(["a", "b + c", "d", "mix"]);
    expect(names({ groups })).toEqual(["prices + c", "need"]);
    expect(factorsOf(plan, { groups }).map(({ name }) => name)).toEqual(["prices", "c", "need"]);
  });
});
