/** What passes may still move, and what effects leave of an output: closed forms. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { squaresOf, stillToCome } from "../../../src/sensitivity/effects/convergence.js";
import { effectBasis, FUNCTIONS } from "../../../src/sensitivity/effects/effectBasis.js";
import { centre, less, variances } from "../../../src/sensitivity/effects/remainder.js";

describe("what more passes may still move", () => {
  it("is the rest of a geometric series where steps shrink by more than half each time", () => {
    const ratio = fc.double({ min: 0.01, max: 0.49, noNaN: true });
    fc.assert(
      fc.property(ratio, (r) => {
        // Steps 1, r, r² …: after the second the rest is r² / (1 - r).
        expect(stillToCome([5, 6, 6 + r])).toBeCloseTo((r * r) / (1 - r), 9);
        expect(stillToCome([5, 4, 4 - r])).toBeCloseTo((r * r) / (1 - r), 9);
      }),
    );
  });

  it("is the last step where they shrink by less, and nothing where there was none", () => {
    expect(stillToCome([1, 2, 2.9])).toBeCloseTo(0.9, 12);
    expect(stillToCome([1, 2, 2])).toBe(0);
  });

  it("is seen in the squares of coefficients that all groups have together", () => {
    const own = new Float64Array(2 * FUNCTIONS);
    own.set([3, 1], 0);
    own.set([1, -1], FUNCTIONS);
    expect(squaresOf(own, 2)).toBe(4);
  });
});

describe("what effects leave", () => {
  it("has in each group the mean taken out that the other groups have", () => {
    const rest = Float64Array.from([1, 10, 3, 20]);
    centre(rest, 2);
    expect([...rest]).toEqual([1 - 15, 10 - 2, 3 - 15, 20 - 2]);
    const single = Float64Array.from([1, 2, 6]);
    centre(single, 1);
    expect([...single]).toEqual([-2, -1, 3]);
  });

  it("is the column less the effect, of which the column keeps nothing where it is the effect", () => {
    const grades = Float64Array.from({ length: 64 }, (_, i) => (i + 0.5) / 64);
    const basis = effectBasis(grades, grades, { family: "uniform", parameters: { min: 0, max: 1 } });
    const own = new Float64Array(FUNCTIONS);
    own[FUNCTIONS - 1] = 2;
    const column = grades.map((u) => 2 * Math.sqrt(12) * (u - 0.5));
    expect(Math.max(...less(column, basis, own, 1).map(Math.abs))).toBeLessThan(1e-12);
    expect(column[0]).not.toBe(0);
  });

  it("makes the variance of each group: what is known of the effects, and the sample's of all else", () => {
    const y = Float64Array.from([1, 2, 3, 4]);
    // Nothing taken out: mean squares by group.
    expect(variances(y, y, [], 2)).toEqual([5, 10]);
    // All taken out: what is known of it, and nothing of the sample's.
    expect(variances(y, new Float64Array(4), [[7, 9]], 2)).toEqual([7, 9]);
  });
});
