import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { millsRatio, normalCdf, normalDensity, normalQuantile } from "../../../src/numerics/special/normal.js";
import { quantileRows, relativeError, tails, worstError } from "../reference.js";

const rows = tails.normal.rows as readonly [number, number, number, number][];
const infinity = Number.POSITIVE_INFINITY;

describe("normalCdf and normalDensity", () => {
  it("have relative errors below 2e-15 in either tail", () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(worstError(rows, ([x, lower]) => relativeError(normalCdf(x, "lower"), lower))).toBeLessThan(2e-15);
    expect(worstError(rows, ([x, , upper]) => relativeError(normalCdf(x, "upper"), upper))).toBeLessThan(2e-15);
    expect(worstError(rows, ([x, , , density]) => relativeError(normalDensity(x), density))).toBeLessThan(1e-15);
  });

  it("measure the lower tail unless told otherwise", () => {
    expect(normalCdf(1.234)).toBe(normalCdf(1.234, "lower"));
    expect(normalCdf(1.234)).toBeCloseTo(0.89139855, 8); // exact value quoted in tables
  });

  it("end in 0 and 1, in NaN only for NaN", () => {
    expect(normalCdf(-infinity, "lower")).toBe(0);
    expect(normalCdf(infinity, "lower")).toBe(1);
    expect(normalCdf(infinity, "upper")).toBe(0);
    expect(normalCdf(-50, "lower")).toBe(0);
    expect(normalCdf(-38.4, "lower")).toBeGreaterThan(0);
    expect(normalCdf(Number.NaN, "lower")).toBeNaN();
    expect(normalDensity(infinity)).toBe(0);
    expect(normalDensity(-1e300)).toBe(0);
    expect(normalDensity(Number.NaN)).toBeNaN();
  });

  it("add up to one and mirror each other", () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
        expect(normalCdf(x, "lower") + normalCdf(x, "upper")).toBeCloseTo(1, 15);
        expect(normalCdf(x, "lower")).toBe(normalCdf(-x, "upper"));
      }),
    );
  });

  it("never decrease by more than rounding", () => {
    let before = 0;
    for (let x = -38; x < 9; x += 0.01) {
      const now = normalCdf(x, "lower");
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });

  it("Mills' ratio begins at √(π/2) and falls like 1 / x", () => {
    expect(relativeError(millsRatio(0), Math.sqrt(Math.PI / 2))).toBeLessThan(1e-15);
    expect(relativeError(millsRatio(1e8), 1e-8)).toBeLessThan(1e-15);
  });
});

describe("normalQuantile", () => {
  it("meets the 60-digit reference at 1e-15", () => {
    const cases = quantileRows("normal");
    expect(cases.length).toBe(10);
    expect(worstError(cases, ([, p, x]) => relativeError(normalQuantile(p), x))).toBeLessThan(1e-15);
  });

  it("inverts the distribution function over the whole of either tail", () => {
    fc.assert(
      fc.property(fc.double({ min: -37.4, max: -1e-3, noNaN: true }), (x) => {
        // a relative change e of p moves x by e / (x hazard)
        const slack = 8e-16 * (1 + 1 / (Math.abs(x) * Math.max(Math.abs(x), 0.7)));
        expect(relativeError(normalQuantile(normalCdf(x, "lower"), "lower"), x)).toBeLessThan(slack + 6e-16);
        expect(relativeError(normalQuantile(normalCdf(-x, "upper"), "upper"), -x)).toBeLessThan(slack + 6e-16);
      }),
    );
  });

  it("is antisymmetric in the tail", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-15, noNaN: true }), (p) => {
        expect(normalQuantile(p, "upper") + normalQuantile(p, "lower")).toBe(0);
      }),
    );
    expect(Object.is(normalQuantile(0.5, "upper"), -0)).toBe(false);
  });

  it("joins its pieces without a step", () => {
    for (const p of [0.1, 0.9, Math.exp(-0.5 * 8.5 ** 2)]) {
      const below = normalQuantile(p * (1 - 4e-16));
      const above = normalQuantile(p * (1 + 4e-16));
      expect(above).toBeGreaterThanOrEqual(below - 1e-15 * Math.abs(below));
      expect(relativeError(above, below)).toBeLessThan(5e-15);
    }
  });

  it("gives infinities at 0 and 1 and NaN outside", () => {
    expect(normalQuantile(0)).toBe(-infinity);
    expect(normalQuantile(1)).toBe(infinity);
    expect(normalQuantile(0, "upper")).toBe(infinity);
    expect(normalQuantile(5e-324)).toBeCloseTo(-38.467, 2);
    for (const p of [-1e-9, 1.0000001, Number.NaN]) expect(normalQuantile(p)).toBeNaN();
  });
});
