import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { power } from "../../../src/numerics/special/power.js";
import { between, exactly, golden, spread, ulps } from "../ulps.js";

const infinity = Number.POSITIVE_INFINITY;

describe("power", () => {
  it("is within 0.53 units in the last place of decimal.js", () => {
    const bases = spread(1e-300, 1e300, 3000).map(Math.abs);
    const targets = golden(3001).slice(1);
    let off = 0;
    bases.forEach((x, i) => {
      const y = (((targets[i] as number) * 2 - 1) * 700) / Math.log(x);
      off = Math.max(off, ulps(power(x, y), exactly(x).pow(exactly(y))));
    });
    expect(off).toBeLessThan(0.53);
  });

  it("stays accurate for bases near 1 with huge exponents", () => {
    let off = 0;
    for (const e of between(-1e-4, 1e-4, 1000)) {
      const x = 1 + e;
      const y = 690 / Math.abs(Math.log(x));
      off = Math.max(off, ulps(power(x, y), exactly(x).pow(exactly(y))));
    }
    expect(off).toBeLessThan(0.53);
  });

  it("is exact wherever the result is a double", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 0, max: 40 }), (base, exponent) => {
        const exact = BigInt(base) ** BigInt(exponent);
        fc.pre(exact > -(2n ** 53n) && exact < 2n ** 53n);
        expect(power(base, exponent)).toBe(Number(exact));
      }),
    );
    expect(power(10, 2)).toBe(100);
    expect(power(10, 22)).toBe(1e22);
    expect(power(2, -1)).toBe(0.5);
    expect(power(2, -1074)).toBe(5e-324);
    expect(power(2, 1023)).toBe(2 ** 1023);
    expect(power(9, 0.5)).toBe(3);
    expect(power(9, 1.5)).toBe(27);
    expect(power(16, 0.25)).toBe(2);
    expect(power(8, 1 / 3)).toBe(2);
    expect(power(-3, 3)).toBe(-27);
    expect(power(-0.5, -2)).toBe(4);
  });

  it.each([
    [Number.NaN, 0, 1],
    [1, Number.NaN, 1],
    [1, infinity, 1],
    [-1, infinity, 1],
    [-1, -infinity, 1],
    [0.5, infinity, 0],
    [0.5, -infinity, infinity],
    [-2, infinity, infinity],
    [-2, -infinity, 0],
    [0, 3, 0],
    [-0, 3, -0],
    [-0, 2, 0],
    [-0, 0.5, 0],
    [0, -1, infinity],
    [-0, -1, -infinity],
    [-0, -3, -infinity],
    [-0, -2, infinity],
    [-0, 1.5, 0],
    [infinity, 2.5, infinity],
    [infinity, -1, 0],
    [-infinity, 3, -infinity],
    [-infinity, 2, infinity],
    [-infinity, 0.5, infinity],
    [-infinity, -3, -0],
    [-infinity, -2.5, 0],
    [-8, 1 / 3, Number.NaN],
    [Number.NaN, 2, Number.NaN],
    [2, Number.NaN, Number.NaN],
    [2, 1e300, infinity],
    [0.5, 1e300, 0],
    [1.0000000000000002, 1e300, infinity],
    [-2, 1e300, infinity],
    [-2, 1025, -infinity],
    [5e-324, 1, 5e-324],
    [1e-320, 0, 1],
  ])("follows IEEE 754: %d to the power %d is %d", (x, y, expected) => {
    expect(power(x, y)).toBe(expected);
  });

  it("agrees with repeated multiplication in decimals for negative bases", () => {
    for (const n of [3, 5, 8, 13, 20]) expect(ulps(power(-1.7, n), exactly(-1.7).pow(n))).toBeLessThan(0.53);
  });
});
