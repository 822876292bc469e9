import { describe, expect, it } from "vitest";
import { logOdds, logOddsBelow } from "../../../src/numerics/special/logOdds.js";

describe("logOdds", () => {
  it("is the inverse of 1 / (1 + e^-z), 0 at one half and infinite at both ends", () => {
    for (const z of [-30, -2, 0.1, 1, 3]) expect(logOdds(1 / (1 + Math.exp(-z)))).toBeCloseTo(z, 12);
    expect(logOdds(0.5)).toBe(0);
    expect([logOdds(0), logOdds(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it("keeps the digits of a small probability in either tail", () => {
    // log(p / (1 - p)) is log p + p + …
    expect(logOddsBelow(1e-200, "lower") / (-200 * Math.LN10)).toBeCloseTo(1, 14);
    expect(logOddsBelow(1e-200, "upper")).toBe(-logOddsBelow(1e-200, "lower"));
  });
});
