import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../src/families/index.js";
import { hasMasses, massAt } from "../../src/families/massAt.js";

describe("massAt", () => {
  const often0 = makeDistribution("mixture", {
    weights: [0.25, 0.5, 0.25],
    of: [
      { distribution: "fixed", value: 0 },
      { distribution: "gamma", shape: 2, scale: 1 },
      { distribution: "bernoulli", p: 0.5 },
    ],
  });

  it("is what discrete parts have at a value, and nothing of densities", () => {
    expect(massAt(often0, 0)).toBeCloseTo(0.25 + 0.25 / 2, 15);
    expect(massAt(often0, 1)).toBeCloseTo(0.25 / 2, 15);
    expect(massAt(often0, 2)).toBe(0);
    expect(massAt(makeDistribution("poisson", { mean: 2 }), 1)).toBeCloseTo(2 * Math.exp(-2), 15);
    expect(massAt(makeDistribution("normal", { mean: 0, sd: 1 }), 0)).toBe(0);
  });

  it("is looked for only where there is some", () => {
    const both = (a: string, b: string) =>
      makeDistribution("mixture", {
        weights: [0.5, 0.5],
        of: [
          { distribution: a, min: 0, max: 1 },
          { distribution: b, min: 2, max: 3 },
        ],
      });
    expect(hasMasses(often0)).toBe(true);
    expect(hasMasses(both("uniform", "uniform"))).toBe(false);
    expect(hasMasses(makeDistribution("bernoulli", { p: 0.5 }))).toBe(true);
  });
});
