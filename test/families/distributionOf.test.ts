import { describe, expect, it } from "vitest";
import { distributionOf, makeDistribution, resolveParameters } from "../../src/families/index.js";
import { samples } from "./samples.js";

const cases = Object.entries(samples).flatMap(([family, several]) =>
  several.map((parameters) => ({ family, parameters, title: `${family} ${JSON.stringify(parameters)}` })),
);

describe("the distribution of canonical parameters", () => {
  it.each(cases)("$title is the one whose parameters are checked once more", ({ family, parameters }) => {
    const canonical = resolveParameters(family, parameters, "it");
    const [found, checked] = [distributionOf(family, canonical), makeDistribution(family, canonical)];
    // Checking gives back what it was given, bit by bit and in the same order: what is known of one is known of the other.
    expect(JSON.stringify(found.parameters)).toBe(JSON.stringify(checked.parameters));
    expect([found.mean, found.variance, found.support]).toEqual([checked.mean, checked.variance, checked.support]);
    expect([0.01, 0.5, 0.99].map((p) => found.quantile(p))).toEqual([0.01, 0.5, 0.99].map((p) => checked.quantile(p)));
  });

  it("is refused where there is no such family", () => {
    expect(() => distributionOf("gama", { shape: 4, scale: 1 })).toThrow("gamma");
  });
});
