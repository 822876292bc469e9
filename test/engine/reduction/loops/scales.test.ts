import { describe, expect, it } from "vitest";
import { unscaled } from "../../../../src/engine/reduction/groups.js";
import { deviations, scalesOf } from "../../../../src/engine/reduction/loops/scales.js";
import { dealingLoops, endsBy } from "../../../../src/numerics/dealing.js";

function scales(...columns: Float64Array[]) {
  const numbers = () => new Float64Array(columns.length);
  const by = { units: numbers(), centres: numbers(), sums: numbers(), squares: numbers() };
  const ends = columns.map((column) => endsBy(column, new Float64Array(2), dealingLoops.widen));
  return scalesOf(columns, ends, by, deviations);
}

describe("scalesOf", () => {
  it("counts each column from its mean, in the power of two that makes its standard deviation 1 to 2", () => {
    // Means 5 and -3; standard deviations 2 and 1/16.
    const [one, other] = scales(Float64Array.of(3, 7, 3, 7), Float64Array.of(-3.0625, -2.9375, -3.0625, -2.9375));
    expect(one).toEqual({ centre: 5, factor: 0.5 });
    expect(other).toEqual({ centre: -3, factor: 16 });
  });

  it("holds for numbers whose squares leave the range of doubles", () => {
    const [large, small] = scales(Float64Array.of(2 ** 1000, 3 * 2 ** 1000), Float64Array.of(2 ** -900, 3 * 2 ** -900));
    expect(large?.centre).toBe(2 ** 1001);
    expect(small?.centre).toBe(2 ** -899);
    for (const { factor } of [large, small].map((scale) => scale ?? unscaled)) {
      expect(Number.isInteger(Math.log2(factor))).toBe(true);
    }
  });

  it("moves nothing where a value is not finite, and in a column alone that has one", () => {
    const [faulty, sound] = scales(Float64Array.of(1, Number.NaN, 2, 3), Float64Array.of(3, 7, 3, 7));
    expect(faulty).toEqual(unscaled);
    expect(sound).toEqual({ centre: 5, factor: 0.5 });
  });

  it("leaves the unit of a column that does not vary", () => {
    expect(scales(Float64Array.of(4, 4, 4))).toEqual([{ centre: 4, factor: 1 }]);
  });
});
