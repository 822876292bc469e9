import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { midRank } from "../../src/numerics/midRank.js";

describe("midRank", () => {
  it("counts what lies below, and half of what is equal", () => {
    const values = Float64Array.of(30, 10, 20, 20);
    expect([5, 10, 15, 20, 25, 30, 35].map((number) => midRank(values, number))).toEqual([0, 0.5, 1, 2, 3, 3.5, 4]);
    expect(midRank(Float64Array.of(-0, 0), 0)).toBe(1);
    expect(midRank(new Float64Array(), 0)).toBe(0);
  });

  it("adds up over the parts of a column that are dealt out in turn", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }).map((of) => Float64Array.from(of));
    fc.assert(
      fc.property(values, fc.integer({ min: -1, max: 10 }), fc.integer({ min: 1, max: 5 }), (column, number, parts) => {
        const own = Array.from({ length: parts }, (_, part) => midRank(column, number, part, parts));
        expect(own.reduce((sum, rank) => sum + rank, 0)).toBe(midRank(column, number));
      }),
    );
  });
});
