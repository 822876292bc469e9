import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pearson } from "../../../src/numerics/octaves/pearson.js";
import { quantileSeries } from "../../../src/numerics/octaves/quantileSeries.js";

/** Quantile functions in closed form, with the slope of the logarithm of their density. */
const closed: readonly (readonly [string, Pearson, (p: number) => number, (p: number) => number])[] = [
  ["exponential", { numerator: [-1, 0], denominator: [1, 0, 0] }, (p) => -Math.log1p(-p), (p) => 1 / (1 - p)],
  ["uniform", { numerator: [0, 0], denominator: [1, 0, 0] }, (p) => p, () => 1],
  [
    "Cauchy",
    { numerator: [0, -2], denominator: [1, 0, 1] },
    (p) => -1 / Math.tan(Math.PI * p),
    (p) => Math.PI / Math.sin(Math.PI * p) ** 2,
  ],
  ["beta 3, 1", { numerator: [2, 0], denominator: [0, 1, 0] }, (p) => Math.cbrt(p), (p) => Math.cbrt(p) / p / 3],
  ["Pareto 1", { numerator: [-2, 0], denominator: [0, 1, 0] }, (p) => 1 / (1 - p), (p) => 1 / (1 - p) ** 2],
  [
    "arcsine",
    { numerator: [-0.5, 1], denominator: [0, 1, -1] },
    (p) => Math.sin((Math.PI * p) / 2) ** 2,
    (p) => Math.PI * Math.sin((Math.PI * p) / 2) * Math.cos((Math.PI * p) / 2),
  ],
  [
    "exponential of an exponential, halved",
    { numerator: [-1, 0], denominator: [1, 0, 0], exponential: { shift: 1, scale: 0.5 } },
    (p) => Math.exp(1 + 0.5 * -Math.log1p(-p)),
    (p) => (Math.exp(1 + 0.5 * -Math.log1p(-p)) * 0.5) / (1 - p),
  ],
];

describe.each(closed)("the series of the %s distribution", (_, pearson, quantile, slope) => {
  it("gives quantile and slope within a fifth of the way to either end", () => {
    const series = quantileSeries(pearson);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (p, t) => {
          const width = p / 5;
          series.expand({ x: quantile(p), slope: slope(p) * width });
          const q = p + t * width;
          const scale = Math.abs(quantile(p)) + slope(p) * p;
          expect(Math.abs(series.valueAt(t) - quantile(q)) / scale).toBeLessThan(2e-13);
          expect(Math.abs(series.slopeAt(t) / width - slope(q)) / slope(p)).toBeLessThan(1e-12);
          const around = new Float64Array(2);
          series.valuesAround(t / 2, [t / 2, -t / 2], around);
          expect([...around]).toEqual([series.valueAt(t), series.valueAt(0)]);
        },
      ),
    );
  });
});
