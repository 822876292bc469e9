import { describe, expect, it } from "vitest";
import { conjunctions } from "../../../src/sensitivity/rare/conjunctions.js";

const first = (count: number) => Array.from({ length: count }, (_, i) => i);
const always = () => true;

describe("assumptions that act together", () => {
  it("are all sets of two and more where each two do", () => {
    expect(conjunctions([7, 3, 5], always)).toEqual({
      sizes: [[[3, 7], [5, 7], [3, 5]], [[3, 5, 7]]], // biome-ignore format: sizes
      untried: undefined,
    });
    expect(conjunctions(first(9), always).sizes.map((sets) => sets.length)).toEqual([36, 84, 126, 126, 84, 36, 9, 1]);
  });

  it("are none where none do, and no set of which two do not", () => {
    expect(conjunctions(first(50), () => false)).toEqual({ sizes: [], untried: undefined });
    const chain = (a: number, b: number) => Math.abs(a - b) === 1;
    expect(conjunctions([0, 1, 2, 3], chain).sizes).toEqual([[[0, 1], [1, 2], [2, 3]]]); // biome-ignore format: one size
  });

  it("are those of the first where there are too many, and the first pair or three that is left out is told", () => {
    // 91 choose 2 is 4,095.
    const pairs = conjunctions(first(100), always);
    expect(pairs.sizes[0]).toHaveLength(4095);
    expect(pairs.untried).toEqual([0, 91]);
    // 15 choose 3 is 455, 16 choose 3 is 560.
    expect(conjunctions(first(15), always).untried).toBeUndefined();
    const threes = conjunctions(first(16), always);
    expect(threes.sizes.map((sets) => sets.length)).toEqual([120, 455]);
    expect(threes.untried).toEqual([0, 1, 15]);
  });

  it("end with a size that is too large to be looked at whole", () => {
    // 12 choose 4 is 495, 12 choose 5 is 792: of eleven it is 462.
    expect(conjunctions(first(12), always).sizes.map((sets) => sets.length)).toEqual([66, 220, 495, 462]);
  });
});
