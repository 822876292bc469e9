import fc from "fast-check";
import { sampleStandardDeviation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { lognormalProduct, lognormalTruth, normals, summary } from "./samples.js";

const seeds = Array.from({ length: 200 }, (_, i) => `seed ${i}`);
const rms = (xs: readonly number[]): number => Math.sqrt(xs.reduce((sum, x) => sum + x * x, 0) / xs.length);

describe("summariseOutput", () => {
  it("has the keys that the outward contract names", () => {
    const of = summary(normals("keys", 100), {
      interval: 0.95,
      published: { low: -1, high: 1, kind: "scenario" },
    });
    expect(Object.keys(of.quantiles)).toEqual(["0.025", "0.5", "0.975"]);
    expect(Object.keys(of.quantileErrors)).toEqual(["0.025", "0.5", "0.975"]);
    expect(Object.keys(of.probabilities)).toEqual([
      "above 0",
      "within published range",
      "above published range",
      "below published range",
    ]);
    expect(Object.keys(of.probabilityErrors)).toEqual(Object.keys(of.probabilities));
    expect(Object.keys(summary(normals("keys", 100)).probabilities)).toEqual(["above 0"]);
  });

  it("covers the exact percentiles of the lognormal product 95 times in 100", () => {
    const runs = seeds.map((seed) => summary(lognormalProduct(seed, 2000)));
    for (const [key, truth] of Object.entries(lognormalTruth.quantiles)) {
      const misses = runs.map((of) => (of.quantiles[key] as number) - truth);
      const claimed = runs.map((of) => of.quantileErrors[key] as number);
      const covered = misses.filter((miss, i) => Math.abs(miss) <= 1.96 * (claimed[i] as number)).length;
      // 0.95 less four binomial standard deviations of 200 trials.
      expect(covered / seeds.length).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / seeds.length));
      // And no wider than it must be: what is claimed is, on average, what is missed.
      expect(rms(misses) / rms(claimed)).toBeGreaterThan(0.85);
      expect(rms(misses) / rms(claimed)).toBeLessThan(1.15);
    }
  });

  it("claims errors of mean and standard deviation of the size that they have", () => {
    const runs = seeds.map((seed) => summary(normals(seed, 500)));
    expect(rms(runs.map((run) => run.mean / run.standardError))).toBeCloseTo(1, 0);
    expect(rms(runs.map((run) => (run.sd - 1) / run.sdError))).toBeGreaterThan(0.85);
    expect(rms(runs.map((run) => (run.sd - 1) / run.sdError))).toBeLessThan(1.15);
  });

  it("counts every scenario within, above or below the published range", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 2, maxLength: 40 }),
        fc.integer({ min: -3, max: 0 }),
        fc.integer({ min: 0, max: 3 }),
        (numbers, low, high) => {
          const { probabilities } = summary(Float64Array.from(numbers), {
            interval: 0.9,
            published: { low, high, kind: "interval" },
          });
          const sum = ["within", "above", "below"].reduce(
            (s, k) => s + (probabilities[`${k} published range`] ?? 9),
            0,
          );
          expect(sum).toBeCloseTo(1, 12);
          expect(probabilities["above 0"]).toBeCloseTo(numbers.filter((x) => x > 0).length / numbers.length, 12);
        },
      ),
    );
  });

  it("moves and scales with the output", () => {
    const draws = normals("scale", 400);
    const [one, other] = [summary(draws), summary(draws.map((x) => 8 * x + 16))];
    expect(other.mean).toBeCloseTo(8 * one.mean + 16, 10);
    for (const key of ["sd", "standardError", "sdError"] as const) expect(other[key]).toBeCloseTo(8 * one[key], 10);
    for (const key of Object.keys(one.quantiles)) {
      expect(other.quantiles[key]).toBeCloseTo(8 * (one.quantiles[key] as number) + 16, 10);
      expect(other.quantileErrors[key]).toBeCloseTo(8 * (one.quantileErrors[key] as number), 10);
    }
    expect(one.sd).toBeCloseTo(sampleStandardDeviation([...draws]), 12);
  });

  it("gives a constant no spread and no error", () => {
    const of = summary(Float64Array.of(5, 5, 5, 5, 5));
    expect([of.mean, of.sd, of.standardError, of.sdError]).toEqual([5, 0, 0, 0]);
    expect(Object.values(of.quantiles)).toEqual([5, 5, 5]);
    expect(Object.values(of.quantileErrors)).toEqual([0, 0, 0]);
    expect(of.probabilities["above 0"]).toBe(1);
    expect(of.probabilityErrors["above 0"]).toBeGreaterThan(0);
  });

  it("gives finite numbers only, from 2 scenarios up", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 2, maxLength: 30 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (numbers, interval) => {
          const {
            baseCase: _,
            quantiles,
            quantileErrors,
            probabilities,
            probabilityErrors,
            ...rest
          } = summary(Float64Array.from(numbers), { interval });
          const records = [rest, quantiles, quantileErrors, probabilities, probabilityErrors];
          for (const x of records.flatMap((record) => Object.values(record))) expect(Number.isFinite(x)).toBe(true);
          for (const x of Object.values(quantileErrors)) expect(x).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it.each([
    ["too-few-scenarios", [1], 0.95],
    ["interval-level", [1, 2], 1],
    ["interval-level", [1, 2], Number.NaN],
    ["not-finite", [1, Number.POSITIVE_INFINITY], 0.95],
  ])("refuses with %s", (code, numbers, interval) => {
    expect(() => summary(Float64Array.from(numbers), { interval })).toThrow(expect.objectContaining({ code }));
  });
});
