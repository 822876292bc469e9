import { describe, expect, it } from "vitest";
import { planCopula } from "../../src/random/copula.js";
import { movedWords } from "../../src/random/moved.js";
import type { RankPair } from "../../src/random/rankPairs.js";

const pair = (a: string, b: string, spearman: number): RankPair => ({ a, b, spearman });
const scores = (a: string, b: string, pearson: number): RankPair => ({ a, b, pearson, spearman: pearson });
const nearest = (pairs: readonly RankPair[], more: object = {}) =>
  planCopula(pairs, { nearest: true, ...more })[0]?.moved;
const shown = (correlation: number) => correlation.toFixed(3);

describe("correlations that were moved", () => {
  // Signs changed, all three are -0.9: the nearest equicorrelation that can be is -1 / 2, by symmetry.
  it("are told on the scale of ranks, where they are stated so: 6 / π arcsin(0.5 / 2)", () => {
    const moved = nearest([pair("a", "b", 0.9), pair("b", "c", 0.9), pair("a", "c", -0.9)]);
    expect(moved?.pairs).toHaveLength(3);
    for (const { from, to, scale } of moved?.pairs ?? []) {
      expect([Math.abs(from), scale]).toEqual([0.9, "spearman"]);
      expect(Math.abs(to)).toBeCloseTo((6 / Math.PI) * Math.asin(0.25), 5);
      expect(Math.sign(to)).toBe(Math.sign(from));
    }
    // Six entries of the matrix, each moved from 2 sin(0.15 π) to 1 / 2.
    expect(moved?.distance).toBeCloseTo(Math.sqrt(6) * (2 * Math.sin(0.15 * Math.PI) - 0.5), 5);
  });

  it("are told as correlations of scores where they are stated so", () => {
    const moved = nearest([scores("a", "b", 0.9), scores("b", "c", 0.9), scores("a", "c", -0.9)]);
    for (const { from, to, scale } of moved?.pairs ?? []) {
      expect([Math.abs(from), scale]).toEqual([0.9, "pearson"]);
      expect(Math.abs(to)).toBeCloseTo(0.5, 5);
    }
    expect(movedWords(moved ?? { pairs: [], distance: 0 }, shown)).toContain(
      "a with b 0.500 instead of 0.900 (of scores)",
    );
  });

  it("are those of a t copula, too, by its own rank correlation", () => {
    const copula = { family: "student-t", df: 4 } as const;
    const moved = nearest([pair("a", "b", 0.9), pair("b", "c", 0.9), pair("a", "c", -0.9)], { copula });
    // R's quadrature (test/study/correlationForms.test.ts): correlation 0.5 at 4 degrees of freedom gives 0.46902.
    for (const { to } of moved?.pairs ?? []) expect(Math.abs(to)).toBeCloseTo(0.46902, 4);
  });

  it("list what nobody stated, the farthest first, and count what is too much to list", () => {
    const moved = nearest([pair("a", "b", 0.9), pair("b", "c", 0.9)]);
    expect(movedWords(moved ?? { pairs: [], distance: 0 }, shown)).toMatch(/, a with c 0\.\d{3} instead of 0\.000$/);
    expect(movedWords(moved ?? { pairs: [], distance: 0 }, shown, 1)).toMatch(/instead of 0\.900, 2 more pairs$/);
    const changes = moved?.pairs.map(({ from, to }) => Math.abs(to - from)) ?? [];
    expect(changes).toEqual([...changes].sort((x, y) => y - x));
  });

  it("are none where all can hold together", () => {
    expect(nearest([pair("a", "b", 0.5), pair("b", "c", 0.5)])).toBeUndefined();
  });
});
