import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionOfColumn } from "../../src/numerics/empiricalDistribution.js";
import { type HistogramOptions, histogram as ofDistribution } from "../../src/numerics/histogram.js";

const column = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 300 });
const histogram = (values: Float64Array, options?: HistogramOptions) =>
  ofDistribution(distributionOfColumn(values), options);
const total = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

interface NumpyCase {
  readonly name: string;
  readonly values: readonly number[];
  readonly freedman_diaconis: number;
  readonly width: number;
  readonly breaks: readonly number[];
  readonly counts: readonly number[];
}

const numpy = JSON.parse(readFileSync(new URL("../reference/histograms.json", import.meta.url), "utf8")) as {
  readonly cases: readonly NumpyCase[];
};

describe("histogram", () => {
  it.each(numpy.cases)("has the width and the counts of numpy: $name", ({ values, freedman_diaconis, ...known }) => {
    const { width, breaks, counts } = histogram(Float64Array.from(values));
    expect({ width, breaks, counts }).toEqual({ width: known.width, breaks: known.breaks, counts: known.counts });
    expect(width).toBeGreaterThanOrEqual(freedman_diaconis);
    expect(width).toBeLessThan(2.5 * freedman_diaconis);
  });

  it("counts every value once, between breaks that ascend and enclose the column", () => {
    fc.assert(
      fc.property(column, (numbers) => {
        const { breaks, counts, below, above } = histogram(Float64Array.from(numbers));
        expect(total(counts)).toBe(numbers.length);
        expect([below, above]).toEqual([0, 0]);
        expect(breaks[0]).toBeLessThanOrEqual(Math.min(...numbers));
        expect(breaks.at(-1)).toBeGreaterThanOrEqual(Math.max(...numbers));
        breaks.slice(1).forEach((edge, i) => {
          expect(edge).toBeGreaterThan(breaks[i] as number);
          const last = i === counts.length - 1;
          const inside = numbers.filter((v) => v >= (breaks[i] as number) && (last ? v <= edge : v < edge));
          expect(counts[i]).toBe(inside.length);
        });
      }),
    );
  });

  it("never has more bins than the chart can carry, and never far fewer than it could", () => {
    fc.assert(
      fc.property(column, fc.integer({ min: 3, max: 80 }), (numbers, most) => {
        expect(histogram(Float64Array.from(numbers), { most }).counts.length).toBeLessThanOrEqual(most);
      }),
    );
    const vanishing = Float64Array.of(1500.0000000000002, 0, -5e-324, 0);
    expect(histogram(vanishing, { most: 4 }).counts.length).toBeLessThanOrEqual(4);
    const even = Float64Array.from({ length: 1_000_000 }, (_, i) => i / 10_000);
    expect(histogram(even).counts.length).toBe(50);
  });

  it("follows Freedman and Diaconis: 2 IQR / n^(1/3), rounded up to 1, 2 or 5", () => {
    // n = 1000, IQR = 499.5: 2 * 499.5 / 10 = 99.9.
    expect(histogram(Float64Array.from({ length: 1000 }, (_, i) => i)).width).toBe(100);
    // n = 125, IQR = 62: 124 / 5 = 24.8.
    expect(histogram(Float64Array.from({ length: 125 }, (_, i) => i)).width).toBe(50);
  });

  it("names its breaks in short decimals", () => {
    const { breaks } = histogram(Float64Array.from({ length: 1000 }, (_, i) => i / 1000));
    expect(breaks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  });

  it("counts what lies outside a range that was asked for", () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => i);
    const { below, above, counts, breaks } = histogram(values, { range: [200, 800] });
    expect([breaks[0], breaks.at(-1)]).toEqual([200, 800]);
    expect(below).toBe(200);
    expect(above).toBe(199);
    expect(below + above + total(counts)).toBe(1000);
  });

  it("puts a constant into one bin", () => {
    expect(histogram(Float64Array.of(7, 7, 7)).counts).toEqual([3]);
    expect(histogram(Float64Array.of(0)).counts).toEqual([1]);
  });

  it.each([{ most: 0 }, { range: [2, 1] as const }, { range: [0, Number.NaN] as const }])("refuses %o", (options) => {
    expect(() => histogram(Float64Array.of(1, 2), options)).toThrow(
      expect.objectContaining({ code: "histogram-options" }),
    );
  });
});
