import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../src/families/index.js";
import { drawnEnds, mostValues, wholeNumbers } from "../../src/families/wholeNumbers.js";

describe("wholeNumbers", () => {
  it("lists what lies between two ends, both included, unless that is too much", () => {
    expect(wholeNumbers([-1, 2])).toEqual([-1, 0, 1, 2]);
    expect(wholeNumbers([5, 5])).toEqual([5]);
    expect(wholeNumbers([1, mostValues])).toHaveLength(mostValues);
    expect(wholeNumbers([0, mostValues])).toBeUndefined();
  });
});

describe("drawnEnds", () => {
  it("leave out no value that a uniform can reach", () => {
    // 0 has the probability e^-3; above 31 lies less than 2^-54 of a Poisson with mean 3, above 30 more.
    const of = makeDistribution("poisson", { mean: 3 });
    const [first, last] = drawnEnds(of);
    expect(first).toBe(0);
    expect(of.cdf(last, "upper")).toBeLessThanOrEqual(2 ** -54);
    expect(of.cdf(last - 1, "upper")).toBeGreaterThan(2 ** -54);
  });
});
