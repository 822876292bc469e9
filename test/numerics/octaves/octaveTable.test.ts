import { describe, expect, it } from "vitest";
import { lookUpOctaves } from "../../../src/numerics/octaves/octaveLookUp.js";
import { evaluatePolynomial, fitPolynomial, nodes, rowLength } from "../../../src/numerics/octaves/octavePolynomial.js";
import { buildOctaveTable, type OctaveTable } from "../../../src/numerics/octaves/octaveTable.js";
import { quantileWalk, type TwoTailed } from "../../../src/numerics/octaves/quantileWalk.js";

/** Closed forms: what is asked of the tables is compared with these. */
const exponential: TwoTailed = {
  support: [0, Number.POSITIVE_INFINITY],
  quantile: (p, tail) => (tail === "lower" ? -Math.log1p(-p) : -Math.log(p)),
  cdf: (x, tail) => (tail === "lower" ? -Math.expm1(-x) : Math.exp(-x)),
  density: (x) => Math.exp(-x),
};

/** Weibull of a shape, whose lower tail is as skewed as a gamma's of the same shape. */
const weibull = (shape: number): TwoTailed => ({
  support: exponential.support,
  quantile: (p, tail) => exponential.quantile(p, tail) ** (1 / shape),
  cdf: (x, tail) => exponential.cdf(x ** shape, tail),
  density: (x) => shape * x ** (shape - 1) * Math.exp(-(x ** shape)),
});

function lookUp(table: OctaveTable, u: number): number {
  const out = new Float64Array(1);
  lookUpOctaves(table, 0, 1, Float64Array.of(u), out, 1);
  return out[0] as number;
}

/** Largest relative error of p over points in every bin. */
function densestError(of: TwoTailed, table: OctaveTable): number {
  let worst = 0;
  for (let octave = 1; octave <= 20; octave++) {
    for (let i = 0; i < 500; i++) {
      const p = (Math.floor(2 ** -octave * (0.5 + i / 1000) * 2 ** 52) + 0.5) * 2 ** -52;
      worst = Math.max(worst, Math.abs(of.cdf(lookUp(table, p), "lower") - p) / p);
      worst = Math.max(worst, Math.abs(of.cdf(lookUp(table, 1 - p), "upper") - p) / p);
    }
  }
  return worst;
}

describe("the polynomial of a bin", () => {
  it("goes through its seven points and is a polynomial of degree 6 if they are on one", () => {
    const f = (t: number): number => 3 - t + 2 * t ** 2 - 5 * t ** 3 + 7 * t ** 4 - 11 * t ** 5 + 13 * t ** 6;
    const rows = new Float64Array(2 * rowLength);
    fitPolynomial(Float64Array.from(nodes, f), rows, rowLength);
    [3, -1, 2, -5, 7, -11, 13].forEach((c, k) => {
      expect(rows[rowLength + k]).toBeCloseTo(c, 12);
    });
    for (const t of [-0.5, -0.3, 0, 0.123, 0.5]) expect(evaluatePolynomial(rows, rowLength, t)).toBeCloseTo(f(t), 13);
    expect(rows.slice(0, rowLength)).toEqual(new Float64Array(rowLength));
  });
});

describe("a walk along a quantile function", () => {
  it.each(["lower", "upper"] as const)("finds the quantiles of the %s tail, step by step", (tail) => {
    let calls = 0;
    const count: TwoTailed["quantile"] = (p, t) => {
      calls++;
      return exponential.quantile(p, t);
    };
    const counted: TwoTailed = { ...exponential, quantile: count };
    const walk = quantileWalk(counted, tail);
    for (let p = 0.55; p > 1e-6; p *= 0.99) {
      expect(Math.abs(walk(p) / exponential.quantile(p, tail) - 1)).toBeLessThan(1e-13);
    }
    expect(calls).toBeLessThan(12);
  });

  it("asks for the exact quantile where steps are too long to extrapolate", () => {
    const walk = quantileWalk(exponential, "lower");
    for (const p of [0.5, 0.1, 1e-3, 1e-9, 1e-10, 1e-30, 1e-31, 1e-60, 1e-61, 1e-99]) {
      expect(Math.abs(walk(p) / exponential.quantile(p, "lower") - 1)).toBeLessThan(1e-13);
    }
  });
});

describe("an octave table", () => {
  it.each([
    ["exponential", exponential, 3, 3e-11],
    ["exponential", exponential, 5, 1e-14],
    ["Weibull 0.3", weibull(0.3), 3, 2e-10],
    ["Weibull 5", weibull(5), 3, 2e-11],
    ["Weibull 0.1", weibull(0.1), 5, 1e-12],
  ] as const)("of the %s has an error as small as theory has it, and knows it (%#)", (_, of, binBits, bound) => {
    const table = buildOctaveTable(of, binBits);
    const worst = densestError(of, table);
    expect(worst).toBeLessThan(bound);
    expect(table.error).toBeLessThan(bound);
    expect(worst).toBeLessThan(2 * table.error + 1e-14);
  });

  it("owns up to an error where the shape is beyond it", () => {
    expect(buildOctaveTable(weibull(0.02), 3).error).toBeGreaterThan(1e-6);
    const lame: TwoTailed = { ...exponential, cdf: () => Number.NaN };
    expect(buildOctaveTable(lame, 3).error).toBe(Number.POSITIVE_INFINITY);
  });

  it("has no jumps between bins or octaves", () => {
    const table = buildOctaveTable(exponential);
    for (let row = 8; row < 160; row++) {
      const border = (1 + (row % 8) / 8) / 2 ** (21 - Math.floor(row / 8));
      const below = border * (1 - Number.EPSILON);
      expect(Math.abs(lookUp(table, border) / lookUp(table, below) - 1)).toBeLessThan(2e-15);
    }
  });

  it("gives NaN beyond its reach, counts that, and meets p = 1/2 and its last p", () => {
    const table = buildOctaveTable(exponential);
    const us = Float64Array.of(0.5, 2 ** -21, 2 ** -21 - 2 ** -52, 1 - 2 ** -21, 1 - 2 ** -22, 0.5 + 2 ** -53);
    const out = new Float64Array(us.length);
    expect(lookUpOctaves(table, 0, 1, us, out, us.length)).toBe(2);
    expect([...out].map(Number.isNaN)).toEqual([false, false, true, false, true, false]);
    expect(out[0]).toBeCloseTo(Math.LN2, 11);
    expect((out[1] as number) * 2 ** 21).toBeCloseTo(1, 6);
    expect(out[5]).toBeCloseTo(Math.LN2, 11);
  });

  it("shifts and scales", () => {
    const table = buildOctaveTable(exponential);
    const out = new Float64Array(1);
    lookUpOctaves(table, 3, 2, Float64Array.of(0.75), out, 1);
    expect(out[0]).toBeCloseTo(3 + 2 * Math.log(4), 9);
  });

  it("keeps values that crowd against an end of the support inside it", () => {
    // 1 - x^4 for a uniform x: near the upper end values differ from 1 by less than the spacing of doubles.
    const crowded: TwoTailed = {
      support: [0, 1],
      quantile: (p, tail) => 1 - (tail === "lower" ? 1 - p : p) ** 4,
      cdf: (x, tail) => (tail === "lower" ? 1 - (1 - x) ** 0.25 : (1 - x) ** 0.25),
      density: (x) => (x < 1 ? 0.25 * (1 - x) ** -0.75 : Number.POSITIVE_INFINITY),
    };
    const table = buildOctaveTable(crowded);
    expect(table.limits[1]).toBe(1);
    for (let i = 0; i < 5000; i++) {
      expect(lookUp(table, 1 - 2 ** -20 * (0.5 + i / 5000))).toBeLessThanOrEqual(1);
    }
  });
});
