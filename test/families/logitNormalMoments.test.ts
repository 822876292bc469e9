import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../src/families/index.js";
import { logitNormalMoments } from "../../src/families/logitNormalMoments.js";
import { apart } from "./samples.js";

describe("logitNormalMoments", () => {
  it.each([
    [-1, 0.5],
    [2, 1.5],
    [0, 0.01],
    [-6, 3],
    [0.3, 14],
  ])("agrees with the integral of the quantile function: %s, %s", (meanlogit, sdlogit) => {
    const { mean, variance } = makeDistribution("logit-normal", { meanlogit, sdlogit });
    const own = logitNormalMoments(meanlogit, sdlogit);
    expect(apart(own.mean, mean)).toBeLessThan(1e-11);
    expect(apart(own.variance, variance)).toBeLessThan(1e-10);
  });

  it("is one half at the middle, by symmetry", () => {
    expect(logitNormalMoments(0, 2).mean).toBeCloseTo(0.5, 15);
  });
});
