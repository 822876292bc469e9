import { describe, expect, it } from "vitest";
import { shapleyShares, twoOrderShares, type Worth } from "../../src/compare/shares.js";

const game =
  (worth: (taken: readonly number[]) => number): Worth =>
  async (taken) =>
    Float64Array.of(worth(taken), 2 * worth(taken));

describe("Shapley shares", () => {
  it("of the glove game are 2/3, 1/6, 1/6 (one left glove, two right ones)", async () => {
    const pair = (taken: readonly number[]) => (taken.includes(0) && taken.length > 1 ? 1 : 0);
    const shares = await shapleyShares(3, game(pair));
    const expected = [2 / 3, 1 / 6, 1 / 6];
    shares.forEach(([one, twice], i) => {
      expect(one).toBeCloseTo(expected[i] as number, 12);
      expect(twice).toBeCloseTo(2 * (expected[i] as number), 12);
    });
  });

  it("of a product from 2 · 5 to 3 · 7 are 6 and 5", async () => {
    // 10 -> 15 or 14 -> 21: the first adds 5 or 7, the second 4 or 6.
    const product = (taken: readonly number[]) => (taken.includes(0) ? 3 : 2) * (taken.includes(1) ? 7 : 5);
    expect((await shapleyShares(2, game(product))).map(([one]) => one)).toEqual([6, 5]);
    expect((await twoOrderShares([0, 1], game(product))).map(([one]) => one)).toEqual([6, 5]);
  });

  it("add up to the whole, and belong to what does something", async () => {
    const worth = (taken: readonly number[]) =>
      (taken.includes(2) ? 10 : 0) + (taken.includes(0) && taken.includes(2) ? 4 : 0);
    for (const shares of [await shapleyShares(3, game(worth)), await twoOrderShares([2, 0, 1], game(worth))]) {
      shares.forEach(([one], i) => {
        expect(one).toBeCloseTo([2, 0, 12][i] as number, 12);
      });
    }
  });

  it("of two orders run each mixture on the way once", async () => {
    const asked: string[] = [];
    const counting: Worth = async (taken) => {
      asked.push([...taken].sort().join());
      return Float64Array.of(taken.length);
    };
    await twoOrderShares([0, 1, 2, 3], counting);
    expect(new Set(asked)).toEqual(new Set(["", "0", "0,1", "0,1,2", "0,1,2,3", "3", "2,3", "1,2,3"]));
  });
});
