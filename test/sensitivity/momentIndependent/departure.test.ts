/** By hand: shares, margins and their products of small tables. */
import { describe, expect, it } from "vitest";
import { cumulated, joined, lessMargins } from "../../../src/sensitivity/momentIndependent/departure.js";

describe("departures from independence", () => {
  it("are shares of counts less the products of their margins", () => {
    // Shares .1 .2 / .3 .4: rows .3 and .7, columns .4 and .6.
    const found = lessMargins(Float64Array.of(1, 2, 3, 4), 2, 2);
    [0.1 - 0.12, 0.2 - 0.18, 0.3 - 0.28, 0.4 - 0.42].forEach((each, at) => {
      expect(found[at]).toBeCloseTo(each, 15);
    });
  });

  it("are 0 where the two are independent", () => {
    expect([...lessMargins(Float64Array.of(1, 2, 4, 2, 4, 8), 2, 3)].every((each) => Math.abs(each) < 1e-16)).toBe(
      true,
    );
  });

  it("are summed up class by class", () => {
    expect([...cumulated(Float64Array.of(1, 2, 4, 8, 16, 32), 3)]).toEqual([1, 3, 7, 8, 24, 56]);
  });

  it("are joined into the wider steps that hold the first rank of theirs", () => {
    const fine = {
      starts: Uint32Array.of(0, 2, 4, 6),
      of: Uint16Array.of(0, 0, 1, 1, 2, 2, 3, 3),
      weights: new Float64Array(4),
    };
    const wide = {
      starts: Uint32Array.of(0, 4),
      of: Uint16Array.of(0, 0, 0, 0, 1, 1, 1, 1),
      weights: new Float64Array(2),
    };
    expect([...joined(Float64Array.of(1, 2, 4, 8, 16, 32, 64, 128), fine, wide)]).toEqual([3, 12, 48, 192]);
  });
});
