import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactMean, exactShares } from "../../src/assumptions/exactMean.js";
import { families, makeDistribution, resolveParameters } from "../../src/families/index.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { constantValue } from "../../src/formula/constantValue.js";
import { ExactDecimal } from "../../src/formula/decimal.js";

const stated: Readonly<Record<string, object>> = {
  triangular: { min: 0, mode: 1, max: 4 },
  pert: { min: -1.5, mode: 2, max: 7.1 },
  uniform: { min: -0.3, max: 0.1 },
  beta: { alpha: 1, beta: 475 },
  gamma: { shape: 6.25, scale: 0.16 },
  binomial: { n: 12, p: 0.3 },
  "beta-binomial": { n: 10, alpha: 1, beta: 2 },
};

describe("exact means", () => {
  const simple = Object.values(families).filter((family) => family.exactMean !== undefined);

  it.each(simple.map(({ name }) => name))("%s agrees with its own mean", (name) => {
    const parameters = resolveParameters(name, stated[name] as never, name);
    const mean = makeDistribution(name, parameters).mean;
    expect(Math.abs(Number(exactMean(name, parameters)) - mean)).toBeLessThan(1e-15 * Math.max(1, Math.abs(mean)));
  });

  it("have the digits of the fraction, where doubles would round", () => {
    expect(exactMean("triangular", { min: 0, mode: 1, max: 4 })).toBe("1.666666666666666666666666666666667");
    expect(exactMean("beta", { alpha: 1, beta: 475 })).toBe("0.002100840336134453781512605042016807");
    expect(exactMean("uniform", { min: -0.3, max: 0.1 })).toBe("-0.1");
    expect(exactMean("binomial", { n: 12, p: 0.3 })).toBe("3.6");
  });

  it("are those of the formula in decimals, digit by digit", () => {
    const formulas: Readonly<Record<string, string>> = {
      triangular: "(min + mode + max) / 3",
      pert: "(min + lambda * mode + max) / (lambda + 2)",
      uniform: "(min + max) / 2",
      beta: "alpha / (alpha + beta)",
      gamma: "shape * scale",
      binomial: "n * p",
      "beta-binomial": "n * alpha / (alpha + beta)",
    };
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    expect(simple.map(({ name }) => name).sort()).toEqual(Object.keys(formulas).sort());
    for (const [name, formula] of Object.entries(formulas)) {
      const keys = [...new Set(formula.match(/[a-z]+/g))];
      fc.assert(
        fc.property(fc.tuple(...keys.map(() => positive)), (values) => {
          const given = keys.map((key, i) => [key, new ExactDecimal(values[i] ?? 0).toFixed()]);
          const parameters = Object.fromEntries(keys.map((key, i) => [key, values[i] ?? 0]));
          expect(exactMean(name, parameters)).toBe(constantValue(formula, Object.fromEntries(given)));
        }),
        { numRuns: 20 },
      );
    }
  });

  it("are left to doubles where further parameters take part", () => {
    expect(exactMean("beta", { alpha: 1, beta: 475, min: 0, max: 2 })).toBeUndefined();
    expect(exactMean("weibull", { shape: 2, scale: 1 })).toBeUndefined();
  });

  it("of shares add up to one", () => {
    expect(exactShares([35, 40, 25])).toEqual(["0.35", "0.4", "0.25"]);
    const document = {
      study: "Shares",
      indexes: { band: ["a", "b", "c"] },
      assumptions: { mix: { over: "band", distribution: "dirichlet", alpha: [1, 2, 3] } },
      formulas: { all: "sum(mix, band)" },
    };
    const mix = defineStudy(document).assumptions[0]?.value ?? [];
    expect(mix.reduce((sum, share) => sum + BigInt(share.slice(2).padEnd(36, "0").slice(0, 33)), 0n)).toBeGreaterThan(
      10n ** 33n - 4n,
    );
  });
});
