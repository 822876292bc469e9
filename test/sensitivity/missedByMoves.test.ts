/** What the largest of many moves say of those that were not met: closed forms, and a sample of a heavy tail. */
import { describe, expect, it } from "vitest";
import { missedByMoves } from "../../src/sensitivity/missedByMoves.js";

const missedBy = (moves: readonly number[]) => missedByMoves(Float64Array.from(moves));
const ones = (count: number) => new Array<number>(count).fill(1);

describe("missedByMoves", () => {
  it("misses nothing where nothing moves, and ten times 1 / n^1.5 where all move alike", () => {
    expect(missedBy([])).toBe(0);
    expect(missedBy([0, 0, 0])).toBe(0);
    expect(missedBy(ones(400))).toBeCloseTo(10 / 400 ** 1.5, 15);
  });

  it("takes the four largest, whatever their sign and order", () => {
    const exact = (10 * 5 * 5) / Math.sqrt(9 + 25 + 25 + 49 + 96) / 100;
    for (const some of [
      [3, -5, 5, -7],
      [-7, 5, 3, 5],
    ])
      expect(missedBy([...ones(50), ...some, ...ones(46)])).toBeCloseTo(exact, 14);
  });

  it("is in units of the moves", () => {
    expect(missedBy([1, 9, 4, 2, 7].map((each) => 8 * each))).toBeCloseTo(8 * missedBy([1, 9, 4, 2, 7]), 13);
  });

  it("is as large as the error of a mean where four make all of it, and a tenth of it and less where thousands do", () => {
    const few = [1, 1, 1, 1, ...new Array<number>(4092).fill(0)];
    expect(missedBy(few)).toBeCloseTo(5 / 4096, 14);
    // Of a normal sample the four largest of 4,096 are some 3.5 standard deviations.
    const errorOfMean = 1 / Math.sqrt(4096);
    const thousands = Array.from({ length: 4096 }, (_, i) => (i < 4 ? 3.5 : i % 2 === 0 ? 1 : -1));
    expect(missedBy(thousands)).toBeLessThan(errorOfMean / 5);
  });
});
