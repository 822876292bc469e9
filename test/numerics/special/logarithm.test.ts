import type { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { log, log1p, logAsSum } from "../../../src/numerics/special/logarithm.js";
import { logarithmTable } from "../../../src/numerics/special/logarithmTable.js";
import { between, exactly, golden, spread, worst } from "../ulps.js";

const positive = (smallest: number, largest: number, count: number) => spread(smallest, largest, count).map(Math.abs);

describe("log", () => {
  it("is within 0.65 units in the last place of decimal.js", () => {
    expect(worst(log, (x) => x.ln(), positive(1e-307, 1e308, 3000)).ulps).toBeLessThan(0.65);
    expect(worst(log, (x) => x.ln(), between(0.6, 1.5, 6000)).ulps).toBeLessThan(0.65);
    const near = spread(1e-15, 1e-2, 2000).map((e) => 1 + e);
    expect(worst(log, (x) => x.ln(), near).ulps).toBeLessThan(0.65);
  });

  it("handles subnormal numbers and the limits", () => {
    expect(worst(log, (x) => x.ln(), [5e-324, 1e-320, 3e-310, 2.2250738585072014e-308]).ulps).toBeLessThan(0.65);
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
    expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it("reads its table from exact logarithms", () => {
    for (let i = 0; i < 64; i++) {
      const [c, head, tail] = logarithmTable.slice(3 * i, 3 * i + 3) as unknown as [number, number, number];
      expect(c * 512).toBe(Math.round(c * 512));
      expect(head * 2 ** 42).toBe(Math.round(head * 2 ** 42));
      const sum = exactly(head).plus(exactly(tail)).plus(exactly(c).ln());
      expect(sum.abs().toNumber()).toBeLessThan(1e-28);
    }
  });

  it("as a sum of two doubles has a relative error below 2^-64", () => {
    const into = { head: 0, tail: 0 };
    for (const x of [...positive(1e-307, 1e308, 500), ...between(0.98, 1.04, 1000), 1 + 2 ** -52, 5e-324]) {
      logAsSum(x, into);
      const exact = exactly(x).ln();
      if (exact.isZero()) continue; // log 1
      const off = exactly(into.head).plus(exactly(into.tail)).minus(exact).div(exact).abs().toNumber();
      expect(off).toBeLessThan(2 ** -64);
    }
  });
});

describe("log1p", () => {
  it("is within 1 unit in the last place of decimal.js", () => {
    const exact = (x: Decimal) => x.plus(1).ln();
    expect(worst(log1p, exact, spread(1e-20, 0.99, 4000)).ulps).toBeLessThan(1);
    expect(worst(log1p, exact, positive(1e-3, 1e300, 2000)).ulps).toBeLessThan(1);
    const nearMinusOne = golden(500).map((u) => -1 + u * 1e-6);
    expect(worst(log1p, exact, nearMinusOne).ulps).toBeLessThan(1);
  });

  it("keeps tiny arguments and the limits", () => {
    expect(Object.is(log1p(-0), -0)).toBe(true);
    expect(log1p(1e-300)).toBe(1e-300);
    expect(log1p(-1)).toBe(Number.NEGATIVE_INFINITY);
    expect(log1p(-1.5)).toBeNaN();
    expect(log1p(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(log1p(Number.NaN)).toBeNaN();
  });
});
