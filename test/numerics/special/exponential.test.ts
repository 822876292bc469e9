import type { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { exp, expm1, expOfSum } from "../../../src/numerics/special/exponential.js";
import { powersOfTwo32 } from "../../../src/numerics/special/exponentialTable.js";
import { between, Exact, exactly, spread, ulps, worst } from "../ulps.js";

describe("exp", () => {
  it("is within 0.53 units in the last place of decimal.js", () => {
    expect(worst(exp, (x) => x.exp(), between(-708, 709.7, 3000)).ulps).toBeLessThan(0.53);
    expect(worst(exp, (x) => x.exp(), spread(1e-20, 1, 3000)).ulps).toBeLessThan(0.53);
  });

  it("is scaled, not lost, where the result is subnormal", () => {
    expect(worst(exp, (x) => x.exp(), between(-746, -708, 500)).ulps).toBeLessThan(0.78);
  });

  it("has the limits of the mathematics", () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(709.782712893384)).toBe(1.7976931348622732e308);
    expect(exp(709.7827128933841)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exp(-745.1)).toBe(5e-324);
    expect(exp(-746)).toBe(0);
    expect(exp(Number.NaN)).toBeNaN();
  });

  it("takes an exponent as a sum of two doubles", () => {
    const tail = 3e-17;
    const exact = exactly(0.7).plus(exactly(tail)).exp();
    expect(ulps(expOfSum(0.7, tail), exact)).toBeLessThan(0.53);
    expect(ulps(expOfSum(700.1, 5e-14), exactly(700.1).plus(exactly(5e-14)).exp())).toBeLessThan(0.53);
  });

  it("reads its table from 2^(j/32)", () => {
    for (let j = 0; j < 32; j++) {
      const exact = Exact.pow(2, j / 32);
      const sum = exactly(powersOfTwo32[2 * j] as number).plus(exactly(powersOfTwo32[2 * j + 1] as number));
      expect(sum.minus(exact).abs().toNumber()).toBeLessThan(1e-31);
    }
  });
});

describe("expm1", () => {
  it("is within 1.5 units in the last place of decimal.js", () => {
    const exact = (x: Decimal) => x.exp().minus(1);
    expect(worst(expm1, exact, between(-2, 2, 4000)).ulps).toBeLessThan(1.5);
    expect(worst(expm1, exact, between(-50, 709.7, 2000)).ulps).toBeLessThan(1.5);
    expect(worst(expm1, exact, spread(1e-19, 0.5, 4000)).ulps).toBeLessThan(1.5);
  });

  it("keeps tiny arguments and the limits", () => {
    expect(Object.is(expm1(-0), -0)).toBe(true);
    expect(expm1(1e-300)).toBe(1e-300);
    expect(expm1(5e-324)).toBe(5e-324);
    expect(expm1(Number.NEGATIVE_INFINITY)).toBe(-1);
    expect(expm1(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(expm1(Number.NaN)).toBeNaN();
  });
});
