import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderStatistics } from "../../src/numerics/selection.js";

const column = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 300 });

describe("orderStatistics", () => {
  it("gives what a full sort gives, wherever the places lie, and leaves the column alone", () => {
    fc.assert(
      fc.property(column, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (numbers, seeds) => {
        const values = Float64Array.from(numbers);
        const before = values.slice();
        const places = seeds.map((seed) => seed % values.length);
        const sorted = values.slice().sort();
        const expected = places.map((place) => (sorted[place] as number) + 0);
        expect([...orderStatistics(values, places)]).toEqual(expected);
        // Ends that are known already, as they are or further out.
        const [low, high] = [sorted[0] as number, sorted.at(-1) as number];
        expect([...orderStatistics(values, places, [low, high])]).toEqual(expected);
        expect([...orderStatistics(values, places, [low - Math.abs(low) / 3 - 1, high + 1e9])]).toEqual(expected);
        expect(values).toEqual(before);
      }),
    );
  });

  it.each([
    ["ascending", (i: number) => i],
    ["descending", (i: number) => -i],
    ["few distinct", (i: number) => (i * 7919) % 3],
    ["constant", () => 4],
    ["scattered", (i: number) => (i * 7919) % 100_003],
  ])("selects in a long column that is %s", (_, at) => {
    const values = Float64Array.from({ length: 50_000 }, (_, i) => at(i));
    const sorted = values.slice().sort();
    const places = [0, 1, 1249, 1250, 24_999, 25_000, 48_750, 49_998, 49_999];
    expect([...orderStatistics(values, places)]).toEqual(places.map((place) => (sorted[place] as number) + 0));
  });

  it("tells no difference between the two zeros", () => {
    expect(Object.is(orderStatistics(Float64Array.of(0, -0, 0), [0])[0], 0)).toBe(true);
  });

  it.each([
    ["empty-column", [], [0]],
    ["not-finite", [1, Number.NaN], [0]],
    ["not-finite", [1, Number.POSITIVE_INFINITY], [0]],
    ["rank-outside-column", [1, 2], [2]],
    ["rank-outside-column", [1, 2], [-1]],
    ["rank-outside-column", [1, 2], [0.5]],
  ])("refuses with %s", (code, values, places) => {
    expect(() => orderStatistics(Float64Array.from(values), places)).toThrow(expect.objectContaining({ code }));
  });

  it("says where in a long column the first value is that is not finite", () => {
    for (const bad of [Number.NaN, Number.NEGATIVE_INFINITY]) {
      const values = Float64Array.from({ length: 5000 }, (_, i) => (i === 2345 || i === 4000 ? bad : i));
      expect(() => orderStatistics(values, [0])).toThrow(`got ${bad} at place 2345`);
    }
  });
});
