import { describe, expect, it } from "vitest";
import * as credence from "../../src/families/all.js";
import { makeDistribution, resolveParameters } from "../../src/families/index.js";
import { apart, codeOf } from "./samples.js";

const kept = (family: string, stated: Readonly<Record<string, unknown>>) =>
  resolveParameters(family, { ...stated, "keep-mean": true }, "x");

describe("truncation that keeps the mean", () => {
  it.each([
    ["normal", { mean: 0.9, sd: 0.08, truncate: [0, 1] }],
    ["normal", { mean: 2, se: 3, truncate: [0, Number.POSITIVE_INFINITY] }],
    ["gamma", { mean: 3, sd: 2, truncate: [1, 10] }],
    ["lognormal", { mean: 1, cv: 0.5, truncate: [0.2, 3] }],
    ["beta", { mean: 0.4, sd: 0.2, truncate: [0.1, 0.9] }],
    ["poisson", { mean: 2.5, truncate: [1, 20] }],
    ["student-t", { mean: 5, se: 2, df: 4, truncate: [0, 40] }],
  ])("%s %j", (family, stated) => {
    const parameters = kept(family, stated);
    const distribution = makeDistribution(family, parameters);
    expect(apart(distribution.mean, stated.mean)).toBeLessThan(1e-11);
    expect(parameters["keep-mean"]).toBe(stated.mean);
    // From a manifest: the same again, bit for bit.
    expect(resolveParameters(family, parameters, "x")).toEqual(parameters);
    expect(distribution.parameters).toEqual(parameters);
  });

  it("solves the normal's own equation: mean + sd (φ(a) - φ(b)) / (Φ(b) - Φ(a))", () => {
    const parameters = kept("normal", { mean: 0.9, sd: 0.08, truncate: [0, 1] });
    // scipy.optimize.brentq(lambda m: truncnorm.mean((0 - m) / .08, (1 - m) / .08, m, .08) - .9, .8, 1.2)
    expect(parameters["mean"]).toBeCloseTo(0.9248458848376263, 12);
  });

  it("serves from a notebook as keepMean, and is what the file would say", () => {
    const share = credence.normal({ mean: 0.9, sd: 0.08, truncate: [0, 1], keepMean: true });
    expect(share.mean).toBeCloseTo(0.9, 12);
    expect(share.toJSON()).toMatchObject({ distribution: "normal", mean: 0.9, "keep-mean": true });
  });

  it("leaves numbers as they were without it", () => {
    const plain = resolveParameters("normal", { mean: 0.9, sd: 0.08, truncate: [0, 1] }, "x");
    expect(resolveParameters("normal", { mean: 0.9, sd: 0.08, truncate: [0, 1], "keep-mean": false }, "x")).toEqual(
      plain,
    );
    expect(makeDistribution("normal", plain).mean).toBeLessThan(0.9);
  });

  it.each([
    ["keep-mean-without-truncate", "normal", { mean: 1, sd: 1 }],
    ["keep-mean-without-mean", "normal", { ci: [0, 1], truncate: [0, 1] }],
    ["keep-mean-impossible", "normal", { mean: 1, sd: 0.5, truncate: [1, 2] }],
    ["keep-mean-impossible", "beta", { mean: 0.3, sd: 0.2, truncate: [0.1, 0.9] }],
    ["keep-mean-impossible", "gamma", { mean: 2, sd: 1, truncate: [2, 9] }],
  ])("is refused: %s", (code, family, stated) => {
    expect(codeOf(() => kept(family, stated))).toBe(code);
  });
});
