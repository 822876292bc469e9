import { describe, expect, it } from "vitest";
import { bootstrapMean, empirical } from "../../src/index.js";
import { codeOf } from "./samples.js";

const values = Array.from({ length: 60 }, (_, i) => (i * i) / 10);
const n = values.length;
const mean = values.reduce((sum, x) => sum + x, 0) / n;
const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;

describe("the bootstrap of a mean", () => {
  it("has the mean of the sample, exactly as balanced replicates must", () => {
    const boot = bootstrapMean({ values });
    expect(boot.mean).toBeCloseTo(mean, 12);
    const atoms = Array.from({ length: 4096 }, (_, i) => boot.quantile((i + 0.5) / 4096));
    expect(atoms.reduce((sum, x) => sum + x, 0) / 4096).toBeCloseTo(mean, 9);
  });

  it("has the variance of a mean, s^2 / n, to the error of 4096 replicates", () => {
    // The relative standard error of a variance of N near-normal numbers is √(2 / N).
    expect(Math.abs(bootstrapMean({ values }).variance / (variance / n) - 1)).toBeLessThan(4 * Math.sqrt(2 / 4096));
  });

  it("is the same whenever it is made, in whatever order the sample stands", () => {
    const again = bootstrapMean({ values: [...values].reverse() });
    for (const p of [0.001, 0.3, 0.9]) expect(again.quantile(p)).toBe(bootstrapMean({ values }).quantile(p));
  });

  it("refuses a sample so long that its mean is normal", () => {
    expect(codeOf(() => bootstrapMean({ values: Array.from({ length: 2001 }, (_, i) => i) }))).toBe("sample-too-long");
  });
});

describe("the empirical distribution", () => {
  it("gives each observation the same weight", () => {
    const sample = empirical({ values: [3, 1, 1, 8] });
    expect([sample.density(1), sample.density(3), sample.density(8), sample.density(2)]).toEqual([0.5, 0.25, 0.25, 0]);
    expect(sample.mean).toBe(3.25);
  });
});
