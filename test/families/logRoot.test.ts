import { describe, expect, it } from "vitest";
import { logRoot } from "../../src/families/logRoot.js";

describe("logRoot", () => {
  it("finds where a falling function is 0, over many orders of magnitude", () => {
    for (const root of [1e-12, 0.37, 1, 42, 1e15]) {
      const found = logRoot((x) => root - x, 1e-20, 1e20) ?? Number.NaN;
      expect(found / root).toBeCloseTo(1, 12);
    }
    expect(logRoot((x) => 1 / x - 4, 1e-3, 1e3)).toBeCloseTo(0.25, 12);
  });

  it("finds none that lies beyond the ends", () => {
    expect(logRoot((x) => 5 - x, 10, 20)).toBeUndefined();
    expect(logRoot((x) => 50 - x, 10, 20)).toBeUndefined();
    expect(logRoot(() => Number.NaN, 10, 20)).toBeUndefined();
  });
});
