import { describe, expect, it } from "vitest";
import { pursue } from "../../../src/sensitivity/chaos/pursuit.js";
import { mostVariables, termColumn, termCount, termsUpTo } from "../../../src/sensitivity/chaos/terms.js";

/** Numbers without pattern: a multiplicative congruential generator (Park and Miller 1988). */
function noise(count: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  });
}
const columns = Array.from({ length: 8 }, (_, j) => noise(60, j + 1));
const mixed = (weights: readonly number[], constant: number, error: Float64Array) =>
  error.map((e, i) => constant + e + weights.reduce((sum, w, j) => sum + w * (columns[j]?.[i] ?? 0), 0));

describe("pursue", () => {
  it("finds the columns that make up another, to the digit", async () => {
    const y = mixed([0, 3, 0, 0, -2, 0, 0.001, 0], 7, new Float64Array(60));
    const { taken, coefficients, constant, unexplained } = await pursue(columns, y);
    const found = new Map(taken.map((place, k) => [place, coefficients[k] as number]));
    expect([...found.keys()].sort()).toEqual([1, 4, 6]);
    expect(found.get(1)).toBeCloseTo(3, 12);
    expect(found.get(4)).toBeCloseTo(-2, 12);
    expect(found.get(6)).toBeCloseTo(0.001, 12);
    expect(constant).toBeCloseTo(7, 12);
    expect(unexplained).toBeLessThan(1e-24);
  });

  it("tells the leave-one-out error that leaving one out gives", async () => {
    const y = mixed([2, 0, 0, 0, 0, 0, 0, 0], 1, noise(60, 99));
    const only = columns.slice(0, 1);
    const [x] = only as [Float64Array];
    const squares = Array.from({ length: 60 }, (_, out) => {
      const kept = [...x.keys()].filter((i) => i !== out);
      const mean = (of: (i: number) => number) => kept.reduce((sum, i) => sum + of(i), 0) / 59;
      const [mx, my] = [mean((i) => x[i] as number), mean((i) => y[i] as number)];
      const slope = mean((i) => ((x[i] as number) - mx) * (y[i] as number)) / mean((i) => ((x[i] as number) - mx) ** 2);
      return ((y[out] as number) - my - slope * ((x[out] as number) - mx)) ** 2;
    });
    const mean = y.reduce((sum, value) => sum + value, 0) / 60;
    const spread = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    // The correction for two coefficients from sixty points: (1 + P / N) / (1 - P / N).
    const corrected = ((squares.reduce((a, b) => a + b, 0) / spread) * (1 + 2 / 60)) / (1 - 2 / 60);
    expect((await pursue(only, y)).unexplained).toBeCloseTo(corrected, 12);
  });

  it("takes nothing where nothing helps, and no column twice", async () => {
    expect((await pursue(columns, noise(60, 77))).taken.length).toBeLessThan(4);
    const twin = [...columns, columns[1] as Float64Array];
    const y = mixed([0, 3, 0, 0, 0, 0, 0, 0], 0, new Float64Array(60));
    expect((await pursue(twin, y)).taken.length).toBe(1);
  });
});

describe("terms", () => {
  it("are all products up to a total degree", async () => {
    expect(termsUpTo([0, 1], [2, 2], 2)).toEqual([
      [[1, 1]],
      [[1, 2]],
      [[0, 1]],
      [
        [0, 1],
        [1, 1],
      ],
      [[0, 2]],
    ]);
    expect(termsUpTo([0, 2], [1, 9, 1], 3).length).toBe(3);
    expect(termsUpTo([0, 1, 2, 3], [9, 9, 9, 9], 3).length).toBe(termCount(4, 3));
    expect([termCount(7, 4), mostVariables(4, 329), mostVariables(4, 328)]).toEqual([329, 7, 6]);
  });

  it("are evaluated as products", async () => {
    const polynomials = [[Float64Array.of(2, 3)], [Float64Array.of(1, 1), Float64Array.of(5, 7)]];
    const term = [
      [0, 1],
      [1, 2],
    ] as const;
    expect([...termColumn(term, polynomials)]).toEqual([10, 21]);
  });
});
