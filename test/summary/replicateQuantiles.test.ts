import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { quantiles } from "../../src/numerics/quantile.js";
import { columnSample } from "../../src/summary/columnSample.js";
import { quantileScatter, replicateQuantiles } from "../../src/summary/replicateQuantiles.js";
import { scatter } from "../../src/summary/scatter.js";

const REPLICATES = 16;

/** Uniform numbers, each replicate with one in each of its strata: what an output of one assumption is drawn from. */
function stratified(seed: string, strata: number): Float64Array {
  const random = seedrandom(seed);
  return Float64Array.from({ length: REPLICATES * strata }, (_, i) => (Math.floor(i / REPLICATES) + random()) / strata);
}

/** Over many seeds, the error told and its parts beside the true one, as ratios of root mean squares. */
function ratios(p: number, strata: number) {
  const sums = { own: 0, moved: 0, told: 0, missed: 0, held: 0 };
  const seeds = 500;
  for (let seed = 0; seed < seeds; seed++) {
    const draws = stratified(`strata ${seed}`, strata);
    const [value = Number.NaN] = quantiles(draws, [p]);
    const [found] = replicateQuantiles(columnSample(draws, REPLICATES), [p], [value]);
    if (found === undefined) throw new Error("no quantile");
    const error = quantileScatter(found, value);
    sums.own += scatter(found.own, value) ** 2;
    sums.moved += scatter(found.moved, value) ** 2;
    sums.told += error ** 2;
    sums.missed += (value - p) ** 2;
    // 97.5 % point of Student's t with 15 degrees of freedom (R: qt).
    sums.held += +(Math.abs(value - p) <= 2.131449546 * error) / seeds;
  }
  const beside = (sum: number) => Math.sqrt(sum / sums.missed);
  return { own: beside(sums.own), moved: beside(sums.moved), told: beside(sums.told), held: sums.held };
}

describe("quantiles of replicates", () => {
  it("show the error of one assumption's quantile, which their own quantiles hide", () => {
    // 128 strata: of the fourth .2 lie below. The count of 16 draws there has a deviation of sqrt(.2 .8 16); Hazen's place
    // lies .7 of the way between the third and the fourth stratum's draws.
    const { own, moved, told, held } = ratios(0.025, 128);
    const [count, places] = [Math.sqrt((0.2 * 0.8) / 16), Math.sqrt((0.3 ** 2 + 0.7 ** 2) / 12 / 16)];
    expect(own / moved).toBeGreaterThan((0.85 * places) / count);
    expect(own / moved).toBeLessThan((1.15 * places) / count);
    expect(own).toBeLessThan(0.65);
    expect(told).toBeGreaterThan(0.8);
    expect(told).toBeLessThan(1.2);
    // Of the own quantiles alone it is 0.75.
    expect(held).toBeGreaterThan(0.9);
    expect(held).toBeLessThan(0.98);
  });

  it("show it where a quantile is a border of strata, which their shares hide", () => {
    const { moved, told, held } = ratios(0.5, 128);
    expect(moved).toBeLessThan(0.2);
    expect(told).toBeGreaterThan(0.9);
    expect(told).toBeLessThan(1.4);
    expect(held).toBeGreaterThan(0.92);
  });

  it("are the whole's where all agree, but for half a scenario", () => {
    const draws = Float64Array.from({ length: 1600 }, (_, i) => Math.floor(i / REPLICATES));
    const [found] = replicateQuantiles(columnSample(draws, REPLICATES), [0.5], [49.5]);
    expect(found?.own).toEqual(new Array(REPLICATES).fill(49.5));
    expect(found?.moved).toEqual(new Array(REPLICATES).fill(49.5));
    // Two deviations of 1 / 80 to either side stand 47 and 52.
    expect(found?.step).toBeCloseTo((((52 - 47) / 4) * 80) / 3202, 12);
  });

  it("have an error wherever doubles reach", () => {
    const draws = stratified("far", 128);
    const errors = [1, 2 ** 900, 2 ** -900].map((unit) => {
      const scaled = draws.map((value) => value * unit);
      const values = quantiles(scaled, [0.025]);
      const [found] = replicateQuantiles(columnSample(scaled, REPLICATES), [0.025], values);
      return found === undefined ? Number.NaN : quantileScatter(found, values[0] ?? 0) / unit;
    });
    expect(errors[1]).toBeCloseTo(errors[0] ?? 0, 14);
    expect(errors[2]).toBeCloseTo(errors[0] ?? 0, 14);
  });
});
