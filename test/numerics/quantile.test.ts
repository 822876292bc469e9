import { readFileSync } from "node:fs";
import fc from "fast-check";
import * as simple from "simple-statistics";
import { describe, expect, it } from "vitest";
import { type QuantileType, quantile, quantiles } from "../../src/numerics/quantile.js";

interface Reference {
  readonly probabilities: number[];
  readonly samples: Record<string, { values: number[]; types: Record<string, number[]> }>;
}
const reference: Reference = JSON.parse(
  readFileSync(new URL("../reference/quantileTypes.json", import.meta.url), "utf8"),
);
const near = (value: number, expected: number): void =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(expected)));

const column = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 200 });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe("quantiles", () => {
  for (const [name, { values, types }] of Object.entries(reference.samples)) {
    it.each(Object.entries(types))(`of the sample "${name}", type %s, are R's`, (type, expected) => {
      const got = quantiles(Float64Array.from(values), reference.probabilities, Number(type) as QuantileType);
      got.forEach((value, i) => {
        near(value, expected[i] as number);
      });
    });
  }

  it("of type 7 are those of simple-statistics", () => {
    fc.assert(
      fc.property(column, fc.array(probability, { minLength: 1, maxLength: 6 }), (numbers, ps) => {
        const theirs = simple.quantile(numbers, ps);
        quantiles(Float64Array.from(numbers), ps).forEach((value, i) => {
          expect(Math.abs(value - (theirs[i] as number))).toBeLessThanOrEqual(1e-6);
        });
      }),
    );
  });

  it("never fall with the probability and never leave the sample, for any type", () => {
    fc.assert(
      fc.property(column, probability, probability, fc.constantFrom(4, 5, 6, 7, 8, 9), (numbers, p, q, type) => {
        const values = Float64Array.from(numbers);
        const [low, high] = quantiles(values, [Math.min(p, q), Math.max(p, q)], type as QuantileType) as [
          number,
          number,
        ];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...numbers));
        expect(high).toBeLessThanOrEqual(Math.max(...numbers));
      }),
    );
  });

  it("do not depend on the order of the column", () => {
    fc.assert(
      fc.property(column, probability, (numbers, p) => {
        const turned = Float64Array.from(numbers).reverse();
        expect(quantile(turned, p)).toBe(quantile(Float64Array.from(numbers), p));
      }),
    );
  });

  it("of Hazen's type have the sample's k-th value at (k - 1/2) / n", () => {
    const values = Float64Array.of(10, 20, 30, 40);
    expect(quantiles(values, [0.125, 0.375, 0.625, 0.875], 5)).toEqual([10, 20, 30, 40]);
  });

  it.each([
    ["probability-outside-unit", [1], 1.01],
    ["probability-outside-unit", [1], Number.NaN],
    ["empty-column", [], 0.5],
    ["not-finite", [Number.NaN], 0.5],
  ])("refuse with %s", (code, values, p) => {
    expect(() => quantile(Float64Array.from(values), p)).toThrow(expect.objectContaining({ code }));
  });
});
