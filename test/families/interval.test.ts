import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Parameters } from "../../src/families/distribution.js";
import { families, makeDistribution, resolveParameters } from "../../src/families/index.js";
import { apart, codeOf } from "./samples.js";

interface Case {
  readonly family: string;
  readonly parameters: Parameters;
  readonly level: number;
  readonly mean: number;
  readonly sd: number;
  readonly median: number;
  readonly ci: readonly [number, number];
}

const file = new URL("../reference/intervals.json", import.meta.url);
const cases = JSON.parse(readFileSync(file, "utf8")) as readonly Case[];
const titled = cases.map((one) => [`${one.family} ${JSON.stringify(one.parameters)} at ${one.level}`, one] as const);

const canState = (family: string, ...keys: readonly string[]): boolean =>
  families[family]?.parameterisations.some((way) => Object.keys(way.keys).join() === keys.join()) === true;

function expectNear(resolved: Parameters, wanted: Parameters, bound: number): void {
  for (const [key, value] of Object.entries(wanted)) {
    expect(apart(resolved[key] as number, value as number)).toBeLessThan(bound);
  }
}

describe.each(titled)("what R says of %s", (_, { family, parameters, level, mean, sd, median, ci }) => {
  it("gives it back from the central interval", () => {
    expect(canState(family, "ci")).toBe(true);
    expectNear(resolveParameters(family, { ci, level }, "x"), parameters, 1e-9);
  });

  it("gives it back from centre and interval", () => {
    if (canState(family, "median", "ci")) {
      expectNear(resolveParameters(family, { median, ci, level }, "x"), parameters, 1e-9);
    }
    if (canState(family, "mean", "ci")) {
      expectNear(resolveParameters(family, { mean, ci, level }, "x"), parameters, 1e-8);
    }
  });

  it("gives it back from mean and sd, se or cv", () => {
    for (const [key, value] of Object.entries({ sd, se: sd, cv: sd / mean })) {
      if (!canState(family, "mean", key)) continue;
      expectNear(resolveParameters(family, { mean, [key]: value }, "x"), parameters, 1e-6);
    }
  });
});

describe("a centre with an interval that is not about its middle", () => {
  it.each([
    ["gamma", { mean: 100, ci: [60, 160] }],
    ["beta", { mean: 0.32, ci: [0.25, 0.41] }],
    ["beta", { mean: 3.2, ci: [2.5, 4.1], max: 10 }],
    ["lognormal", { mean: 0.402, ci: [0.186, 0.868] }],
    ["logit-normal", { mean: 0.32, ci: [0.25, 0.41] }],
    ["normal", { mean: 0.32, ci: [0.25, 0.41] }],
    ["weibull", { mean: 6, ci: [1, 14] }],
    ["loglogistic", { mean: 6, ci: [3, 14] }],
  ])("keeps the mean: %s %j", (family, stated) => {
    const resolved = resolveParameters(family, stated, "x");
    expect(apart(makeDistribution(family, resolved).mean, stated.mean)).toBeLessThan(1e-11);
  });

  it.each([
    ["gamma", { median: 100, ci: [60, 160], level: 0.9 }],
    ["beta", { median: 0.32, ci: [0.25, 0.41] }],
    ["beta", { median: -0.1, ci: [-0.3, 0.2], min: -0.5 }],
    ["lognormal", { median: 0.402, ci: [0.186, 0.868] }],
    ["logit-normal", { median: 0.32, ci: [0.25, 0.41] }],
    ["normal", { median: 0.32, ci: [0.25, 0.41] }],
    ["weibull", { median: 6, ci: [1, 14] }],
    ["loglogistic", { median: 6, ci: [3, 14] }],
  ])("keeps the median: %s %j", (family, stated) => {
    const resolved = resolveParameters(family, stated, "x");
    expect(apart(makeDistribution(family, resolved).quantile(0.5), stated.median)).toBeLessThan(1e-11);
  });

  it("keeps the width: of a beta as it is, of a gamma as a ratio", () => {
    const beta = makeDistribution("beta", resolveParameters("beta", { mean: 0.32, ci: [0.25, 0.41] }, "x"));
    expect(beta.quantile(0.975) - beta.quantile(0.025)).toBeCloseTo(0.16, 12);
    const gamma = makeDistribution("gamma", resolveParameters("gamma", { mean: 100, ci: [60, 160] }, "x"));
    expect(gamma.quantile(0.975) / gamma.quantile(0.025)).toBeCloseTo(160 / 60, 11);
  });
});

describe("estimates on the log scale", () => {
  const log = { meanlog: Math.log(0.402), sdlog: 0.393 };

  it.each([
    ["the log and its standard error", { meanlog: Math.log(0.402), selog: 0.393 }],
    ["the ratio and the standard error of its log", { median: 0.402, selog: 0.393 }],
    ["the ratio and the sd of its log", { median: 0.402, sdlog: 0.393 }],
    [
      "an interval of the log",
      { meanlog: Math.log(0.402), cilog: [-0.393, 0.393].map((d) => Math.log(0.402) + 1.959963984540054 * d) },
    ],
    [
      "an interval of the ratio",
      { median: 0.402, ci: [-0.393, 0.393].map((d) => 0.402 * Math.exp(1.959963984540054 * d)) },
    ],
  ])("are one lognormal: %s", (_, stated) => {
    expectNear(resolveParameters("lognormal", stated, "x"), log, 1e-12);
  });
});

describe("other counts", () => {
  it("makes a rate of events and exposure", () => {
    expect(resolveParameters("gamma", { events: 12, exposure: 8000 }, "x")).toEqual({ shape: 12, scale: 1 / 8000 });
  });

  it("makes a Dirichlet of counts, and of shares and a size", () => {
    expect(resolveParameters("dirichlet", { counts: [35, 40, 25] }, "x")).toEqual({ alpha: [35, 40, 25] });
    expect(resolveParameters("dirichlet", { mean: [0.25, 0.5, 0.25], n: 40 }, "x")).toEqual({ alpha: [10, 20, 10] });
  });
});

describe("intervals that cannot be", () => {
  it.each([
    ["gamma", { ci: [0, 3] }, "ci-not-positive"],
    ["gamma", { ci: [1, 2], level: 95 }, "level-outside"],
    ["gamma", { mean: 5, ci: [1, 2] }, "mean-outside-ci"],
    ["gamma", { median: 5, ci: [1, 2] }, "median-outside-ci"],
    ["gamma", { ci: [1e-300, 1e300] }, "ci-impossible"],
    ["gamma", { events: 0, exposure: 10 }, "parameter-not-positive"],
    ["beta", { ci: [-0.1, 0.3] }, "ci-outside"],
    ["beta", { ci: [30, 60] }, "ci-outside"],
    ["beta", { mean: 0.01, ci: [0.0001, 0.9] }, "ci-impossible"],
    ["logit-normal", { ci: [0.5, 1.5] }, "proportion-outside"],
    ["logit-normal", { mean: 0.5, sd: 0.5 }, "logit-normal-impossible-sd"],
    ["gompertz", { ci: [1, 1.5] }, "nothing"],
    ["gompertz", { ci: [0.01, 100], level: 0.8 }, "ci-impossible"],
    ["gompertz", { mean: 5, sd: 6 }, "parameter-out-of-range"],
    ["loglogistic", { mean: 5, ci: [0.001, 1000] }, "no-mean"],
    ["student-t", { ci: [1, 2], df: 0 }, "parameter-not-positive"],
    ["normal", { mean: 0, cv: 0.3 }, "cv-of-zero"],
    ["dirichlet", { counts: [3, 0] }, "parameter-not-positive"],
    ["dirichlet", { mean: [0.5, 0.6], n: 10 }, "shares-sum"],
  ])("%s %j: %s", (family, stated, code) => {
    expect(codeOf(() => resolveParameters(family, stated, "x"))).toBe(code);
  });
});
