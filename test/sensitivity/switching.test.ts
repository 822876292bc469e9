/** The search for switching values by itself: brackets on a grid of probabilities. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Swing } from "../../src/sensitivity/points/swings.js";
import { bracketsOf, firstLook } from "../../src/sensitivity/points/switching.js";

const uniform: Swing = { name: "u", at: (p) => p, point: (p) => ({ u: p }), set: (u) => ({ u }), support: [0, 1] };
const along = (of: (p: number) => number) => Float64Array.from(firstLook, of);

describe("the places where an output changes sides", () => {
  it("are looked for over the central 99.8%, evenly", () => {
    expect([firstLook.length, firstLook[0]]).toEqual([65, 0.001]);
    expect(firstLook.at(-1)).toBeCloseTo(0.999, 12);
    expect(firstLook[32]).toBeCloseTo(0.5, 12);
  });

  it("lie between the two grid points around each root, that nearest to the middle first", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 4 }), (cells) => {
        // Roots in the middle of every second cell, so that each has grid points of either sign beside it.
        const roots = cells.map((cell) => ((firstLook[2 * cell] ?? 0) + (firstLook[2 * cell + 1] ?? 0)) / 2);
        const column = along((p) => roots.reduce((product, root) => product * (p - root) * 64, 1));
        const found = bracketsOf(firstLook, column, uniform);
        const middle = (p: number) => Math.abs(p - 0.5);
        expect(found).toHaveLength(roots.length);
        for (const root of roots) expect(found.some(({ from, to }) => from < root && root < to)).toBe(true);
        const off = found.map(({ from, to }) => middle((from + to) / 2));
        expect(off).toEqual([...off].sort((a, b) => a - b));
      }),
    );
  });

  it("are where an output comes to 0 and stays, not where it touches 0 once", () => {
    expect(
      bracketsOf(
        firstLook,
        along((p) => Math.max(0, p - 0.3)),
        uniform,
      ),
    ).toHaveLength(1);
    const touching = firstLook.map((_, k) => Math.abs(k - 32));
    expect(bracketsOf(firstLook, Float64Array.from(touching), uniform)).toEqual([]);
  });

  it("are none where the output has no number on one side", () => {
    expect(
      bracketsOf(
        firstLook,
        along((p) => (p < 0.5 ? Number.NaN : 1)),
        uniform,
      ),
    ).toEqual([]);
  });

  it("are one of a count that keeps its value over a stretch of probability", () => {
    const count: Swing = { ...uniform, at: (p) => Math.floor(4 * p), atMost: (value) => (value + 1) / 4 };
    const found = bracketsOf(
      firstLook,
      along((p) => Math.floor(4 * p) - 1.5),
      count,
    );
    expect(found).toHaveLength(1);
    expect([count.at(found[0]?.from ?? 0), count.at(found[0]?.to ?? 0)]).toEqual([1, 2]);
  });
});
