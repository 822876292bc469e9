import { describe, expect, test } from "vitest";
import { constantValue } from "../../../src/formula/constantValue.js";
import { distributionFunction } from "../../../src/formula/functions/distributions.js";
import { errorOf } from "../model.js";

describe("closed forms", () => {
  test.each([
    ['pmf("poisson", 0, 2)', 0.1353352832366127],
    ['pmf("poisson", 3, 2)', 0.18044704431548356],
    ['pmf("poisson", 1.5, 2)', 0],
    ['pmf("poisson", -1, 2)', 0],
    ['cdf("poisson", 1, 2)', 0.40600584970983794],
    ['cdf("uniform", 3, 2, 6)', 0.25],
    ['cdf("normal", 10, 10, 3)', 0.5],
    ['cdf("lognormal", 1, 0, 1)', 0.5],
    ['cdf("gamma", 3, 1, 3)', 0.6321205588285577],
    ['cdf("beta", 0.25, 1, 1)', 0.25],
    ['cdf("triangular", 1, 0, 1, 2)', 0.5],
    // Negative binomial of mean 2 and variance 4 is that of size 2 and p 1/2: P(0) = 1/4, P(1) = 1/4.
    ['pmf("negative-binomial", 0, 2, 2)', 0.25],
    ['pmf("negative-binomial", 1, 2, 2)', 0.25],
    ['cdf("negative-binomial", 1, 2, 2)', 0.5],
    ['pmf("binomial", 2, 4, 0.5)', 0.375],
    ['cdf("binomial", 1, 4, 0.5)', 0.3125],
    ['pmf("bernoulli", 1, 0.3)', 0.3],
    // A beta-binomial with a uniform probability gives every count the same weight.
    ['pmf("beta-binomial", 3, 4, 1, 1)', 0.2],
    ['cdf("exponential", 1, 2)', 0.8646647167633873],
    ['cdf("weibull", 2, 1, 2)', 0.6321205588285577],
    // Student's t with one degree of freedom is Cauchy's distribution: three quarters lie below 1.
    ['cdf("student-t", 1, 1)', 0.75],
    ['cdf("loglogistic", 3, 2, 3)', 0.5],
  ])("%s", (text, expected) => {
    expect(Number(constantValue(text))).toBeCloseTo(expected, 13);
  });
});

describe("expected_excess is the sum that it stands for", () => {
  const excess = distributionFunction("expected_excess", "poisson");

  /** Sum of (k - cap) P(X = k) over k above the cap, term by term. */
  function summed(mean: number, cap: number): number {
    let probability = Math.exp(-mean);
    let sum = 0;
    for (let k = 0; k < 400; k++) {
      sum += Math.max(0, k - cap) * probability;
      probability *= mean / (k + 1);
    }
    return sum;
  }

  test.each([
    [3, 0],
    [3, 2],
    [3, 2.5],
    [3, 9.75],
    [50, 45],
    [50, 50.25],
    [100, 80],
    [0.01, 1],
    [3, -2],
  ])("mean %d, cap %d", (mean, cap) => {
    expect(excess(mean, cap)).toBeCloseTo(summed(mean, cap), 11);
  });

  test("of a count that is always 0", () => {
    expect([excess(0, 2), excess(0, -2)]).toEqual([0, 2]);
  });
});

describe("impossible parameters are errors of the family, at the place in the formula", () => {
  test.each([
    'pmf("poisson", 1, -2)',
    'pmf("negative-binomial", 1, 4, 1)',
    'cdf("normal", 1, 2, -1)',
    'cdf("beta", 1, 0, 1)',
    'pmf("normal", 1, 0, 1)',
  ])("%s", (text) => {
    const error = errorOf(() => constantValue({ text, line: 5, column: 9 }));
    expect(error).toMatchObject({ place: { line: 5, column: 9 } });
    expect(error?.code).toMatch(/^[a-z-]+$/);
  });

  test("also when they come again", () => {
    const pmf = distributionFunction("pmf", "poisson");
    expect(() => pmf(1, -2)).toThrow();
    expect(() => pmf(1, -2)).toThrow();
    expect(pmf(0, 1)).toBeCloseTo(Math.exp(-1), 14);
  });
});

test("many distributions, more than are kept", () => {
  const pmf = distributionFunction("pmf", "poisson");
  for (let i = 1; i <= 5_000; i++) expect(pmf(0, i / 1000)).toBeCloseTo(Math.exp(-i / 1000), 13);
  expect(pmf(0, 0.001)).toBeCloseTo(Math.exp(-0.001), 13);
});
