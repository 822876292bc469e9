import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascending } from "../../src/numerics/ascending.js";

const sorted = (values: Float64Array) => values.slice().sort();

describe("ascending", () => {
  it("is what the engine's sort gives, and leaves the column as it is", () => {
    const numbers = fc.array(
      fc.oneof(
        fc.double({ noNaN: true }).map((x) => x + 0),
        fc.integer({ min: -3, max: 3 }).map((x) => x + 0),
      ),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(numbers, (all) => {
        const values = Float64Array.from(all);
        expect(ascending(values)).toEqual(sorted(values));
        expect(values).toEqual(Float64Array.from(all));
      }),
    );
  });

  it.each<[string, (i: number) => number]>([
    ["spread evenly", (i) => (i * 7919) % 10_007],
    ["descending", (i) => -i],
    ["with ties", (i) => (i * 7919) % 997],
    ["few distinct", (i) => i % 3],
    ["constant", () => 4],
    ["far apart", (i) => (i % 2 === 0 ? 1 : -1) * Number.MAX_VALUE * ((i % 97) / 97)],
    ["with one far away", (i) => (i === 5 ? 1e300 : i % 1000)],
    ["infinite at the ends", (i) => (i < 4 ? (-1) ** i * Number.POSITIVE_INFINITY : i % 1000)],
    ["of the smallest numbers", (i) => ((i * 7919) % 10_007) * Number.MIN_VALUE],
  ])("of a long column: %s", (_, at) => {
    const values = Float64Array.from({ length: 10_007 }, (_value, i) => at(i) + 0);
    expect(ascending(values)).toEqual(sorted(values));
  });

  it("holds equal zeros for equal, of either sign", () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => (i % 3 === 0 ? -0 : i % 3 === 1 ? 0 : i - 500));
    expect(ascending(values).map((x) => x + 0)).toEqual(sorted(values).map((x) => x + 0));
  });
});
