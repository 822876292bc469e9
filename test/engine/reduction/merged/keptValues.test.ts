import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeptValues } from "../../../../src/engine/reduction/merged/keptValues.js";

const number = fc.integer({ min: -20, max: 20 });
const column = fc.array(number, { minLength: 1, maxLength: 300 });
const kept = (values: readonly number[]) => ({
  values: Float64Array.from(values),
  groups: Uint8Array.from(values, (_, i) => i % 16),
});
const ascending = (values: readonly number[]) => values.toSorted((a, b) => a - b).map((value) => value + 0);
const places = (length: number) => Array.from({ length }, (_, i) => i);

function keptIn(values: readonly number[], room?: number): KeptValues {
  const all = new KeptValues(room);
  all.add(kept(values));
  return all;
}

describe("kept values", () => {
  it("are all there, however many were expected", () => {
    fc.assert(
      fc.property(column, column, fc.nat(700), (first, second, room) => {
        const all = keptIn(first, room);
        all.add(kept(second));
        const both = [...first, ...second];
        expect(all.count).toBe(both.length);
        expect([...all.at(places(both.length))]).toEqual(ascending(both));
        const third = (values: readonly number[]) => values.filter((_, i) => i % 16 === 3);
        expect(all.countOf(3)).toBe(third(first).length + third(second).length);
      }),
    );
  });

  it("within a window are those between its ends, and those below are counted by group", () => {
    fc.assert(
      fc.property(
        column,
        number,
        fc.nat(20),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (values, low, width, growth) => {
          const high = low + width;
          const found = keptIn(values).within({ low, high }, growth);
          const inside = values.filter((value) => value >= low && value <= high);
          expect(found.kept.count).toBe(inside.length);
          if (inside.length > 0) expect([...found.kept.at(places(inside.length))]).toEqual(ascending(inside));
          expect([...found.below]).toEqual(
            places(16).map((group) => values.filter((value, i) => value < low && i % 16 === group).length),
          );
          // Whatever room was left, more values go in.
          found.kept.add(kept(values));
          expect(found.kept.count).toBe(inside.length + values.length);
        },
      ),
    );
  });

  it("that tie are counted within and below a window too", () => {
    const all = keptIn([1, 2, 3]);
    all.addTies(2, new Float64Array(16).fill(1));
    all.addTies(0, new Float64Array(16).fill(2));
    const { kept: inside, below } = all.within({ low: 2, high: 5 }, 3);
    expect([inside.count, below[0], below[1]]).toEqual([18, 3, 2]);
  });
});
