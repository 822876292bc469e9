import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DealingLoops, dealingLoops, MOST_BINS } from "../../src/numerics/dealing.js";
import { laneDealing } from "../../src/numerics/laneDealing.js";
import { inLanes, type LaneDealing } from "../../src/numerics/openLaneDealing.js";
import { compileModule, instantiate, openMemory } from "../../src/wasm/host.js";
import { encodeModule } from "../../src/wasm/module.js";

const module = compileModule(encodeModule({ functions: laneDealing }));

/** Arrays one behind the other, and the loops that work on them. */
function bench(lanes: boolean) {
  const memory = openMemory(1 << 20);
  let at = 64;
  const taking = <A>(Kind: new (buffer: ArrayBuffer, at: number, length: number) => A, length: number): A => {
    const array = new Kind(memory.buffer, at, length);
    at += 64 * Math.ceil((8 * length) / 64);
    return array;
  };
  const loops: DealingLoops = lanes ? inLanes(instantiate<LaneDealing>(module, memory)) : dealingLoops;
  return {
    loops,
    doubles: (length: number) => taking(Float64Array, length),
    integers: (length: number) => taking(Int32Array, length),
    words: (length: number) => taking(Uint16Array, length),
  };
}

/** What both make of the same column, bits and all. */
function both(values: Float64Array, act: (of: ReturnType<typeof bench>, column: Float64Array) => readonly unknown[]) {
  const [slow, fast] = [false, true].map((lanes) => {
    const of = bench(lanes);
    const column = of.doubles(values.length);
    column.set(values);
    return act(of, column);
  });
  expect(fast).toEqual(slow);
  return slow as readonly unknown[];
}

const number = fc.oneof(
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
  fc.constantFrom(0, -0, 1, -1, 5e-324, 1e300, -1e300),
);
const columns = fc.array(number, { minLength: 1, maxLength: 90 }).map((values) => Float64Array.from(values));
const binsOf = (values: Float64Array, count: number) => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const slope = (count - 1) / (high - low);
  return { count, low, slope: Number.isFinite(slope) ? slope : 0 };
};

describe("dealing in WebAssembly", () => {
  it("puts every value into the bin that JavaScript puts it into, in the order of the column", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(1, 2, 31, MOST_BINS), (values, count) => {
        const bins = binsOf(values, count);
        both(values, ({ loops, doubles, integers }, column) => {
          const [counts, next, dealt] = [integers(count), integers(count), doubles(values.length)];
          // Twice: counts run on, and are halved again.
          loops.count(column, bins, counts);
          loops.count(column, bins, counts);
          expect(counts.reduce((sum, of) => sum + of, 0)).toBe(2 * values.length);
          counts.forEach((of, bin) => {
            counts[bin] = of / 2;
          });
          const most = loops.starts(counts, bins, next);
          expect(most).toBe(Math.max(...counts));
          const begins = next.slice();
          loops.spread(column, bins, next, dealt);
          expect(next).toEqual(begins.map((begin, bin) => begin + (counts[bin] as number)));
          return [counts, next, dealt];
        });
      }),
      { numRuns: 60 },
    );
  });

  it("picks the values of the bins that have a slot, and no others", () => {
    fc.assert(
      fc.property(columns, fc.uniqueArray(fc.nat(30), { maxLength: 9 }), (values, wanted) => {
        const bins = binsOf(values, 31);
        both(values, ({ loops, doubles, integers, words }, column) => {
          const [slots, next, into] = [words(31), integers(31), doubles(9 * values.length)];
          wanted.forEach((bin, slot) => {
            slots[bin] = slot + 1;
            next[slot] = slot * values.length;
          });
          loops.pick(column, bins, slots, next, into);
          wanted.forEach((bin, slot) => {
            const own = values.filter((value) => Math.trunc((value - bins.low) * bins.slope) === bin);
            const from = slot * values.length;
            expect([...into.subarray(from, next[slot])]).toEqual([...own]);
          });
          return [into, next];
        });
      }),
      { numRuns: 60 },
    );
  });

  it("settles what is nearly in order, and what is not", () => {
    fc.assert(
      fc.property(columns, (values) => {
        const [settled] = both(values, ({ loops }, column) => {
          loops.settle(column);
          return [column];
        });
        expect([...(settled as Float64Array)].map((x) => x + 0)).toEqual(
          [...values].sort((a, b) => a - b).map((x) => x + 0),
        );
      }),
    );
  });

  it("finds the ends, and that a value is none, wherever it stands", () => {
    const faults = fc.option(fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
    fc.assert(
      fc.property(columns, faults, fc.nat(), (values, fault, place) => {
        if (fault !== null) values[place % values.length] = fault;
        const [low, high] = both(values, ({ loops, doubles }, column) => {
          const ends = doubles(2);
          ends.set([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
          // In two parts, the first of which is kept in mind.
          loops.widen(column.subarray(0, values.length >> 1), ends);
          loops.widen(column.subarray(values.length >> 1), ends);
          return fault === null ? [...ends].map((end) => end + 0) : [Number.isNaN(ends[0])];
        });
        if (fault === null) expect([low, high]).toEqual([Math.min(...values) + 0, Math.max(...values) + 0]);
        else expect(low).toBe(true);
      }),
    );
  });
});
