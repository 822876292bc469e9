import { describe, expect, it } from "vitest";
import { columnSample } from "../../src/summary/columnSample.js";
import { sdError } from "../../src/summary/sdError.js";

/** Points whose distribution function is as near as may be to the one whose quantile is given. */
const column = (count: number, quantile: (p: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => quantile((i + 0.5) / count));
const relative = (draws: Float64Array): number => {
  const sample = columnSample(draws);
  return sdError(sample) / sample.sd;
};

describe("sdError", () => {
  it("is half of sqrt((2 + κ) / n): κ = -1.2 for the uniform, 6 for the exponential, -2 for a fair coin", () => {
    const count = 200_000;
    expect(relative(column(count, (p) => p))).toBeCloseTo(Math.sqrt(0.8 / count) / 2, 6);
    expect(relative(column(count, (p) => -Math.log(1 - p))) / (Math.sqrt(8 / count) / 2)).toBeCloseTo(1, 1);
    expect(relative(column(count, (p) => (p < 0.5 ? 0 : 1)))).toBeLessThan(1e-5);
  });

  it("does not overflow where a fourth power would", () => {
    const [small, large] = [1, 1e100].map((scale) => relative(column(1000, (p) => scale * p))) as [number, number];
    expect(large).toBeCloseTo(small, 12);
  });

  it("takes the normal value below four draws, and 0 for a constant", () => {
    expect(sdError(columnSample(Float64Array.of(1, 2, 3)))).toBe(0.5);
    expect(sdError(columnSample(Float64Array.of(2, 2)))).toBe(0);
  });
});
