import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withStretch } from "../../../../src/engine/reduction/merged/stretches.js";
import type { Stretch } from "../../../../src/engine/reduction/parts.js";

const all = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.reduce((done: readonly Stretch[], each) => withStretch(done, each), []);

describe("stretches that are done", () => {
  it("are one where they touch, whatever else a stretch says of itself", () => {
    const told = { first: 16, blocks: 32, kind: "reduce" };
    expect(withStretch([{ first: 0, blocks: 16 }], told)).toEqual([{ first: 0, blocks: 48 }]);
    expect(withStretch([{ first: 0, blocks: 15 }], told)).toEqual([
      { first: 0, blocks: 15 },
      { first: 16, blocks: 32 },
    ]);
  });

  it("are the same in whatever order they end, and hold every block that is done", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        lengths.chain((blocks) => fc.tuple(fc.constant(blocks), fc.shuffledSubarray(blocks.map((_, i) => i)))),
        ([blocks, order]) => {
          const firsts = blocks.map((_, i) => blocks.slice(0, i).reduce((sum, each) => sum + each, 0));
          const done = order.map((i) => ({ first: firsts[i] as number, blocks: blocks[i] as number }));
          const found = all(done);
          const inOrder = [...done].sort((a, b) => a.first - b.first);
          expect(found).toEqual(all(inOrder));
          const marks = (stretches: readonly Stretch[]) =>
            stretches.flatMap(({ first, blocks: count }) => Array.from({ length: count }, (_, b) => first + b));
          expect(marks(found)).toEqual(marks(inOrder));
          found.slice(1).forEach(({ first }, i) => {
            const before = found[i] as Stretch;
            expect(first).toBeGreaterThan(before.first + before.blocks);
          });
        },
      ),
    );
  });
});
