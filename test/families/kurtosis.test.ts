import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../src/families/index.js";
import { kurtosis } from "../../src/families/kurtosis.js";

const of = (family: string, parameters: Record<string, number>) => kurtosis(makeDistribution(family, parameters));

describe("kurtosis", () => {
  // Johnson, Kotz and Balakrishnan 1994: 3; 9/5; 3 + 6 / shape; (w⁴ + 2w³ + 3w² − 3), w = e^(sdlog²).
  it.each([
    ["normal", { mean: 5, sd: 2 }, 3],
    ["uniform", { min: 0, max: 4 }, 1.8],
    ["gamma", { shape: 4, scale: 2 }, 4.5],
    ["exponential", { rate: 2 }, 9],
    ["lognormal", { meanlog: 1, sdlog: 0.5 }, 8.898445673784778],
  ])("of a %s is known", (family, parameters, exact) => {
    expect(of(family, parameters) / exact).toBeCloseTo(1, 2);
  });

  it.each([0.5, 0.1, 0.01, 1e-4, 1e-6])("of an event of probability %d is near 1 / p", (p) => {
    const exact = (1 - 3 * p * (1 - p)) / (p * (1 - p));
    expect(Math.abs(of("bernoulli", { p }) / exact - 1)).toBeLessThan(0.3);
  });

  it("is large where there is no fourth moment", () => {
    expect(of("student-t", { location: 0, scale: 1, df: 3 })).toBeGreaterThan(50);
  });
});
