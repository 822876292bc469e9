import { describe, expect, it } from "vitest";
import { columnSample } from "../../src/summary/columnSample.js";
import { orderStatisticErrors as ofSample } from "../../src/summary/orderStatisticError.js";

const orderStatisticErrors = (draws: Float64Array, probabilities: readonly number[]) =>
  ofSample(columnSample(draws), probabilities);
const ascending = (count: number): Float64Array => Float64Array.from({ length: count }, (_, i) => i + 1);

describe("orderStatisticErrors", () => {
  it("are half the distance between the ranks n p ± sqrt(n p (1 - p))", () => {
    // n = 10,000: the ranks are 5000 ± 50 and 250 ± 15.6125.
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

  it("of two values is their distance", () => {
    expect(orderStatisticErrors(Float64Array.of(3, 10), [0.5])).toEqual([7]);
  });
});
