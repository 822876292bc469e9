import { describe, expect, it } from "vitest";
import { columnSample } from "../../src/summary/columnSample.js";
import { orderStatisticErrors as ofSample } from "../../src/summary/orderStatisticError.js";
import { normals } from "./samples.js";

const orderStatisticErrors = (draws: Float64Array, probabilities: readonly number[]) =>
  ofSample(columnSample(draws), probabilities);
const ascending = (count: number): Float64Array => Float64Array.from({ length: count }, (_, i) => i + 1);

describe("orderStatisticErrors", () => {
  it("are a quarter of the distance between the ranks n p ± 2 sqrt(n p (1 - p))", () => {
    // n = 10,000: the ranks are 5000 ± 100 and 250 ± 31.225.
    const [median, tail] = orderStatisticErrors(ascending(10_000), [0.5, 0.025]) as [number, number];
    expect(median).toBeCloseTo(50, 8);
    expect(tail).toBeCloseTo(Math.sqrt(243.75), 8);
  });

  it("follow the density: sqrt(p (1 - p) / n) / f in a smooth sample", () => {
    const count = 100_000;
    const squares = ascending(count).map((k) => ((k - 0.5) / count) ** 2);
    const [error] = orderStatisticErrors(squares, [0.25]) as [number];
    // x = u^2 has dx/du = 2 u = 0.5 at u = 0.25.
    expect(error).toBeCloseTo(Math.sqrt((0.25 * 0.75) / count) * 0.5, 6);
  });

  it("take the whole distance of the other side where a rank lies outside the sample", () => {
    // n = 20, p = 0.025: ranks 0.5 ± 0.698; the lower one does not exist. Hazen: 0.5 -> 1, 1.198 -> 1.698.
    const [low, high] = orderStatisticErrors(ascending(20), [0.025, 0.975]) as [number, number];
    expect(low).toBeCloseTo(Math.sqrt(20 * 0.025 * 0.975), 8);
    expect(high).toBeCloseTo(low, 8);
  });

  it("are half the distance between the ranks n p ± sqrt(n p (1 - p)) where two deviations leave the sample", () => {
    // n = 100, p = 0.04: ranks 4 ± 2 * 1.96 reach below the first half, 4 ± 1.96 do not. Squares tell the two apart.
    const [error] = orderStatisticErrors(
      ascending(100).map((k) => k * k),
      [0.04],
    ) as [number];
    const square = (rank: number) => {
      const low = Math.floor(rank);
      return low ** 2 + (rank - low) * (2 * low + 1);
    };
    const step = Math.sqrt(100 * 0.04 * 0.96);
    expect(error).toBeCloseTo((square(4.5 + step) - square(4.5 - step)) / 2, 8);
  });

  it("hold the quantile of a normal distribution in 95% of samples, far out too", () => {
    const [samples, size, lower] = [1000, 256, -1.959963984540054];
    const draws = normals("order statistics", samples * size);
    let held = 0;
    for (let i = 0; i < samples; i++) {
      const column = draws.slice(i * size, (i + 1) * size);
      const [error] = orderStatisticErrors(column, [0.025]) as [number];
      const [estimate] = columnSample(column).quantiles([0.025], 7) as [number];
      held += Math.abs(estimate - lower) <= 1.96 * error ? 1 : 0;
    }
    // NumPy, 20,000 samples: 96.3% (read one deviation to either side: 90.8%); the share of 1,000 is uncertain by 0.6 points.
    expect(held / samples).toBeGreaterThan(0.94);
    expect(held / samples).toBeLessThan(0.985);
  });

  it("of two values is their distance", () => {
    expect(orderStatisticErrors(Float64Array.of(3, 10), [0.5])).toEqual([7]);
  });

  it("are the range of a sample that does not reach so far", () => {
    // Hazen's first of ten stands at 0.05.
    expect(orderStatisticErrors(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 12), [0.025, 0.975])).toEqual([11, 11]);
    expect(orderStatisticErrors(new Float64Array(10).fill(4), [0.025])).toEqual([0]);
  });
});
