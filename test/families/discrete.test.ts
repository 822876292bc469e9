import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../src/families/index.js";

describe("the discrete distribution", () => {
  it("does not mind the rounding of decimal probabilities", () => {
    // 0.7 + 0.1 is 0.7999999999999999 in binary: still the second value, not the third.
    const distribution = makeDistribution("discrete", { values: [1, 2, 3], probabilities: [0.7, 0.1, 0.2] });
    expect(distribution.quantile(0.8)).toBe(2);
    expect(distribution.quantile(0.2, "upper")).toBe(2);
    expect(distribution.quantile(0.81)).toBe(3);
  });

  it("scales probabilities that add up to 1 but for the last digits", () => {
    const third = 0.3333333333;
    const distribution = makeDistribution("discrete", { values: [0, 3, 6], probabilities: [third, third, third] });
    expect(distribution.mean).toBeCloseTo(3, 14);
    expect(distribution.cdf(6)).toBe(1);
    expect(distribution.density(3)).toBeCloseTo(1 / 3, 15);
  });

  it("tells -0 from nothing else", () => {
    const distribution = makeDistribution("discrete", { values: [-0, 0, 1], probabilities: [0.25, 0.25, 0.5] });
    expect(distribution.parameters).toEqual({ values: [0, 1], probabilities: [0.5, 0.5] });
  });
});
