import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as credence from "../../src/families/all.js";
import type { Parameters, Tail } from "../../src/families/distribution.js";
import { makeDistribution, resolveParameters } from "../../src/families/index.js";
import { buildInversion } from "../../src/families/inversion.js";
import { invert } from "../../src/families/invert.js";
import { apart, codeOf } from "./samples.js";

interface Case {
  readonly parameters: Parameters;
  readonly mean: number;
  readonly variance: number;
  readonly quantiles: readonly (readonly [number, Tail, number])[];
  readonly points: readonly (readonly [number, number, number, number])[];
}

const cases = JSON.parse(
  readFileSync(new URL("../reference/mixtures.json", import.meta.url), "utf8"),
) as readonly Case[];

describe.each(cases.map((one) => [JSON.stringify(one.parameters), one] as const))("%s against SciPy", (_, one) => {
  const mixture = makeDistribution("mixture", one.parameters);

  it("has its mean and variance", () => {
    expect(apart(mixture.mean, one.mean)).toBeLessThan(1e-11);
    expect(apart(mixture.variance, one.variance)).toBeLessThan(1e-10);
  });

  it.each(one.quantiles)("has the quantile of %s, %s tail", (p, tail, x) => {
    expect(apart(mixture.quantile(p, tail), x)).toBeLessThan(1e-10);
  });

  it.each(one.points)("has the probabilities and the density at %s", (x, lower, upper, density) => {
    expect(apart(mixture.cdf(x), lower)).toBeLessThan(1e-10);
    expect(apart(mixture.cdf(x, "upper"), upper)).toBeLessThan(1e-10);
    expect(apart(mixture.density(x), density)).toBeLessThan(1e-10);
  });

  it("is drawn from a table where nothing is cut off", () => {
    const kind = buildInversion(mixture).kind;
    expect(one.parameters["truncate"] === undefined ? ["table", "exact"] : ["table"]).toContain(kind);
  });
});

describe("a cost that is zero for three in ten", () => {
  const cost = credence.mixture({
    weights: [0.3, 0.7],
    of: [
      { distribution: "fixed", value: 0 },
      { distribution: "gamma", mean: 1000, sd: 800 },
    ],
    source: "Local audit 2026",
  });
  const others = makeDistribution("gamma", { shape: 1.5625, scale: 640 });

  it("has the moments of the two: 0.7 of the mean, and the variance between them too", () => {
    expect(cost.mean).toBeCloseTo(700, 12);
    expect(cost.variance).toBeCloseTo(0.7 * 800 ** 2 + 0.3 * 0.7 * 1000 ** 2, 6);
  });

  it("is 0 up to its share, then the others, quantile for quantile", () => {
    expect([cost.quantile(0.1), cost.quantile(0.3), cost.cdf(0), cost.cdf(-1)]).toEqual([0, 0, 0.3, 0]);
    for (const p of [0.31, 0.5, 0.9, 0.999]) {
      expect(apart(cost.quantile(p), others.quantile((p - 0.3) / 0.7))).toBeLessThan(1e-12);
    }
    expect(apart(cost.quantile(1e-9, "upper"), others.quantile(1e-9 / 0.7, "upper"))).toBeLessThan(1e-12);
    expect([cost.discrete, cost.density(100)]).toEqual([false, 0.7 * others.density(100)]);
  });

  it("is drawn so, too", () => {
    const [us, out] = [Float64Array.of(0.1, 0.3, 0.4, 0.99), new Float64Array(4)];
    invert(buildInversion(cost), us, out, 4);
    expect([...out.subarray(0, 2)]).toEqual([0, 0]);
    expect(apart(out[2] as number, cost.quantile(0.4))).toBeLessThan(1e-9);
    expect(apart(out[3] as number, cost.quantile(1 - 0.99, "upper"))).toBeLessThan(1e-9);
  });

  it("keeps the share of zeros that truncation leaves it", () => {
    const cut = makeDistribution("mixture", { ...cost.parameters, truncate: [-1, 500] });
    const below = others.cdf(500);
    expect(cut.cdf(0)).toBeCloseTo(0.3 / (0.3 + 0.7 * below), 13);
    expect(cut.support).toEqual([0, 500]);
  });

  it("is the record of an assumption", () => {
    expect(JSON.parse(JSON.stringify(cost))).toMatchObject({ distribution: "mixture", source: "Local audit 2026" });
  });
});

describe("mixtures of other things", () => {
  it("take distributions from a notebook, and mixtures, which come out flat", () => {
    const inner = credence.mixture({
      weights: [0.5, 0.5],
      of: [credence.normal({ mean: 0, sd: 1 }), credence.uniform({ min: 0, max: 1 })],
    });
    const outer = credence.mixture({ weights: [0.8, 0.2], of: [inner, credence.gamma({ mean: 10, sd: 5 })] });
    expect(outer.parameters).toEqual({
      weights: [0.4, 0.4, 0.2],
      of: [
        { distribution: "normal", mean: 0, sd: 1 },
        { distribution: "uniform", min: 0, max: 1 },
        { distribution: "gamma", shape: 4, scale: 2.5 },
      ],
    });
  });

  it("have no mean where a member has none", () => {
    const heavy = {
      weights: [0.5, 0.5],
      of: [
        { distribution: "student-t", df: 1 },
        { distribution: "normal", mean: 0, sd: 1 },
      ],
    };
    const { mean, variance } = makeDistribution("mixture", heavy);
    expect([mean, variance]).toEqual([Number.NaN, Number.POSITIVE_INFINITY]);
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ["mixture-too-short", { weights: [1], of: [{ distribution: "normal", mean: 0, sd: 1 }] }],
    [
      "mixture-length",
      {
        weights: [1],
        of: [
          { distribution: "fixed", value: 0 },
          { distribution: "fixed", value: 1 },
        ],
      },
    ],
    [
      "weights-sum",
      {
        weights: [0.5, 0.6],
        of: [
          { distribution: "fixed", value: 0 },
          { distribution: "fixed", value: 1 },
        ],
      },
    ],
    [
      "parameter-not-positive",
      {
        weights: [0, 1],
        of: [
          { distribution: "fixed", value: 0 },
          { distribution: "fixed", value: 1 },
        ],
      },
    ],
    [
      "unknown-family",
      {
        weights: [0.5, 0.5],
        of: [
          { distribution: "gama", mean: 1, sd: 1 },
          { distribution: "fixed", value: 1 },
        ],
      },
    ],
    [
      "negative-spread",
      {
        weights: [0.5, 0.5],
        of: [
          { distribution: "normal", mean: 1, sd: -1 },
          { distribution: "fixed", value: 1 },
        ],
      },
    ],
    [
      "unknown-parameter",
      {
        weights: [0.5, 0.5],
        of: [
          { distribution: "normal", maen: 1, sd: 1 },
          { distribution: "fixed", value: 1 },
        ],
      },
    ],
    [
      "family-not-scalar",
      {
        weights: [0.5, 0.5],
        of: [
          { distribution: "dirichlet", alpha: [1, 1] },
          { distribution: "fixed", value: 1 },
        ],
      },
    ],
    ["member-not-a-distribution", { weights: [0.5, 0.5], of: [3, { distribution: "fixed", value: 1 }] }],
    ["parameter-not-a-list", { weights: [0.5, 0.5], of: 3 }],
  ])("are refused: %s", (code, stated) => {
    expect(codeOf(() => resolveParameters("mixture", stated, "cost"))).toBe(code);
  });
});
