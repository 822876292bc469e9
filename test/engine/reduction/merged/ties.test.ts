import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOf, total } from "../../../../src/engine/reduction/groups.js";
import { groupwise } from "../../../../src/engine/reduction/merged/groupwise.js";
import { noShelf } from "../../../../src/engine/reduction/merged/shelf.js";
import { Ties } from "../../../../src/engine/reduction/merged/ties.js";

/** A column of few values, and as many again that occur once. */
function column(length: number) {
  const values = Float64Array.from({ length }, (_, i) => (i % 8 === 0 ? i + 0.5 : i % 3));
  return { values, groups: Uint8Array.from({ length }, (_, i) => i % 16) };
}

describe("ties", () => {
  it("take what occurs again and again, and lose nothing", () => {
    const [ties, { values, groups }] = [new Ties(), column(4096)];
    const all = values.slice();
    const left = ties.takeFrom({ values, groups }, 4096);
    expect(left).toBe(512);
    expect([...values.subarray(0, left)].every((value) => value % 1 === 0.5)).toBe(true);
    expect(ties.count()).toBe(4096 - 512);
    expect(ties.count(5)).toBe(all.filter((value, i) => value % 1 === 0 && i % 16 === 5).length);
    const sorted = all.toSorted();
    const places = [0, 1, 700, 2047, 4095];
    expect([...ties.among(values.subarray(0, left), places)]).toEqual(places.map((place) => sorted[place]));
  });

  it("leave a column alone whose values are all different", () => {
    const values = Float64Array.from({ length: 2048 }, (_, i) => i);
    const ties = new Ties();
    expect(ties.takeFrom({ values, groups: new Uint8Array(2048) }, 2048)).toBe(2048);
    expect(ties.none).toBe(true);
  });

  it("are those of a window, and below it are counted by group", () => {
    const [all, inside, below] = [new Ties(), new Ties(), new Float64Array(16)];
    for (const value of [1, 2, 3]) all.add(value, new Float64Array(16).fill(value));
    all.add(2, new Float64Array(16).fill(1));
    all.within({ low: 2, high: 2.5 }, inside, below);
    expect(inside.entries()).toEqual([[2, new Float64Array(16).fill(3)]]);
    expect(below).toEqual(new Float64Array(16).fill(1));
  });
});

describe("values by group", () => {
  it("are dealt in the order in which they came", () => {
    const pairs = fc.array(fc.tuple(fc.integer(), fc.nat(15)), { maxLength: 200 });
    fc.assert(
      fc.property(pairs, (kept) => {
        const values = Float64Array.from(kept, ([value]) => value);
        const groups = Uint8Array.from(kept, ([, group]) => group);
        const { memory, starts } = groupwise({ values, groups }, noShelf.take(kept.length));
        for (let group = 0; group < 16; group++) {
          const own = kept.filter(([, g]) => g === group).map(([value]) => value);
          expect([...memory.values.subarray(starts[group], starts[group + 1])]).toEqual(own);
        }
      }),
    );
  });

  it("are counted in one group or in all", () => {
    const counts = Float64Array.from({ length: 16 }, (_, i) => i);
    expect([total(counts), countOf(counts, undefined), countOf(counts, 3)]).toEqual([120, 120, 3]);
  });
});
