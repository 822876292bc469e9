import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betaDensity,
  incompleteBeta,
  inverseIncompleteBeta,
  inverseIncompleteBetaOdds,
} from "../../../src/numerics/special/incompleteBeta.js";
import { quantileRows, relativeError, tails, worstError } from "../reference.js";

type Row = readonly [number, number, number, number, number];
const rows = tails.beta.rows as unknown as readonly Row[];
const shape = fc.double({ min: -2, max: 6, noNaN: true }).map((e) => 10 ** e);
const tiny = fc.double({ min: -300, max: -0.31, noNaN: true }).map((e) => 10 ** e);

describe("incompleteBeta", () => {
  it("has a relative error below 5e-13 in either tail, shapes 0.01 to 1e6, probabilities down to 1e-300", () => {
    expect(rows.length).toBeGreaterThan(250);
    expect(worstError(rows, ([a, b, x, p]) => relativeError(incompleteBeta(a, b, x, "lower"), p))).toBeLessThan(5e-13);
    expect(worstError(rows, ([a, b, x, , q]) => relativeError(incompleteBeta(a, b, x, "upper"), q))).toBeLessThan(
      5e-13,
    );
  });

  it("has a relative error below 5e-14 where it is above 1e-9", () => {
    const body = rows.filter(([, , , p, q]) => Math.min(p, q) > 1e-9);
    const error = ([a, b, x, p, q]: Row) =>
      Math.max(relativeError(incompleteBeta(a, b, x), p), relativeError(incompleteBeta(a, b, x, "upper"), q));
    expect(worstError(body, error)).toBeLessThan(5e-14);
  });

  it("is right where a widely used package is not: Beta(2, 3)", () => {
    // 6x² - 8x³ + 3x⁴
    for (const x of [0.01, 0.2, 0.5, 0.7, 0.99]) {
      const exact = x * x * (6 - x * (8 - 3 * x));
      expect(relativeError(incompleteBeta(2, 3, x), exact)).toBeLessThan(2e-15);
    }
  });

  it("has the closed forms of power laws and of the arcsine", () => {
    expect(relativeError(incompleteBeta(0.5, 0.5, 0.3), (2 / Math.PI) * Math.asin(Math.sqrt(0.3)))).toBeLessThan(2e-15);
    expect(relativeError(incompleteBeta(7, 1, 0.3), 0.3 ** 7)).toBeLessThan(1e-14);
    expect(relativeError(incompleteBeta(1, 1e6, 1e-6, "upper"), Math.exp(1e6 * Math.log1p(-1e-6)))).toBeLessThan(1e-13);
  });

  it("has tails that add up to one and a mirror image", () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (a, b, x) => {
        const lower = incompleteBeta(a, b, x, "lower");
        const upper = incompleteBeta(a, b, x, "upper");
        expect(Math.abs(lower + upper - 1)).toBeLessThan(1e-13);
        // only where 1 - x is a double
        if (x >= 0.5) expect(Math.abs(incompleteBeta(b, a, 1 - x, "upper") - lower)).toBeLessThan(1e-13);
      }),
      { numRuns: 1000 },
    );
  });

  it("has its ends, and NaN for what is no shape", () => {
    expect(incompleteBeta(2, 3, 0)).toBe(0);
    expect(incompleteBeta(2, 3, 1)).toBe(1);
    expect(incompleteBeta(2, 3, -0.5, "upper")).toBe(1);
    expect(incompleteBeta(2, 3, 1.5, "upper")).toBe(0);
    expect(incompleteBeta(0.01, 0.01, 5e-324)).toBeGreaterThan(0);
    for (const a of [0, -1, Number.NaN]) {
      expect(incompleteBeta(a, 1, 0.5)).toBeNaN();
      expect(incompleteBeta(1, a, 0.5)).toBeNaN();
    }
    expect(incompleteBeta(1, 1, Number.NaN)).toBeNaN();
  });
});

describe("inverseIncompleteBeta", () => {
  it("meets the 60-digit reference at 1e-12", () => {
    const cases = quantileRows("beta");
    expect(cases.length).toBe(130);
    const error = ([[a, b], p, x]: [number[], number, number]) =>
      relativeError(inverseIncompleteBeta(a as number, b as number, p), x);
    expect(worstError(cases, error)).toBeLessThan(1e-12);
  });

  it("finds the arguments of the wide grid again, from either tail", () => {
    const back = (tail: "lower" | "upper") => (row: Row) => {
      const [a, b, x, lower, upper] = row;
      const p = tail === "lower" ? lower : upper;
      if (p > 0.6) return 0;
      const odds = inverseIncompleteBetaOdds(a, b, p, tail);
      return relativeError(odds / (1 + odds), x);
    };
    expect(worstError(rows, back("lower"))).toBeLessThan(5e-13);
    expect(worstError(rows, back("upper"))).toBeLessThan(5e-13);
  });

  it("gives 1 - x with full accuracy as 1 / (1 + odds)", () => {
    // Beta(1, b): upper tail (1 - x)^b; Beta(a, 1): lower tail x^a
    const odds = inverseIncompleteBetaOdds(1, 2, 1e-40, "upper");
    expect(relativeError(1 / (1 + odds), 1e-20)).toBeLessThan(1e-13);
    expect(inverseIncompleteBeta(1, 2, 1e-40, "upper")).toBe(1);
    const small = inverseIncompleteBetaOdds(4, 1, 1e-200, "lower");
    expect(relativeError(small, 1e-50)).toBeLessThan(1e-13);
  });

  it("always ends, and inverts the distribution function", () => {
    fc.assert(
      fc.property(shape, shape, tiny, fc.boolean(), (a, b, p, low) => {
        const tail = low ? "lower" : "upper";
        const x = inverseIncompleteBeta(a, b, p, tail);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        // near 1 the double x cannot say where it is
        if (x < 1e-300 || x > 0.9) return;
        expect(relativeError(incompleteBeta(a, b, x, tail), p)).toBeLessThan(1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it("is monotone in the probability", () => {
    for (const [a, b] of [
      [0.5, 0.5],
      [0.05, 3],
      [2, 3],
      [70, 30],
      [59, 61],
      [1e4, 3e5],
      [0.5, 1e6],
    ] as const) {
      let before = 0;
      for (let p = 0.002; p < 1; p += 0.002) {
        const x = inverseIncompleteBeta(a, b, p);
        expect(x).toBeGreaterThanOrEqual(before);
        before = x;
      }
    }
  });

  it("gives the same from a start near by, or from a useless one", () => {
    for (const [a, b] of [
      [0.3, 0.8],
      [2, 3],
      [70, 30],
      [1e5, 1e6],
    ] as const) {
      const x = inverseIncompleteBeta(a, b, 0.8);
      for (const near of [inverseIncompleteBeta(a, b, 0.79), x, 1e-12, 1 - 1e-12, 0, 1, -1, Number.NaN]) {
        expect(relativeError(inverseIncompleteBeta(a, b, 0.8, "lower", near), x)).toBeLessThan(1e-13);
      }
    }
  });

  it("underflows to 0, rounds to 1, and has its ends", () => {
    expect(inverseIncompleteBeta(0.01, 3, 1e-12)).toBe(0);
    expect(inverseIncompleteBeta(3, 0.01, 1e-12, "upper")).toBe(1);
    expect(inverseIncompleteBeta(2, 3, 0)).toBe(0);
    expect(inverseIncompleteBeta(2, 3, 1)).toBe(1);
    expect(inverseIncompleteBeta(2, 3, 0, "upper")).toBe(1);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(inverseIncompleteBeta(2, 3, p)).toBeNaN();
    for (const a of [0, -3, Number.NaN]) expect(inverseIncompleteBeta(a, 1, 0.5)).toBeNaN();
  });
});

describe("betaDensity", () => {
  it("has closed forms", () => {
    expect(relativeError(betaDensity(2, 3, 0.3), 12 * 0.3 * 0.7 ** 2)).toBeLessThan(2e-15);
    expect(relativeError(betaDensity(0.5, 0.5, 0.2), 1 / (Math.PI * Math.sqrt(0.2 * 0.8)))).toBeLessThan(2e-15);
    expect(relativeError(betaDensity(1, 1, 0.77), 1)).toBeLessThan(2e-15);
  });

  it("is the slope of the distribution function at large shapes", () => {
    const h = 1e-6;
    const slope = (incompleteBeta(3e5, 7e5, 0.3003 + h) - incompleteBeta(3e5, 7e5, 0.3003 - h)) / (2 * h);
    expect(relativeError(betaDensity(3e5, 7e5, 0.3003), slope)).toBeLessThan(1e-5);
  });

  it("has its ends", () => {
    expect(betaDensity(0.5, 2, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(betaDensity(2, 0.5, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(betaDensity(1, 4, 0)).toBe(4);
    expect(betaDensity(4, 1, 1)).toBe(4);
    expect(betaDensity(2, 2, 0)).toBe(0);
    expect(betaDensity(2, 2, 1)).toBe(0);
    expect(betaDensity(2, 2, -0.1)).toBe(0);
    expect(betaDensity(2, 2, 1.1)).toBe(0);
    expect(betaDensity(0, 1, 0.5)).toBeNaN();
  });
});
