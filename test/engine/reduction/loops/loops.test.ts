import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GROUPS } from "../../../../src/engine/reduction/groups.js";
import { CELLS, cellOf, GUIDES, guideCells } from "../../../../src/engine/reduction/loops/cells.js";
import { Gathering } from "../../../../src/engine/reduction/loops/gathering.js";
import { GRADE_UNIT } from "../../../../src/engine/reduction/loops/gradeSums.js";
import { guideTo, GUIDES as KNOT_GUIDES, STEPS } from "../../../../src/engine/reduction/loops/knots.js";
import { type Loops, loops } from "../../../../src/engine/reduction/loops/loops.js";
import { openWorkshop, type Workshop } from "../../../../src/engine/reduction/loops/workshop.js";
import { openKeeping } from "../../../../src/engine/reduction/task/keeping.js";
import type { Window } from "../../../../src/engine/reduction/windows.js";
import { BLOCK } from "../../../../src/random/stream.js";
import { openMemory } from "../../../../src/wasm/host.js";

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

/** What a window keeps of so many times the same column, value by value. */
function keptOneByOne(column: Float64Array, { low, high }: Window, times: number) {
  const places = Array.from(column, (_, i) => i);
  const inside = places.filter((i) => (column[i] as number) >= low && (column[i] as number) <= high);
  const again = Array.from({ length: times }, () => inside).flat();
  const below = new Float64Array(GROUPS);
  for (const i of places) if ((column[i] as number) < low) below[i % GROUPS] = (below[i % GROUPS] as number) + times;
  return [Float64Array.from(again, (i) => column[i] as number), Uint8Array.from(again, (i) => i % GROUPS), below];
}

describe("loops in WebAssembly", () => {
  it("find the same standing of a value among quantiles, also where these are equal, at the ends and beyond", () => {
    const rises = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e3, noNaN: true })), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(columns, rises, fc.constantFrom(BLOCK, 33), (values, steps, count) => {
        const quantiles = new Float64Array(STEPS + 1);
        for (let k = 1; k <= STEPS; k++) {
          quantiles[k] = (quantiles[k - 1] as number) + (steps[k % steps.length] as number) + 1e-6;
        }
        both((workshop, column) => {
          const memory = { knots: workshop.doubles(STEPS + 1), guide: workshop.words(KNOT_GUIDES + 1) };
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
      fc.property(columns, fc.constantFrom(BLOCK, 1008, 1000, 5), awkward, (values, count, centre) => {
        both((workshop, column) => {
          const scale = { centre, factor: 0.25 };
          const [two, four] = [workshop.doubles(2 * GROUPS), workshop.doubles(4 * GROUPS)];
          const [ends, counts] = [workshop.doubles(2), workshop.doubles(GROUPS)];
          ends.set([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
          // Twice, so that sums run on.
          for (let time = 0; time < 2; time++) {
            workshop.squares(column, count, scale, two, ends);
            workshop.fourths(column, count, scale, four, ends);
            workshop.below(column, count, centre, counts);
          }
          return [two, four, Array.from(ends, (end) => end + 0), counts];
        }, values);
      }),
    );
  });

  it("keep the same values in the same order", () => {
    fc.assert(
      fc.property(columns, fc.array(awkward, { maxLength: 10 }), fc.constantFrom(BLOCK, 1001), (values, all, count) => {
        const ends = [...new Set(all)].sort((a, b) => a - b);
        const windows = ends.flatMap((low, i) =>
          i % 2 === 0 ? [{ low, high: ends[i + 1] ?? Number.POSITIVE_INFINITY }] : [],
        );
        both((workshop, column) => {
          const open = windows.map((window) => ({ ...window, below: workshop.doubles(GROUPS), kept: new Gathering() }));
          const keeping = openKeeping(workshop);
          // Twice, so that counts run on.
          for (let time = 0; time < 2; time++) workshop.keep(column, count, open, keeping);
          return open.flatMap((window) => {
            const { values, groups } = window.kept.take(false);
            expect([values, groups, window.below]).toEqual(keptOneByOne(column.subarray(0, count), window, 2));
            return [values, groups, window.below];
          });
        }, values);
      }),
      { numRuns: 40 },
    );
  });

  it("find the same cells and sum the same grades", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(BLOCK, 704, 700, 33, 3), (values, count) => {
        both((workshop, column) => {
          const edges = new Float64Array(CELLS - 1).fill(Number.POSITIVE_INFINITY);
          edges.set([...new Set(values)].sort((x, y) => x - y).slice(0, 40));
          const memory = { edges: workshop.doubles(CELLS), guide: workshop.words(GUIDES + 1) };
          const [guide, counts] = [guideCells(edges, memory), workshop.doubles(CELLS)];
          const [offsets, numbers] = [workshop.integers(BLOCK), workshop.doubles(BLOCK)];
          const [grades, others] = [workshop.doubles(BLOCK), workshop.doubles(BLOCK)];
          for (let i = 0; i < BLOCK; i++) grades[i] = ((i * 7919) % 1024) / 1024 + 1e-9;
          for (let i = 0; i < BLOCK; i++) others[i] = ((i * 5003) % 1021) / 1021 + 1e-9;
          const [table, squares] = [workshop.doubles(2 * CELLS), workshop.doubles(2 * GROUPS)];
          const products = workshop.doubles(2 * GROUPS);
          for (let time = 0; time < 2; time++) {
            workshop.cells(column, count, guide, counts, offsets, numbers);
            workshop.grades(grades, others, count, offsets, table, squares);
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
    const ends = Float64Array.of(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    const sums = of((out, by) => by.squares(column, BLOCK, { centre: 0, factor: 1 }, out, ends), 2 * GROUPS);
    expect([...ends]).toEqual([0, BLOCK - 1]);
    expect(sums[0]).toBe((16 * 63 * 64) / 2);
    expect(sums[GROUPS]).toBe((256 * 63 * 64 * 127) / 6);
    const fourths = of((out, by) => by.fourths(column, 3, { centre: 1, factor: 2 }, out, ends), 4 * GROUPS);
    const powers = [0, 1, 2, 3].map((power) => [...fourths.slice(power * GROUPS, power * GROUPS + 3)]);
    expect(powers).toEqual([
      [-2, 0, 2],
      [4, 0, 4],
      [-8, 0, 8],
      [16, 0, 16],
    ]);
  });

  it("count what is below, strictly, and keep both ends", () => {
    expect(of((out, by) => by.below(column, BLOCK, 32, out), GROUPS)).toEqual(new Float64Array(GROUPS).fill(2));
    const window = { low: 15, high: 17, below: new Float64Array(GROUPS), kept: new Gathering() };
    loops.keep(column, BLOCK, [window], openKeeping(openWorkshop(undefined)));
    expect([...window.below]).toEqual([...new Float64Array(15).fill(1), 0]);
    const { values, groups } = window.kept.take(false);
    expect([...values, ...groups]).toEqual([15, 16, 17, 15, 0, 1]);
  });

  it("add what adding one scenario after the other adds, whatever the number of them", () => {
    const values = column.map((i) => ((i * 7919) % 1009) / 37 - 9);
    const others = column.map((i) => ((i * 104729) % 1013) / 1013);
    const grade = others.map((u) => (u * u + 1e-9) / 1.01);
    const offsets = Int32Array.from(values, (x) => 16 * Math.floor(Math.abs(x)));
    const exact = (x: number): number => x + GRADE_UNIT - GRADE_UNIT;
    for (const count of [BLOCK, 1, 2, 17, 1003]) {
      const [powers, ends] = [new Float64Array(4 * GROUPS), Float64Array.of(3, 3)];
      const [table, squares] = [new Float64Array(2 * CELLS), new Float64Array(2 * GROUPS)];
      const [centre, factor] = [1.25, 0.5];
      loops.fourths(values, count, { centre, factor }, powers, ends);
      loops.grades(others, grade, count, offsets, table, squares);
      const expected = [powers, table, squares].map((sums) => new Float64Array(sums.length));
      const add = (sums: number, place: number, more: number): void => {
        const into = expected[sums] as Float64Array;
        into[place] = (into[place] as number) + more;
      };
      for (let i = 0; i < count; i++) {
        const d = ((values[i] as number) - centre) * factor;
        [d, d * d, d * d * d, d * d * (d * d)].forEach((power, k) => {
          add(0, k * GROUPS + (i % GROUPS), power);
        });
        [others, grade].forEach((grades, k) => {
          const g = exact((grades[i] as number) - 0.5);
          add(1, ((offsets[i] as number) >> 3) + k, g);
          add(2, k * GROUPS + (i % GROUPS), exact(g * g));
        });
      }
      expect([powers, table, squares]).toEqual(expected);
      const seen = [3, ...values.subarray(0, count)];
      expect([...ends]).toEqual([Math.min(...seen), Math.max(...seen)]);
    }
  });

  it("put a value that is an edge into the cell above it", () => {
    const edges = new Float64Array(CELLS - 1).fill(Number.POSITIVE_INFINITY);
    edges.set([10, 20]);
    const guide = guideCells(edges, { edges: new Float64Array(CELLS), guide: new Uint16Array(GUIDES + 1) });
    const offsets = new Int32Array(BLOCK);
    const numbers = new Float64Array(BLOCK);
    const counts = of((out, by) => by.cells(column, BLOCK, guide, out, offsets, numbers), CELLS);
    expect([...counts.slice(0, 4)]).toEqual([10, 10, BLOCK - 20, 0]);
    expect([offsets[9], offsets[10], offsets[20]]).toEqual([0, 16, 32]);
    expect([numbers[9], numbers[20]]).toEqual([-511.5, -509.5]);
  });

  it("find by the guide the cell that halving finds, whatever the spread of the edges", () => {
    const memory = { edges: new Float64Array(CELLS), guide: new Uint16Array(GUIDES + 1) };
    const cellsOf = (edges: Float64Array, values: Float64Array): [number, Float64Array] => {
      const guide = guideCells(edges, memory);
      const numbers = new Float64Array(BLOCK);
      loops.cells(values, BLOCK, guide, new Float64Array(CELLS), new Int32Array(BLOCK), numbers);
      return [guide.turns, numbers.map((number) => number + (CELLS - 1) / 2)];
    };
    const spreads: Record<string, (p: number, i: number) => number> = {
      even: (p) => 10 * p - 5,
      bent: (p) => p / (1.2 - p),
      "with ties": (_, i) => Math.floor(i / 3),
      "in two heaps": (p) => (p < 0.5 ? p * 1e-9 : 1 + p * 1e-9),
      "all but one together": (p, i) => (i === 0 ? -1e12 : p),
      equal: () => 7,
      none: () => Number.POSITIVE_INFINITY,
    };
    const turns = Object.entries(spreads).map(([name, spread]) => {
      const edges = Float64Array.from({ length: CELLS - 1 }, (_, i) => spread(i / (CELLS - 2), i));
      // Edges, what lies on either side of them, far beyond them and in all parts of the range.
      const [low, high] = name === "none" ? [0, 1] : [edges[0] as number, edges[CELLS - 2] as number];
      const values = Float64Array.from({ length: BLOCK }, (_, i) => {
        const edge = name === "none" ? i : (edges[(i * 37) % (CELLS - 1)] as number);
        const between = low + ((high - low) * ((i * 619) % BLOCK)) / BLOCK;
        return [edge, edge + Math.abs(edge) * 1e-15, edge - Math.abs(edge) * 1e-15, between][i % 4] as number;
      });
      values.set([-1e300, 1e300, low - 1, high + 1, 0, -0, Number.NaN]);
      const [turns, found] = cellsOf(edges, values);
      expect([...found]).toEqual(Array.from(values, (x) => cellOf(edges, x)));
      return [name, turns];
    });
    expect(Object.fromEntries(turns)).toEqual({
      even: 1,
      bent: 2,
      "with ties": 3,
      "in two heaps": 0,
      "all but one together": 0,
      equal: 0,
      none: 0,
    });
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
