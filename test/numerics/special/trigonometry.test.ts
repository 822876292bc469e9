import type { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acos, asin, atan, cos, sin, tan, tanh } from "../../../src/numerics/special/trigonometry.js";
import { between, spread, worst } from "../ulps.js";

const small = spread(1e-12, 1, 1500);
const turns = [...between(-20, 20, 1500), ...spread(1, 1.6e6, 1000)];

describe("sin, cos, tan", () => {
  it.each([
    ["sin", sin, (x: Decimal) => x.sin(), 1],
    ["cos", cos, (x: Decimal) => x.cos(), 1],
    ["tan", tan, (x: Decimal) => x.tan(), 2.5],
  ] as const)("%s is near decimal.js", (_, f, exact, bound) => {
    expect(worst(f, exact, small).ulps).toBeLessThan(bound);
    expect(worst(f, exact, turns).ulps).toBeLessThan(bound);
  });

  it("keep their accuracy next to multiples of a quarter turn", () => {
    const near = Array.from({ length: 400 }, (_, k) => (k * 2617 + 1) * (Math.PI / 2));
    expect(worst(sin, (x) => x.sin(), near).ulps).toBeLessThan(1);
    expect(worst(cos, (x) => x.cos(), near).ulps).toBeLessThan(1);
  });

  it("reduce huge angles exactly", () => {
    // mpmath 1.2.1 at 400 digits
    expect(sin(1e22)).toBe(-0.8522008497671888);
    expect(cos(1e22)).toBe(0.523214785395139);
    expect(sin(-1e22)).toBe(0.8522008497671888);
    expect(sin(1e300)).toBe(-0.8178819121159085);
    expect(cos(Number.MAX_VALUE)).toBe(-0.9999876894265599);
    expect(sin(5.319372648326541e255)).toBe(1);
  });

  it("give NaN only for NaN and infinities", () => {
    for (const f of [sin, cos, tan]) {
      for (const x of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) expect(f(x)).toBeNaN();
      fc.assert(
        fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => Number.isFinite(f(x))),
        { numRuns: 2000 },
      );
    }
    expect(Object.is(sin(-0), -0)).toBe(true);
    expect(cos(0)).toBe(1);
  });

  it("have unit length together", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(sin(x) * sin(x) + cos(x) * cos(x)).toBeCloseTo(1, 14);
      }),
    );
  });
});

describe("asin, acos, atan", () => {
  const unit = [...between(-1, 1, 400), ...spread(1e-10, 1, 150), ...between(0.999, 1, 50), -1, 1, 0.5, -0.5];
  it("are near decimal.js", () => {
    expect(worst(asin, (x) => x.asin(), unit).ulps).toBeLessThan(3);
    expect(worst(acos, (x) => x.acos(), unit).ulps).toBeLessThan(3);
    expect(worst(atan, (x) => x.atan(), [...unit, ...spread(1e-8, 1e18, 600)]).ulps).toBeLessThan(1.5);
  });

  it("have the ends of the mathematics", () => {
    expect(asin(1)).toBe(Math.PI / 2);
    expect(acos(-1)).toBe(Math.PI);
    expect(acos(1)).toBe(0);
    expect(atan(Number.POSITIVE_INFINITY)).toBe(Math.PI / 2);
    expect(atan(Number.NEGATIVE_INFINITY)).toBe(-Math.PI / 2);
    expect(Object.is(atan(-0), -0)).toBe(true);
    expect(Object.is(asin(-0), -0)).toBe(true);
    for (const f of [asin, acos]) for (const x of [1.0000000000000002, -2, Number.NaN]) expect(f(x)).toBeNaN();
    expect(atan(Number.NaN)).toBeNaN();
  });
});

describe("tanh", () => {
  it("is near decimal.js and keeps its limits", () => {
    expect(worst(tanh, (x) => x.tanh(), [...spread(1e-12, 1, 2000), ...between(-25, 25, 2000)]).ulps).toBeLessThan(2.5);
    expect(tanh(Number.POSITIVE_INFINITY)).toBe(1);
    expect(tanh(-1e300)).toBe(-1);
    expect(Object.is(tanh(-0), -0)).toBe(true);
    expect(tanh(Number.NaN)).toBeNaN();
  });
});
