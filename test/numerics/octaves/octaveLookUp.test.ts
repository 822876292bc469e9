import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binOf, lastOctave, rowsPerTail } from "../../../src/numerics/octaves/octaveBins.js";
import { lookUpOctaves } from "../../../src/numerics/octaves/octaveLookUp.js";
import { evaluatePolynomial, rowLength } from "../../../src/numerics/octaves/octavePolynomial.js";
import type { OctaveTable } from "../../../src/numerics/octaves/octaveTable.js";

/** Rows that tell every bin and every coefficient apart: what they are a table of does not matter here. */
function tableOf(binBits: number, limits: readonly [number, number]): OctaveTable {
  const rows = Float64Array.from(
    { length: 2 * rowsPerTail(binBits) * rowLength },
    (_, i) => Math.sin(i + 1) * 10 ** ((i * 7) % 5),
  );
  return { rows, binBits, limits, error: 0 };
}

/** The quantile of one uniform, by way of the bin that holds it. */
function oneByOne({ rows, binBits, limits }: OctaveTable, shift: number, scale: number, u: number): number {
  const p = u < 0.5 ? u : 1 - u;
  if (p < 2 ** -lastOctave) return Number.NaN;
  const bins = Array.from({ length: rowsPerTail(binBits) }, (_, row) => ({ row, ...binOf(row, binBits) }));
  const { row, low, width } = bins.findLast((bin) => bin.low <= p) as (typeof bins)[number];
  const at = ((u < 0.5 ? 0 : rowsPerTail(binBits)) + row) * rowLength;
  const value = shift + scale * evaluatePolynomial(rows, at, (p - low) / width - 0.5);
  return Math.max(shift + scale * limits[0], Math.min(shift + scale * limits[1], value));
}

const infinite = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
/** As samplers give them: odd multiples of 2^-53, also where octaves and bins begin and beyond the last of them. */
const uniform = fc
  .oneof(
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.integer({ min: 1, max: 52 }).map((k) => 2 ** -k),
    fc.integer({ min: 1, max: 52 }).map((k) => 1 - 2 ** -k),
    fc.integer({ min: 0, max: 255 }).map((k) => k / 256),
  )
  .map((u) => (Math.floor(u * 2 ** 52) + 0.5) / 2 ** 52);

describe("lookUpOctaves", () => {
  it.each([
    [3, infinite],
    [5, infinite],
    [3, [-5, 5]],
    [5, [-1e3, Number.POSITIVE_INFINITY]],
  ] as const)("finds the bits of one uniform after the other, with 2^%i bins and limits %j", (binBits, limits) => {
    const table = tableOf(binBits, limits);
    fc.assert(
      fc.property(fc.array(uniform, { maxLength: 40 }), fc.double({ noNaN: true, min: -9, max: 9 }), (us, shift) => {
        const out = new Float64Array(us.length + 1).fill(7);
        const beyond = lookUpOctaves(table, shift, 1.75, Float64Array.from(us), out, us.length);
        const expected = us.map((u) => oneByOne(table, shift, 1.75, u));
        expect([...out]).toEqual([...expected, 7]);
        expect(beyond).toBe(expected.filter(Number.isNaN).length);
      }),
      { numRuns: 60 },
    );
  });

  it("looks up no more than it is asked to", () => {
    const table = tableOf(3, infinite);
    const out = new Float64Array(4).fill(7);
    expect(lookUpOctaves(table, 0, 1, Float64Array.of(0.1, 0.2, 1e-9, 1e-9), out, 2)).toBe(0);
    expect([...out.subarray(2)]).toEqual([7, 7]);
    expect(lookUpOctaves(table, 0, 1, Float64Array.of(), new Float64Array(0), 0)).toBe(0);
  });

  it.each([1, 2, 3, 5])("looks up %i, whichever of them is out of reach, and no more", (count) => {
    const table = tableOf(3, infinite);
    for (let far = 0; far < count; far++) {
      const us = Float64Array.from({ length: count + 2 }, (_, i) => (i === far ? 2 ** -30 : (i + 0.5) / 8));
      const out = new Float64Array(count + 2).fill(7);
      expect(lookUpOctaves(table, 2, 3, us, out, count)).toBe(1);
      const expected = [...us.subarray(0, count)].map((u) => oneByOne(table, 2, 3, u));
      expect([...out]).toEqual([...expected, 7, 7]);
      expect(expected.filter(Number.isNaN)).toHaveLength(1);
    }
  });
});
