import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histogramOf } from "../../../src/sensitivity/filtering/histogram.js";

const heaps = fc.array(fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.boolean()), {
  minLength: 2,
  maxLength: 300,
});
const of = (draws: readonly (readonly [number, boolean])[]) =>
  histogramOf(
    Float64Array.from(draws, ([value]) => value),
    {
      inside: Uint8Array.from(draws, ([, within]) => (within ? 1 : 0)),
      groups: 1,
    },
  );

describe("histogramOf", () => {
  it("shares out each side whole, one draw after the other", () => {
    fc.assert(
      fc.property(heaps, (draws) => {
        const { from, to, inside, outside } = of(draws);
        for (const [side, shares] of [
          [true, inside],
          [false, outside],
        ] as const) {
          const own = draws.filter(([, within]) => within === side);
          const bins = shares.map((_, bin) => {
            const held = own.filter(([value]) => {
              const place = to > from ? Math.floor(((value - from) / (to - from)) * shares.length) : 0;
              return Math.min(Math.max(place, 0), shares.length - 1) === bin;
            });
            return held.length / own.length;
          });
          expect(shares).toEqual(bins);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("puts the two halves of even steps into the two halves of the bins", () => {
    const { inside, outside } = of(Array.from({ length: 4000 }, (_, i) => [i, i < 2000] as const));
    expect(inside.slice(10).every((share) => share === 0)).toBe(true);
    expect(outside.slice(0, 10).every((share) => share === 0)).toBe(true);
    for (const share of [...inside.slice(1, 10), ...outside.slice(10, 19)]) expect(share).toBeCloseTo(0.1, 2);
  });

  it("keeps what never varies in the first bin", () => {
    const { from, to, inside, outside } = of([
      [3, true],
      [3, false],
      [3, false],
    ]);
    expect([from, to]).toEqual([3, 3]);
    expect([inside[0], outside[0]]).toEqual([1, 1]);
  });
});
