import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  gammaDensity,
  incompleteGamma,
  inverseIncompleteGamma,
} from "../../../src/numerics/special/incompleteGamma.js";
import { quantileRows, relativeError, tails, worstError } from "../reference.js";

const rows = tails.gamma.rows as readonly [number, number, number, number][];
const infinity = Number.POSITIVE_INFINITY;
const shapes = fc.double({ min: -2, max: 6, noNaN: true }).map((e) => 10 ** e);
const probability = fc.double({ min: 1e-300, max: 1 - 1e-12, noNaN: true });
const tinyProbability = fc.double({ min: -300, max: -1, noNaN: true }).map((e) => 10 ** e);

describe("incompleteGamma", () => {
  it("has a relative error below 5e-13 in either tail, shapes 0.01 to 1e6, probabilities down to 1e-300", () => {
    expect(rows.length).toBeGreaterThan(300);
    expect(worstError(rows, ([a, x, lower]) => relativeError(incompleteGamma(a, x, "lower"), lower))).toBeLessThan(
      5e-13,
    );
    expect(worstError(rows, ([a, x, , upper]) => relativeError(incompleteGamma(a, x, "upper"), upper))).toBeLessThan(
      5e-13,
    );
  });

  it("has a relative error below 2e-14 where it is above 1e-9", () => {
    const body = rows.filter(([, , lower, upper]) => Math.min(lower, upper) > 1e-9);
    const error = ([a, x, lower, upper]: readonly [number, number, number, number]) =>
      Math.max(
        relativeError(incompleteGamma(a, x, "lower"), lower),
        relativeError(incompleteGamma(a, x, "upper"), upper),
      );
    expect(worstError(body, error)).toBeLessThan(2e-14);
  });

  it("is right where a widely used package is not: shape 1000 at 1000.5", () => {
    expect(incompleteGamma(1000, 1000.5)).toBeCloseTo(0.51051, 5); // SciPy and R: 0.51051
  });

  it("has tails that add up to one, and never decreases by more than rounding", () => {
    fc.assert(
      fc.property(shapes, fc.double({ min: -6, max: 6, noNaN: true }), (a, z) => {
        const x = Math.max(a + z * Math.sqrt(a), 1e-3 * a);
        expect(Math.abs(incompleteGamma(a, x, "lower") + incompleteGamma(a, x, "upper") - 1)).toBeLessThan(1e-14);
        const further = incompleteGamma(a, x * 1.0001, "lower");
        expect(further).toBeGreaterThanOrEqual(incompleteGamma(a, x, "lower") * (1 - 1e-12));
      }),
    );
  });

  it("has the closed form of the exponential and of shape 2", () => {
    for (const x of [1e-12, 0.3, 1, 4, 50, 700]) {
      expect(relativeError(incompleteGamma(1, x, "lower"), -Math.expm1(-x))).toBeLessThan(1e-14);
      expect(relativeError(incompleteGamma(2, x, "upper"), (1 + x) * Math.exp(-x))).toBeLessThan(2e-13);
    }
  });

  it("has its ends, and NaN for what is no shape", () => {
    expect(incompleteGamma(2, 0, "lower")).toBe(0);
    expect(incompleteGamma(2, -1, "upper")).toBe(1);
    expect(incompleteGamma(2, infinity, "lower")).toBe(1);
    expect(incompleteGamma(2, infinity, "upper")).toBe(0);
    expect(incompleteGamma(1e6, 1e-300, "lower")).toBe(0);
    expect(incompleteGamma(0.01, 5e-324, "lower")).toBeGreaterThan(0);
    expect(incompleteGamma(3, 1e300, "upper")).toBe(0);
    for (const a of [0, -1, Number.NaN]) expect(incompleteGamma(a, 1)).toBeNaN();
    expect(incompleteGamma(1, Number.NaN)).toBeNaN();
  });
});

describe("inverseIncompleteGamma", () => {
  it("meets the 60-digit reference at 1e-12", () => {
    const cases = quantileRows("gamma");
    expect(cases.length).toBe(72);
    const error = ([shape, p, x]: [number[], number, number]) =>
      relativeError(inverseIncompleteGamma(shape[0] as number, p, "lower"), x);
    expect(worstError(cases, error)).toBeLessThan(1e-12);
  });

  it("finds the arguments of the wide grid again, from either tail", () => {
    // where the quantile is well determined by a probability rounded to a double
    const back = (tail: "lower" | "upper") => (row: readonly [number, number, number, number]) => {
      const [a, x, lower, upper] = row;
      const p = tail === "lower" ? lower : upper;
      return p > 0.6 ? 0 : relativeError(inverseIncompleteGamma(a, p, tail), x);
    };
    expect(worstError(rows, back("lower"))).toBeLessThan(2e-13);
    expect(worstError(rows, back("upper"))).toBeLessThan(2e-13);
  });

  it("always ends, and inverts the distribution function", () => {
    fc.assert(
      fc.property(shapes, fc.oneof(probability, tinyProbability), fc.boolean(), (a, p, low) => {
        const tail = low ? "lower" : "upper";
        const x = inverseIncompleteGamma(a, p, tail);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThan(infinity);
        if (x < 1e-300 || (p > 0.9 && a < 1)) return;
        expect(relativeError(incompleteGamma(a, x, tail), p)).toBeLessThan(1e-10);
      }),
      { numRuns: 2000 },
    );
  });

  it("is monotone in the probability", () => {
    for (const a of [0.05, 0.7, 3, 29, 31, 400, 1e5]) {
      let before = 0;
      for (let p = 0.001; p < 1; p += 0.001) {
        const x = inverseIncompleteGamma(a, p);
        expect(x).toBeGreaterThan(before);
        before = x;
      }
    }
  });

  it("gives the same from a start near by, or from a useless one", () => {
    for (const a of [0.3, 2.5, 100, 1e5]) {
      const x = inverseIncompleteGamma(a, 0.8);
      const nearby = inverseIncompleteGamma(a, 0.79);
      for (const near of [nearby, x, 1e-200, 1e200, 0, -1, Number.NaN, infinity]) {
        expect(relativeError(inverseIncompleteGamma(a, 0.8, "lower", near), x)).toBeLessThan(1e-13);
      }
    }
  });

  it("underflows to 0, and has its ends", () => {
    expect(inverseIncompleteGamma(0.01, 1e-12)).toBe(0);
    expect(inverseIncompleteGamma(0.01, 1e-300)).toBe(0);
    expect(inverseIncompleteGamma(2, 0)).toBe(0);
    expect(inverseIncompleteGamma(2, 1)).toBe(infinity);
    expect(inverseIncompleteGamma(2, 0, "upper")).toBe(infinity);
    expect(inverseIncompleteGamma(2, 1, "upper")).toBe(0);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(inverseIncompleteGamma(2, p)).toBeNaN();
    for (const a of [0, -3, Number.NaN]) expect(inverseIncompleteGamma(a, 0.5)).toBeNaN();
  });
});

describe("gammaDensity", () => {
  it("is the slope of the distribution function", () => {
    for (const [a, x] of [
      [0.3, 0.2],
      [2.5, 3],
      [100, 90],
      [1e5, 1.001e5],
    ] as const) {
      const h = 1e-5 * x * Math.min(1, 30 / Math.sqrt(a));
      const slope = (incompleteGamma(a, x + h) - incompleteGamma(a, x - h)) / (2 * h);
      expect(relativeError(gammaDensity(a, x), slope)).toBeLessThan(1e-6);
    }
  });

  it("has the closed form of shapes 1 and 3, and its ends", () => {
    expect(relativeError(gammaDensity(1, 2), Math.exp(-2))).toBeLessThan(1e-15);
    expect(relativeError(gammaDensity(3, 2), 2 * Math.exp(-2))).toBeLessThan(1e-15);
    expect(gammaDensity(0.5, 0)).toBe(infinity);
    expect(gammaDensity(1, 0)).toBe(1);
    expect(gammaDensity(2, 0)).toBe(0);
    expect(gammaDensity(2, -1)).toBe(0);
    expect(gammaDensity(2, infinity)).toBe(0);
    expect(gammaDensity(0, 1)).toBeNaN();
  });
});
