import { describe, expect, it } from "vitest";
import { CredenceError } from "../../src/errors.js";
import { families, makeDistribution, makeSimplex, resolveParameters } from "../../src/families/index.js";
import { codeOf } from "./samples.js";

const stated = (family: string, values: Readonly<Record<string, unknown>>) => resolveParameters(family, values, "cost");

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}

describe("parameters as a person states them", () => {
  it.each([
    ["beta", { mean: 0.5, sd: 0.1 }, { alpha: 12, beta: 12 }],
    ["beta", { events: 12, n: 40 }, { alpha: 12, beta: 28 }],
    ["beta", { mean: 0.25, n: 40 }, { alpha: 10, beta: 30 }],
    ["beta", { mean: 3, sd: 0.5, min: 0, max: 4 }, { alpha: 8.25, beta: 2.75, min: 0, max: 4 }],
    ["beta", { alpha: 2, beta: 3, min: 0, max: 1 }, { alpha: 2, beta: 3 }],
    ["gamma", { mean: 10, sd: 5 }, { shape: 4, scale: 2.5 }],
    ["gamma", { mean: 10, se: 5 }, { shape: 4, scale: 2.5 }],
    ["beta", { mean: 0.5, se: 0.1 }, { alpha: 12, beta: 12 }],
    ["beta", { mode: 0.25, n: 10 }, { alpha: 3, beta: 7 }],
    ["bernoulli", { events: 3, n: 12 }, { p: 0.25 }],
    ["binomial", { n: 40, mean: 10 }, { n: 40, p: 0.25 }],
    ["exponential", { mean: 4 }, { rate: 0.25 }],
    ["inverse-gamma", { mean: 2, sd: 1 }, { shape: 6, scale: 10 }],
    ["inverse-gamma", { mean: 2, cv: 0.5 }, { shape: 6, scale: 10 }],
    ["student-t", { df: 5, location: 0, scale: 1 }, { df: 5 }],
    ["student-t", { df: 5, mean: 3, se: 2 }, { df: 5, location: 3, scale: 2 }],
    ["empirical", { values: [3, 1, 2, 1] }, { values: [1, 1, 2, 3] }],
    ["normal", { mean: 3, se: 2, truncate: [0, 9] }, { mean: 3, sd: 2, truncate: [0, 9] }],
    [
      "normal",
      { mean: 3, sd: 2, truncate: [0, Number.POSITIVE_INFINITY] },
      { mean: 3, sd: 2, truncate: [0, Number.MAX_VALUE] },
    ],
    ["gamma", { mean: 10, cv: 0.5 }, { shape: 4, scale: 2.5 }],
    ["gamma", { shape: 4, rate: 0.25 }, { shape: 4, scale: 4 }],
    ["normal", { mean: 3, se: 2 }, { mean: 3, sd: 2 }],
    ["pert", { min: 0, mode: 1, max: 4 }, { min: 0, mode: 1, max: 4, lambda: 4 }],
    ["negative-binomial", { mean: 8, sd: 4 }, { r: 8, p: 0.5 }],
    ["negative-binomial", { size: 3, p: 0.25 }, { r: 3, p: 0.25 }],
    [
      "discrete",
      { values: [3, 1, 3], probabilities: [0.25, 0.5, 0.25] },
      { values: [1, 3], probabilities: [0.5, 0.5] },
    ],
    ["discrete", { values: [1, 2, 9], probabilities: [0.5, 0.5, 0] }, { values: [1, 2], probabilities: [0.5, 0.5] }],
    ["dirichlet", { alpha: [35, 40, 25] }, { alpha: [35, 40, 25] }],
  ])("%s %j is %j", (family, values, expected) => {
    expect(stated(family, values)).toEqual(expected);
  });

  it("counts a key without a value as absent", () => {
    expect(stated("normal", { mean: 1, sd: 2, se: undefined })).toEqual({ mean: 1, sd: 2 });
  });

  it("reads an interval at its level: 1.959964 deviates either side of the middle at 95 %, 1.644854 at 90 %", () => {
    const at95 = stated("normal", { ci: [10, 20] });
    expect(at95["mean"]).toBe(15);
    expect(at95["sd"]).toBeCloseTo(5 / 1.959963984540054, 12);
    expect(stated("normal", { ci: [10, 20], level: 0.9 })["sd"]).toBeCloseTo(5 / 1.6448536269514722, 12);
    const ratio = stated("lognormal", { median: 0.402, ci: [0.186, 0.868] });
    expect(ratio["meanlog"]).toBeCloseTo(Math.log(0.402), 14);
    expect(ratio["sdlog"]).toBeCloseTo(Math.log(0.868 / 0.186) / (2 * 1.959963984540054), 12);
  });

  it("gives a lognormal its mean and sd: sdlog^2 = ln(1 + sd^2 / mean^2), meanlog = ln mean - sdlog^2 / 2", () => {
    const { meanlog, sdlog } = stated("lognormal", { mean: 0.402, sd: 0.17398 });
    const variance = Math.log(1 + (0.17398 / 0.402) ** 2);
    expect(sdlog).toBeCloseTo(Math.sqrt(variance), 14);
    expect(meanlog).toBeCloseTo(Math.log(0.402) - variance / 2, 14);
  });
});

describe("parameters that cannot be", () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ["gama", { mean: 1, sd: 1 }, "unknown-family"],
    ["__proto__", {}, "unknown-family"],
    ["constructor", {}, "unknown-family"],
    ["gamma", { maen: 1, sd: 1 }, "unknown-parameter"],
    ["gamma", JSON.parse('{ "__proto__": 1, "mean": 1, "sd": 1 }') as Record<string, unknown>, "unknown-parameter"],
    ["gamma", {}, "parameters-missing"],
    ["gamma", { mean: 1 }, "parameters-missing"],
    ["gamma", { mean: 1, rate: 1 }, "parameters-missing"],
    ["gamma", { mean: 1, sd: 1, cv: 1 }, "parameters-ambiguous"],
    ["gamma", { shape: 1, scale: 1, rate: 1 }, "parameters-ambiguous"],
    ["beta", { mean: 0.5, sd: 0.1, n: 10 }, "parameters-ambiguous"],
    ["normal", { mean: 1, sd: "2" }, "parameter-not-a-number"],
    ["normal", { mean: 1, sd: [2] }, "parameter-not-a-number"],
    ["normal", { mean: null, sd: 1 }, "parameter-not-a-number"],
    ["normal", { mean: Number.NaN, sd: 1 }, "parameter-not-finite"],
    ["normal", { mean: 1, sd: Number.POSITIVE_INFINITY }, "parameter-not-finite"],
    ["normal", { ci: 3 }, "parameter-not-a-list"],
    ["normal", { ci: [1, "2"] }, "parameter-not-a-number"],
    ["normal", { ci: [1, 2, 3] }, "ci-not-a-pair"],
    ["normal", { ci: [2, 1] }, "ci-not-rising"],
    ["normal", { ci: [1, 2], level: 95 }, "level-outside"],
    ["normal", { ci: [-1e308, 1e308] }, "parameter-out-of-range"],
    ["normal", { mean: 1, sd: 0 }, "zero-spread"],
    ["normal", { mean: 1, sd: -1 }, "negative-spread"],
    ["normal", { mean: 1, se: 0 }, "zero-spread"],
    ["lognormal", { mean: 0, sd: 1 }, "parameter-not-positive"],
    ["lognormal", { mean: 1, cv: 0 }, "zero-spread"],
    ["lognormal", { meanlog: 0, sdlog: -1 }, "negative-spread"],
    ["lognormal", { meanlog: 0, sdlog: 40 }, "parameter-out-of-range"],
    ["lognormal", { median: 1, ci: [-1, 2] }, "ci-not-positive"],
    ["lognormal", { median: 3, ci: [1, 2] }, "median-outside-ci"],
    ["beta", { mean: 0.5, sd: 0.5 }, "beta-impossible-sd"],
    ["beta", { mean: 0.9, sd: 0.6 }, "beta-impossible-sd"],
    ["beta", { mean: 3, sd: 2, min: 0, max: 4 }, "beta-impossible-sd"],
    ["beta", { mean: 0.5, sd: 0 }, "zero-spread"],
    ["beta", { mean: 0, sd: 0.1 }, "beta-mean-outside"],
    ["beta", { mean: 60, n: 10 }, "beta-mean-outside"],
    ["beta", { alpha: 0, beta: 1 }, "parameter-not-positive"],
    ["beta", { alpha: 1, beta: 1, min: 2, max: 1 }, "min-not-below-max"],
    ["beta", { alpha: 1, beta: 1, min: 1 }, "zero-spread"],
    ["beta", { events: 0, n: 10 }, "beta-events-outside"],
    ["beta", { events: 11, n: 10 }, "beta-events-outside"],
    ["gamma", { mean: 0, sd: 1 }, "parameter-not-positive"],
    ["gamma", { mean: -1, cv: 1 }, "parameter-not-positive"],
    ["gamma", { mean: 1, sd: 0 }, "zero-spread"],
    ["gamma", { shape: 1, rate: 0 }, "parameter-not-positive"],
    ["gamma", { mean: 1, sd: 1e-200 }, "parameter-out-of-range"],
    ["uniform", { min: 1, max: 1 }, "zero-spread"],
    ["uniform", { min: 2, max: 1 }, "min-not-below-max"],
    ["uniform", { min: -1e308, max: 1e308 }, "min-not-below-max"],
    ["triangular", { min: 0, mode: 5, max: 4 }, "mode-outside"],
    ["triangular", { min: 4, mode: 4, max: 4 }, "zero-spread"],
    ["pert", { min: 0, mode: -1, max: 4 }, "mode-outside"],
    ["pert", { min: 0, mode: 1, max: 4, lambda: 0 }, "parameter-not-positive"],
    ["poisson", { mean: 0 }, "parameter-not-positive"],
    ["poisson", { mean: 1e15 }, "parameter-out-of-range"],
    ["negative-binomial", { mean: 9, sd: 3 }, "negative-binomial-impossible-sd"],
    ["negative-binomial", { r: 2, p: 1 }, "probability-outside"],
    ["negative-binomial", { r: -2, p: 0.5 }, "parameter-not-positive"],
    ["discrete", { values: [1, 2], probabilities: [0.5, 0.4] }, "probabilities-sum"],
    ["discrete", { values: [1, 2], probabilities: [1.5, -0.5] }, "negative-probability"],
    ["discrete", { values: [1, 2], probabilities: [1] }, "discrete-length"],
    ["discrete", { values: [1, 1], probabilities: [0.5, 0.5] }, "zero-spread"],
    ["discrete", { values: [], probabilities: [] }, "probabilities-sum"],
    ["dirichlet", { alpha: [1] }, "dirichlet-too-short"],
    ["dirichlet", { alpha: [1, 0, 2] }, "parameter-not-positive"],
    ["dirichlet", { alpha: 3 }, "parameter-not-a-list"],
    ["dirichlet", { alpha: [1e308, 1e308] }, "parameter-out-of-range"],
    ["dirichlet", { mean: [1, 0], n: 10 }, "parameter-not-positive"],
    ["bernoulli", { p: 1 }, "probability-outside"],
    ["bernoulli", { p: 40 }, "probability-outside"],
    ["binomial", { n: 4.5, p: 0.5 }, "not-a-whole-number"],
    ["binomial", { n: 4, mean: 5 }, "probability-outside"],
    ["binomial", { n: 1e15, p: 0.5 }, "parameter-out-of-range"],
    ["beta-binomial", { n: 0, alpha: 1, beta: 1 }, "not-a-whole-number"],
    ["beta-binomial", { n: 1e6, alpha: 1, beta: 1 }, "parameter-out-of-range"],
    ["beta", { mode: 0.5, n: 2 }, "beta-size-too-small"],
    ["beta", { mode: 1.5, n: 4 }, "beta-mean-outside"],
    ["exponential", { mean: 0 }, "parameter-not-positive"],
    ["weibull", { shape: -1, scale: 1 }, "parameter-not-positive"],
    ["weibull", { mean: 1, sd: 1e300 }, "parameter-out-of-range"],
    ["generalised-gamma", { mu: 0, sigma: 0, q: 1 }, "zero-spread"],
    ["generalised-gamma", { mu: 0, sigma: 1, q: 1e-4 }, "parameter-out-of-range"],
    ["gompertz", { shape: 0, rate: 1 }, "parameter-not-positive"],
    ["gumbel", { mean: 0, sd: 0 }, "zero-spread"],
    ["log-uniform", { min: 0, max: 1 }, "parameter-not-positive"],
    ["loglogistic", { median: 1, ci: [2, 3] }, "median-outside-ci"],
    ["logit-normal", { median: 50, ci: [40, 60] }, "proportion-outside"],
    ["student-t", { df: 0 }, "parameter-not-positive"],
    ["student-t", { df: 3, scale: 0 }, "zero-spread"],
    ["metalog", { coefficients: [1] }, "metalog-length"],
    ["metalog", { coefficients: [1, -1] }, "metalog-infeasible"],
    ["metalog", { coefficients: [1, 0.1, 0, 0, 30] }, "metalog-infeasible"],
    ["empirical", { values: [1] }, "sample-too-short"],
    ["empirical", { values: [1, 1] }, "zero-spread"],
    ["normal", { mean: 0, sd: 1, truncate: [1, 0] }, "truncate-not-rising"],
    ["normal", { mean: 0, sd: 1, truncate: [Number.NaN, 0] }, "truncate-not-rising"],
    ["normal", { mean: 0, sd: 1, truncate: 3 }, "truncate-not-a-pair"],
    ["normal", { mean: 0, sd: 1, truncate: [50, 60] }, "truncate-empty"],
    ["poisson", { mean: 3, truncate: [2.2, 2.8] }, "truncate-empty"],
    ["dirichlet", { alpha: [1, 2], truncate: [0, 1] }, "truncate-simplex"],
    ["fixed", { value: Number.NaN }, "parameter-not-finite"],
  ])("%s %j: %s", (family, values, code) => {
    expect(codeOf(() => stated(family, values))).toBe(code);
  });

  it("speaks of the assumption first, gives the place, what to do, and the nearest name", () => {
    const place = { file: "esd.yaml", line: 12, column: 5 };
    const call = () => resolveParameters("gama", { mean: 1 }, "cost", place);
    expect(messageOf(call)).toMatch(/^esd\.yaml:12:5: cost: unknown distribution "gama"; did you mean "gamma"\?/);
    expect(messageOf(() => stated("gamma", { maen: 1, sd: 2 }))).toMatch(/^cost: .*"maen"; did you mean "mean"\?/);
    expect(messageOf(() => stated("beta", { mean: 0.9, sd: 0.6 }))).toMatch(/sd below 0\.3, got 0\.6/);
    expect(messageOf(() => stated("normal", { mean: 7, sd: 0 }))).toMatch(/state a constant as value: 7$/);
    expect(messageOf(() => stated("gamma", { mean: 7 }))).toMatch(
      /shape, scale \| shape, rate \| mean, sd \| mean, se \| mean, cv \| events, exposure/,
    );
    expect(messageOf(() => stated("normal", { ci: [1, 2], level: 95 }))).toMatch(/for 95 % write 0\.95$/);
    expect(messageOf(() => stated("beta", { mean: 1.1, n: 20 }))).toMatch(/for 1\.1 % write 0\.011$/);
    expect(messageOf(() => stated("logit-normal", { median: 20, ci: [10, 30] }))).toMatch(/for 30 % write 0\.3$/);
    expect(messageOf(() => stated("bernoulli", { events: 30, n: 20 }))).toMatch(
      /events must be from 0 to n 20, got 30$/,
    );
    expect(messageOf(() => stated("binomial", { n: 4, mean: 5 }))).toMatch(
      /mean must be above 0 and below n 4, got 5$/,
    );
    expect(call).toThrow(CredenceError);
  });

  it("never speaks of an undefined or a NaN that was not stated, and ends without a full stop", () => {
    for (const family of Object.keys(families)) {
      const message = messageOf(() => stated(family, {}));
      expect(message).not.toMatch(/undefined|NaN|\.$/);
      expect(message).toMatch(/^cost: /);
    }
  });
});

describe("making distributions", () => {
  it("checks parameters that come from elsewhere", () => {
    expect(codeOf(() => makeDistribution("gamma", { shape: -1, scale: 1 }))).toBe("parameter-not-positive");
    expect(codeOf(() => makeDistribution("toString", {}))).toBe("unknown-family");
  });

  it("keeps families of one number and of several apart", () => {
    expect(codeOf(() => makeDistribution("dirichlet", { alpha: [1, 2] }))).toBe("family-not-scalar");
    expect(codeOf(() => makeSimplex("gamma", { shape: 1, scale: 1 }))).toBe("family-not-simplex");
  });
});
