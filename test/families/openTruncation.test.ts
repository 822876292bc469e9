/** Counts of users alone: what is left of a count that is not 0 has its moments in closed form. */
import { describe, expect, it } from "vitest";
import * as credence from "../../src/families/all.js";
import { apart } from "./samples.js";

const open = { truncate: [1, Number.POSITIVE_INFINITY] };

describe("a count without its zeros", () => {
  it.each([
    ["negative-binomial", credence.negativeBinomial({ mean: 3, sd: 2, ...open }), 3, 4, (3 / 4) ** 9],
    ["poisson", credence.poisson({ mean: 2, ...open }), 2, 2, Math.exp(-2)],
    ["binomial", credence.binomial({ n: 5, p: 0.3, ...open }), 1.5, 1.05, 0.7 ** 5],
  ] as const)("%s: mean m / (1 - P(0)), second moment likewise", (_, cut, mean, variance, atZero) => {
    expect(apart(cut.mean, mean / (1 - atZero))).toBeLessThan(1e-12);
    const second = (variance + mean * mean) / (1 - atZero);
    expect(apart(cut.variance, second - cut.mean * cut.mean)).toBeLessThan(1e-10);
    expect([cut.quantile(1e-6), cut.density(0)]).toEqual([1, 0]);
  });

  it("is nothing where no count is", () => {
    const { cdf, density } = credence.negativeBinomial({ mean: 3, sd: 2 });
    expect([cdf(Number.MAX_VALUE), cdf(Number.MAX_VALUE, "upper"), density(Number.MAX_VALUE)]).toEqual([1, 0, 0]);
  });
});
