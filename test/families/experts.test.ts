/** Pools of experts, held to the closed forms that exponential families have. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parameters } from "../../src/families/distribution.js";
import { makeDistribution } from "../../src/families/index.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { experts, mixture, normal } from "../../src/index.js";
import { terminalElicitation } from "../../src/report/terminal/terminalElicitation.js";
import { toDocument } from "../../src/study/toDocument.js";
import { apart, codeOf } from "./samples.js";

const tails = ["lower", "upper"] as const;

/** Quantiles of the pool beside those of the family that it must be. */
function expectSame(of: readonly object[], family: string, parameters: Parameters): void {
  const pooled = makeDistribution("experts", { of, pool: "logarithmic" } as never);
  const exact = makeDistribution(family, parameters);
  for (const p of [1e-12, 1e-4, 0.025, 0.3, 0.5]) {
    for (const tail of tails) {
      const [x, y] = [pooled.quantile(p, tail), exact.quantile(p, tail)];
      expect(Math.abs(x - y)).toBeLessThan(1e-10 * (Math.abs(y) + Math.sqrt(exact.variance)));
    }
  }
  for (const p of [0.01, 0.5, 0.9]) {
    const x = exact.quantile(p);
    expect(apart(pooled.density(x), exact.density(x))).toBeLessThan(1e-10);
  }
  expect(Math.abs(pooled.mean - exact.mean)).toBeLessThan(1e-9 * Math.sqrt(exact.variance));
  expect(apart(pooled.variance, exact.variance)).toBeLessThan(1e-9);
}

describe("a logarithmic pool", () => {
  const spread = fc.double({ min: 0.5, max: 3, noNaN: true });
  const share = fc.double({ min: 0.2, max: 5, noNaN: true });

  it("of normals is the normal whose precision is the weighted mean of theirs", () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), spread, spread, share, (mean, a, b, weight) => {
        const [wa, wb] = [weight / (weight + 1), 1 / (weight + 1)];
        const precision = wa / a ** 2 + wb / b ** 2;
        const centre = ((wa * mean) / a ** 2 + (wb * 7) / b ** 2) / precision;
        expectSame(
          [
            { distribution: "normal", mean, sd: a, weight },
            { distribution: "normal", mean: 7, sd: b },
          ],
          "normal",
          { mean: centre, sd: 1 / Math.sqrt(precision) },
        );
      }),
      { numRuns: 10, seed: 4 },
    );
  });

  it("of gammas and of betas has weighted means of their parameters", () => {
    const [a, b] = [
      { shape: 3, scale: 2 },
      { shape: 9, scale: 0.5 },
    ];
    const scale = 1 / (0.75 / a.scale + 0.25 / b.scale);
    const gammas = [
      { distribution: "gamma", ...a, weight: 3 },
      { distribution: "gamma", ...b },
    ];
    expectSame(gammas, "gamma", { shape: 0.75 * a.shape + 0.25 * b.shape, scale });
    const betas = [
      { distribution: "beta", alpha: 2, beta: 5 },
      { distribution: "beta", alpha: 6, beta: 3 },
    ];
    expectSame(betas, "beta", { alpha: 4, beta: 4 });
  });

  it("keeps its digits beside ends where densities are infinite", () => {
    const betas = (a: number, b: number, c: number, d: number) => [
      { distribution: "beta", alpha: a, beta: b },
      { distribution: "beta", alpha: c, beta: d },
    ];
    expectSame(betas(0.8, 3, 2, 0.7), "beta", { alpha: 1.4, beta: 1.85 });
    expectSame(betas(0.8, 0.7, 0.6, 0.9), "beta", { alpha: 0.7, beta: 0.8 });
    expectSame(betas(0.1, 3, 0.2, 2), "beta", { alpha: 0.15, beta: 2.5 });
  });

  it("of experts who agree is what they say", () => {
    const said = { distribution: "weibull", shape: 1.5, scale: 4 };
    expectSame([said, said, said], "weibull", { shape: 1.5, scale: 4 });
  });
});

describe("a linear pool", () => {
  it("is the mixture with the weights in shares of one, equal where none are stated", () => {
    const [a, b] = [normal({ mean: 1, sd: 1 }), normal({ mean: 4, sd: 2 })];
    const weighted = experts({
      of: [
        { ...a.toJSON(), weight: 3 },
        { ...b.toJSON(), weight: 1, expert: "B" },
      ],
    });
    const mixed = mixture({ weights: [0.75, 0.25], of: [a, b] });
    for (const p of [0.001, 0.4, 0.99]) expect(weighted.quantile(p)).toBe(mixed.quantile(p));
    expect(experts({ of: [a, b] }).mean).toBe(2.5);
  });
});

describe("experts in a study", () => {
  const of = [
    { expert: "Ward sister", weight: 2, distribution: "quantiles", "0.05": 2, "0.5": 4, "0.95": 9, min: 0 },
    {
      expert: "Dr. Consultant",
      distribution: "roulette",
      bins: [0, 3, 6, 9, 12],
      chips: [4, 9, 5, 2],
      family: "gamma",
    },
  ];
  const study = (pool: string) =>
    defineStudy({
      study: "Pooled",
      assumptions: { stay: { label: "Length of stay", distribution: "experts", pool, of } },
      formulas: { cost: "stay * 300" },
    });

  it.each(["linear", "logarithmic"])("are each told, and the %s pool of them", (pool) => {
    const own = study(pool);
    expect(own.assumptions[0]?.provenance).toBe("elicited");
    const text = terminalElicitation(own).join(" ").replace(/ +/g, " ");
    for (const words of [
      "Length of stay, Ward sister (elicited): metalog",
      "Length of stay, Dr. Consultant (elicited): gamma, the family that the study states",
      `Length of stay: ${pool} pool of 2 experts`,
      "Ward sister 66.7% 2.00",
      "Dr. Consultant 33.3%",
    ]) {
      expect(text).toContain(words);
    }
    const again = defineStudy(JSON.parse(JSON.stringify(toDocument(own))));
    expect(again.hash).toBe(own.hash);
  });

  it("give the logarithmic pool less spread than the linear one", () => {
    const [linear, logarithmic] = ["linear", "logarithmic"].map((pool) => {
      const { family, parameters } = study(pool).assumptions[0]?.uncertainty ?? { family: "", parameters: [] };
      return makeDistribution(family, parameters[0] ?? {}).variance;
    });
    expect(logarithmic).toBeLessThan(linear ?? 0);
  });

  const a = { distribution: "normal", mean: 0, sd: 1 };
  const heaped = { distribution: "beta", alpha: 0.8, beta: 0.1 };
  const apartAtAll = [
    { distribution: "uniform", min: 0, max: 1 },
    { distribution: "uniform", min: 2, max: 3 },
  ];
  it.each([
    [{ of: [a] }, "experts-too-few"],
    [{ of: [a, { distribution: "poisson", mean: 3 }] }, "experts-discrete"],
    [{ of: [a, { ...a, weight: 0 }] }, "parameter-not-positive"],
    [{ of: [a, { distribution: "norml", mean: 0, sd: 1 }] }, "unknown-family"],
    [{ of: [a, a], pool: "geometric" }, "unknown-pool"],
    [{ of: [a, { distribution: "student-t", df: 2 }], pool: "logarithmic" }, "experts-heavy-tails"],
    [{ of: [heaped, heaped], pool: "logarithmic" }, "experts-heap"],
    [{ of: apartAtAll, pool: "logarithmic" }, "experts-disagree"],
    [{ of: [a, { distribution: "mixture", weights: [0.5, 0.5], of: [a, a] }], pool: "logarithmic" }, "experts-mixture"],
  ])("%j is refused: %s", (stated, code) => {
    expect(codeOf(() => makeDistribution("experts", stated as never))).toBe(code);
  });
});

describe("a linear pool cut off", () => {
  const atZero = {
    distribution: "mixture",
    weights: [0.5, 0.5],
    of: [
      { distribution: "fixed", value: 0 },
      { distribution: "gamma", shape: 4, scale: 2 },
    ],
  };
  const of = [
    { expert: "Ann", ...atZero },
    { expert: "Bo", weight: 3, distribution: "gamma", shape: 2, scale: 3 },
  ];
  const cut = makeDistribution("experts", { of, truncate: [0, 9] } as never);

  it("keeps the chance of a single value at its lower end, and the mean", () => {
    const inside = (shape: number, scale: number) => makeDistribution("gamma", { shape, scale }).cdf(9);
    const mass = 0.125 + 0.125 * inside(4, 2) + 0.75 * inside(2, 3);
    expect(apart(cut.cdf(0), 0.125 / mass)).toBeLessThan(1e-14);
    expect(cut.quantile((0.99 * 0.125) / mass)).toBe(0);
    // E[X; X < c] of a gamma is its mean times the distribution function of one shape more.
    expect(apart(cut.mean, (0.125 * 8 * inside(5, 2) + 0.75 * 6 * inside(3, 3)) / mass)).toBeLessThan(1e-12);
    expect(cut.support).toEqual([0, 9]);
  });

  it("cut off twice is cut off to what both leave", () => {
    const twice = makeDistribution("mixture", {
      weights: [0.25, 0.75],
      of: [
        { ...atZero, truncate: [0, 50] },
        { distribution: "gamma", shape: 2, scale: 3 },
      ],
      truncate: [0, 9],
    } as never);
    const once = makeDistribution("mixture", {
      weights: [0.25, 0.75],
      of: [atZero, { distribution: "gamma", shape: 2, scale: 3 }],
      truncate: [0, 9],
    } as never);
    expect(apart(twice.mean, once.mean)).toBeLessThan(1e-4);
    expect(apart(cut.mean, once.mean)).toBeLessThan(1e-13);
    expect(apart(cut.quantile(0.7), once.quantile(0.7))).toBeLessThan(1e-12);
  });

  it("is the mixture of what is left of densities, too", () => {
    const parts = [
      { distribution: "normal", mean: 5, sd: 2 },
      { distribution: "normal", mean: 9, sd: 1 },
    ];
    const pool = makeDistribution("experts", { of: parts, truncate: [4, 10] } as never);
    const same = makeDistribution("mixture", { of: parts, weights: [0.5, 0.5], truncate: [4, 10] } as never);
    for (const p of [0.001, 0.3, 0.9]) expect(apart(pool.quantile(p), same.quantile(p))).toBeLessThan(1e-12);
  });
});
