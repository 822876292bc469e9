/** Tables of distribution functions against the functions themselves. */
import { describe, expect, it } from "vitest";
import { type Cuts, largestError, lookUpDistribution, tabulate } from "../../src/families/distributionTable.js";
import { makeDistribution } from "../../src/families/index.js";

const shapes = [
  ["normal", { mean: 10, sd: 3 }],
  ["beta", { alpha: 0.7, beta: 2.1, min: 0, max: 1 }],
  ["beta", { alpha: 0.4, beta: 0.3, min: -2, max: 5 }],
  ["gamma", { shape: 0.3, scale: 2 }],
  ["gamma", { shape: 100, scale: 14.5 }],
  ["lognormal", { meanlog: 0, sdlog: 1.5 }],
  ["triangular", { min: 95, mode: 118, max: 140 }],
  ["uniform", { min: -1, max: 1 }],
  ["normal", { mean: 0, sd: 1, truncate: [-0.5, 3] }],
  ["student-t", { df: 3, location: 0, scale: 1 }],
] as const;

describe.each(shapes)("%s %j", (family, parameters) => {
  const of = makeDistribution(family, parameters);
  const lower = [1e-9, 1 / 2048, 0.5].map((p) => of.quantile(p));
  const upper = [1 / 2048, 1e-9].map((p) => of.quantile(p, "upper"));
  const table = tabulate(of, [...lower, ...upper] as unknown as Cuts);
  const look = (xs: readonly number[]) => {
    const out = new Float64Array(xs.length);
    lookUpDistribution(table, Float64Array.from(xs), out, xs.length);
    return out;
  };

  it("is off by little more than the bound anywhere, tails included", () => {
    const ps = Array.from({ length: 4000 }, (_, i) => (i + 0.3) / 4000).concat([
      1e-12,
      1e-9,
      1e-6,
      1e-4,
      1 - 1e-4,
      1 - 1e-6,
    ]);
    const xs = ps.map((p) => of.quantile(p));
    look(xs).forEach((found, i) => {
      expect(Math.abs(found - of.cdf(xs[i] as number))).toBeLessThan(3 * largestError);
    });
  });

  it("knows what lies outside, and what is no number", () => {
    const [least, most] = of.support;
    const [below, above, none] = look([-Infinity, Infinity, Number.NaN]);
    expect([below, above, none]).toEqual([0, 1, Number.NaN]);
    if (Number.isFinite(least)) expect(look([least, least - 1])).toEqual(Float64Array.of(0, 0));
    if (Number.isFinite(most)) expect(look([most, most + 1])).toEqual(Float64Array.of(1, 1));
  });

  it("seldom needs the exact function", () => {
    const bins = [...table.below.side.rows, ...table.above.side.rows].filter((_, i) => i % 4 === 0);
    expect(bins.filter(Number.isNaN).length).toBeLessThan(32);
    const tails = [...table.below.tail().rows, ...table.above.tail().rows].filter((_, i) => i % 4 === 0);
    expect(tails.filter(Number.isNaN).length).toBeLessThan(32);
  });
});
