import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GUIDES, guideTo, STEPS } from "../../../src/engine/reduction/knots.js";
import { CELLS, GROUPS, type Loops, loops } from "../../../src/engine/reduction/loops.js";
import { openWorkshop, type Workshop } from "../../../src/engine/reduction/openLoops.js";
import { BLOCK } from "../../../src/random/stream.js";
import { openMemory } from "../../../src/wasm/host.js";

/** Columns with everything that tells two loops apart: ties, both zeros, large next to small, extremes of the range. */
const awkward = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324, 1e300, -1e300),
);
const columns = fc
  .array(awkward, { minLength: 1, maxLength: 60 })
  .map((values) => Float64Array.from({ length: BLOCK }, (_, i) => values[(i * i + 7 * i) % values.length] as number));

function workshops(): readonly [Workshop, Workshop] {
  return [openWorkshop(undefined), openWorkshop({ memory: openMemory(1 << 20), address: 64 })];
}

/** What both make of the same columns, bits and all. */
function both(
  act: (workshop: Workshop, column: Float64Array) => readonly ArrayLike<number>[],
  values: Float64Array,
): void {
  const [slow, fast] = workshops().map((workshop) => {
    const column = workshop.doubles(BLOCK);
    column.set(values);
    return act(workshop, column).map((array) => Array.from(array));
  });
  expect(fast).toEqual(slow);
}

describe("loops in WebAssembly", () => {
  it("find the same standing of a value among quantiles, also where these are equal, at the ends and beyond", () => {
    const rises = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e3, noNaN: true })), { minLength: 1, maxLength: 50 }); // biome-ignore format: one thought
    fc.assert(
      fc.property(columns, rises, fc.constantFrom(BLOCK, 33), (values, steps, count) => {
        const quantiles = new Float64Array(STEPS + 1);
        for (let k = 1; k <= STEPS; k++) {
          quantiles[k] = (quantiles[k - 1] as number) + (steps[k % steps.length] as number) + 1e-6;
        }
        both((workshop, column) => {
          const memory = { knots: workshop.doubles(STEPS + 1), guide: workshop.words(GUIDES + 1) };
          const knots = guideTo(quantiles, memory);
          // Half of them at knots, on either side of them or between.
          for (let i = 0; i < BLOCK; i += 2) column[i] = (quantiles[i] as number) + ((i % 3) - 1) * 1e-7;
          const out = workshop.doubles(BLOCK);
          workshop.standings(column, count, knots, out);
          for (let i = 0; i < count; i++) {
            const [place, low] = [out[i] as number, Math.floor(STEPS * (out[i] as number))];
            if (place < 1) expect(quantiles[low]).toBeLessThanOrEqual(Math.max(column[i] as number, 0));
            if (place > 0 && place < 1) expect(quantiles[low + 1]).toBeGreaterThanOrEqual(column[i] as number);
          }
          return [out];
        }, values);
      }),
      { numRuns: 30 },
    );
  });

  it("give the bits of those in JavaScript, of whole blocks and of a part", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(BLOCK, 1000, 5), awkward, (values, count, centre) => {
        both((workshop, column) => {
          const scale = { centre, factor: 0.25 };
          const [two, four] = [workshop.doubles(2 * GROUPS), workshop.doubles(2 * GROUPS)];
          const [ends, counts] = [workshop.doubles(2), workshop.doubles(GROUPS)];
          ends.set([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
          // Twice, so that sums run on.
          for (let time = 0; time < 2; time++) {
            workshop.squares(column, count, scale, two);
            workshop.fourths(column, count, scale, four);
            workshop.extremes(column, count, ends);
            workshop.below(column, count, centre, counts);
          }
          return [two, four, Array.from(ends, (end) => end + 0), counts];
        }, values);
      }),
    );
  });

  it("keep the same values in the same order", () => {
    fc.assert(
      fc.property(columns, awkward, awkward, (values, a, b) => {
        both((workshop, column) => {
          const [kept, groups] = [workshop.doubles(BLOCK + 8), workshop.bytes(BLOCK + 8)];
          const count = workshop.keep(column, BLOCK, Math.min(a, b), Math.max(a, b), kept, groups);
          return [kept.slice(0, count), groups.slice(0, count)];
        }, values);
      }),
    );
  });

  it("find the same cells and sum the same grades", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(BLOCK, 700), (values, count) => {
        both((workshop, column) => {
          const [edges, counts] = [workshop.doubles(CELLS), workshop.doubles(CELLS)];
          edges.fill(Number.POSITIVE_INFINITY);
          edges.set([...new Set(values)].sort((x, y) => x - y).slice(0, 40));
          const [offsets, numbers] = [workshop.integers(BLOCK), workshop.doubles(BLOCK)];
          const grades = workshop.doubles(BLOCK);
          for (let i = 0; i < BLOCK; i++) grades[i] = ((i * 7919) % 1024) / 1024 + 1e-9;
          const [table, squares] = [workshop.doubles(CELLS), workshop.doubles(GROUPS)];
          const products = workshop.doubles(2 * GROUPS);
          for (let time = 0; time < 2; time++) {
            workshop.cells(column, count, edges, counts, offsets, numbers);
            workshop.grades(grades, count, offsets, table, squares);
            workshop.products(grades, count, numbers, products);
          }
          return [counts, offsets, numbers, table, squares, products];
        }, values);
      }),
      { numRuns: 30 },
    );
  });
});

describe("loops", () => {
  const column = Float64Array.from({ length: BLOCK }, (_, i) => i);
  const of = (fill: (out: Float64Array, by: Loops) => void, length: number): Float64Array => {
    const out = new Float64Array(length);
    fill(out, loops);
    return out;
  };

  it("sum each group on its own: 0, 16, 32, … in the first", () => {
    const sums = of((out, by) => by.squares(column, BLOCK, { centre: 0, factor: 1 }, out), 2 * GROUPS);
    expect(sums[0]).toBe((16 * 63 * 64) / 2);
    expect(sums[GROUPS]).toBe((256 * 63 * 64 * 127) / 6);
    const fourths = of((out, by) => by.fourths(column, 3, { centre: 1, factor: 2 }, out), 2 * GROUPS);
    expect([...fourths.slice(0, 3), ...fourths.slice(GROUPS, GROUPS + 3)]).toEqual([-8, 0, 8, 16, 0, 16]);
  });

  it("count what is below, strictly, and keep both ends", () => {
    expect(of((out, by) => by.below(column, BLOCK, 32, out), GROUPS)).toEqual(new Float64Array(GROUPS).fill(2));
    const [values, groups] = [new Float64Array(BLOCK + 8), new Uint8Array(BLOCK + 8)];
    expect(loops.keep(column, BLOCK, 15, 17, values, groups)).toBe(3);
    expect([...values.slice(0, 3), ...groups.slice(0, 3)]).toEqual([15, 16, 17, 15, 0, 1]);
  });

  it("put a value that is an edge into the cell above it", () => {
    const edges = new Float64Array(CELLS - 1).fill(Number.POSITIVE_INFINITY);
    edges.set([10, 20]);
    const offsets = new Int32Array(BLOCK);
    const numbers = new Float64Array(BLOCK);
    const counts = of((out, by) => by.cells(column, BLOCK, edges, out, offsets, numbers), CELLS);
    expect([...counts.slice(0, 4)]).toEqual([10, 10, BLOCK - 20, 0]);
    expect([offsets[9], offsets[10], offsets[20]]).toEqual([0, 8, 16]);
    expect([numbers[9], numbers[20]]).toEqual([-511.5, -509.5]);
  });

  it("sum products of grades and numbers of cells, exactly whatever the order", () => {
    const grades = column.map((i) => (i + 0.25) / BLOCK);
    const numbers = column.map((i) => (i * 37) % 100);
    const sums = of((out, by) => by.products(grades, BLOCK, numbers, out), 2 * GROUPS);
    for (const group of [0, 5]) {
      const places = Array.from({ length: BLOCK / GROUPS }, (_, k) => group + GROUPS * k);
      const total = places.reduce((sum, i) => sum + ((grades[i] ?? 0) - 0.5) * (numbers[i] ?? 0), 0);
      expect(sums[group + GROUPS]).toBeCloseTo(total, 0);
    }
    const backwards = of(
      (out, by) => by.products(grades.slice().reverse(), BLOCK, numbers.slice().reverse(), out),
      2 * GROUPS,
    );
    expect(backwards[GROUPS + 15]).toBe(sums[GROUPS]);
  });
});
