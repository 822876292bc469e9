import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviance, logGamma, logGammaOnePlus, stirlingError } from "../../../src/numerics/special/logGamma.js";
import { relativeError, tails, worstError } from "../reference.js";
import { Exact, exactly } from "../ulps.js";

const rows = tails.logGamma.rows as readonly [number, number, number][];

describe("logGamma", () => {
  it("has a relative error below 1e-14, also beside its zeros", () => {
    expect(rows.length).toBeGreaterThan(25);
    expect(worstError(rows, ([x, expected]) => relativeError(logGamma(x), expected))).toBeLessThan(3e-15);
  });

  it("gives logarithms of factorials", () => {
    let factorial = 1;
    for (let n = 1; n <= 170; n++) {
      expect(relativeError(logGamma(n), Math.log(factorial))).toBeLessThan(2e-15);
      factorial *= n;
    }
    expect(logGamma(1)).toBe(0);
    expect(logGamma(2)).toBe(0);
  });

  it("obeys Γ(x + 1) = x Γ(x)", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (x) => {
        const tolerance = 1e-14 * (1 + Math.abs(logGamma(x)));
        expect(Math.abs(logGammaOnePlus(x) - logGamma(x) - Math.log(x))).toBeLessThan(tolerance);
      }),
    );
  });

  it("has its limits", () => {
    expect(logGamma(0)).toBe(Number.POSITIVE_INFINITY);
    expect(logGamma(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(logGamma(-0.5)).toBeNaN();
    expect(logGamma(Number.NaN)).toBeNaN();
    expect(relativeError(logGammaOnePlus(1e-12), -0.5772156649007104e-12)).toBeLessThan(1e-15); // -γ x + π² x² / 12
  });
});

describe("stirlingError", () => {
  it("has an absolute error below 2e-15 and a relative one of 1e-14 from 2 on", () => {
    const known = rows.filter(([x]) => x > 1e-200 && x < 1e14);
    expect(
      worstError(known, ([x, , error]) => Math.abs(stirlingError(x) - error) / (1 + Math.abs(error))),
    ).toBeLessThan(2e-15);
    const large = known.filter(([x]) => x >= 2);
    expect(worstError(large, ([x, , error]) => relativeError(stirlingError(x), error))).toBeLessThan(1e-15);
  });
});

describe("deviance", () => {
  const exact = (m: number, x: number) => {
    const [M, X] = [exactly(m), exactly(x)];
    return X.minus(M)
      .minus(M.times(X.div(M).ln()))
      .toNumber();
  };

  it("keeps its relative accuracy when the value is next to the mean", () => {
    for (const m of [0.01, 1, 70, 1e6]) {
      for (const ratio of [1 + 1e-9, 1 - 1e-6, 1.001, 0.9, 1.2, 0.61, 0.59, 1.49, 1.51, 3, 0.1, 1e-6, 1e5]) {
        const x = m * ratio;
        expect(relativeError(deviance(m, x / m, x - m), exact(m, x))).toBeLessThan(4e-15);
      }
    }
    expect(deviance(3, 1, 0)).toBe(0);
    expect(Exact.precision).toBe(60);
  });
});
