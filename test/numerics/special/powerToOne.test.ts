import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { powerToOne } from "../../../src/numerics/special/powerToOne.js";

describe("the power of two that takes a size to about 1", () => {
  it("does so for any size that doubles hold whole, and no bit of it is lost", () => {
    const size = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(size, (x) => {
        const unit = powerToOne(x);
        expect(Number.isInteger(Math.log2(unit))).toBe(true);
        expect((x * unit) / unit).toBe(x);
        expect(x * unit >= 1 && x * unit < 2).toBe(true);
      }),
    );
  });

  it("goes as far as it can for the smallest, whose squares are then within range", () => {
    for (const x of [5e-324, 1e-310, Number.MIN_VALUE * 7, Number.MAX_VALUE]) {
      const scaled = x * powerToOne(x);
      expect(scaled * scaled).toBeGreaterThan(1e-60);
      expect(scaled).toBeLessThan(1e10);
    }
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("is 1 for %s, which has no size", (x) => {
    expect(powerToOne(x)).toBe(1);
  });
});
