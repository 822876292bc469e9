/** Functions of discrete assumptions: orthonormal on the probabilities themselves, and all that there are of few values. */
import { describe, expect, it } from "vitest";
import type { Named } from "../../../src/engine/plan/drivers.js";
import { makeDistribution } from "../../../src/families/index.js";
import { addEffect, coefficients, effectBasis, FUNCTIONS } from "../../../src/sensitivity/effects/effectBasis.js";
import { type LevelBasis, levelBasis } from "../../../src/sensitivity/effects/levelBasis.js";

const families: Record<string, Named> = {
  bernoulli: { family: "bernoulli", parameters: { p: 0.3 } },
  rare: { family: "bernoulli", parameters: { p: 0.0004 } },
  "poisson 3": { family: "poisson", parameters: { mean: 3 } },
  "poisson 30": { family: "poisson", parameters: { mean: 30 } },
  binomial: { family: "binomial", parameters: { n: 12, p: 0.8 } },
  unequal: { family: "discrete", parameters: { values: [-5, 0, 1, 100], probabilities: [0.01, 0.6, 0.3, 0.09] } },
  sample: { family: "empirical", parameters: { values: Array.from({ length: 900 }, (_, i) => (i * i) % 977) } },
};
const SIZE = 16_384;
/** Evenly spaced quantiles: every average over them is that of the distribution to about 1 / SIZE. */
function drawn({ family, parameters }: Named) {
  const distribution = makeDistribution(family, parameters);
  const values = Float64Array.from({ length: SIZE }, (_, i) => distribution.quantile((i + 0.5) / SIZE));
  return { distribution, values };
}
const unit = (k: number) => Float64Array.from({ length: FUNCTIONS }, (_, i) => Number(i === k));
function functionsOf(basis: LevelBasis): readonly Float64Array[] {
  return Array.from({ length: FUNCTIONS }, (_, k) => {
    const column = new Float64Array(SIZE);
    addEffect(column, 1, basis, unit(k), 1);
    return column;
  });
}
const mean = (a: Float64Array, b?: Float64Array) =>
  a.reduce((sum, value, i) => sum + value * (b === undefined ? 1 : (b[i] as number)), 0) / a.length;

describe("the functions of a discrete assumption", () => {
  it.each(Object.keys(families))("%s: have mean 0, variance 1 or 0, and nothing in common", (name) => {
    const { distribution, values } = drawn(families[name] as Named);
    const columns = functionsOf(levelBasis(values, distribution)).filter((column) =>
      column.some((value) => value !== 0),
    );
    expect(columns.length).toBeGreaterThan(0);
    columns.forEach((column, k) => {
      // Evenly spaced points miss the probability of a value by up to 1 / SIZE, which rare values make the most of.
      expect(Math.abs(mean(column)), `mean ${k}`).toBeLessThan(0.04);
      columns.slice(0, k + 1).forEach((other, l) => {
        expect(Math.abs(mean(column, other) - Number(k === l)), `${k} ${l}`).toBeLessThan(name === "rare" ? 0.3 : 0.08);
      });
    });
  });

  it.each(["bernoulli", "poisson 3", "binomial", "unequal"])("%s: hold every function of a few values", (name) => {
    const { distribution, values } = drawn(families[name] as Named);
    const basis = levelBasis(values, distribution);
    const most = values.reduce((a, b) => Math.max(a, b));
    // Of rising, bent and jagged effects alike the squares of the coefficients are the variance.
    for (const effect of [
      (v: number) => v,
      (v: number) => v * v,
      (v: number) => Number(v % 2 === 0),
      (v: number) => Number(v === 1 || v === most),
    ]) {
      const y = values.map(effect);
      const middle = mean(y);
      const left = y.map((value) => value - middle);
      const spread = mean(left, left);
      const own = coefficients(left, basis, 1);
      expect(own.reduce((sum, each) => sum + each * each, 0) / spread).toBeCloseTo(1, 2);
      addEffect(left, -1, basis, own, 1);
      // Values of less than 16 scenarios are one class.
      expect(mean(left, left) / spread).toBeLessThan(0.005);
    }
  });

  it.each(Object.keys(families))("%s: hold the value itself, however many values there are", (name) => {
    const named = families[name] as Named;
    const { distribution, values } = drawn(named);
    const standard = values.map((value) => (value - distribution.mean) / Math.sqrt(distribution.variance));
    const own = coefficients(standard, effectBasis(values, values, named), 1);
    expect(Math.abs(own.reduce((sum, each) => sum + each * each, 0) - 1)).toBeLessThan(name === "rare" ? 0.2 : 0.01);
  });

  it("of an assumption of which one value was drawn find nothing", () => {
    const { distribution } = drawn(families.rare as Named);
    const basis = levelBasis(new Float64Array(SIZE), distribution);
    expect(basis.table.every((entry) => entry === 0)).toBe(true);
    const y = Float64Array.from({ length: SIZE }, (_, i) => (i % 2 === 0 ? 1 : -1));
    expect(coefficients(y, basis, 1).every((each) => Math.abs(each) < 1e-12)).toBe(true);
  });

  it("are found in each group of scenarios apart, and taken out again to the last digit", () => {
    const named = families["poisson 3"] as Named;
    const { distribution, values } = drawn(named);
    const basis = effectBasis(values, values, named);
    const y = values.map((value, i) => (i % 4 === 0 ? value - distribution.mean : 0));
    const own = coefficients(y, basis, 4);
    expect(own.subarray(FUNCTIONS).every((each) => each === 0)).toBe(true);
    const there = y.slice();
    addEffect(there, 2, basis, own, 4);
    addEffect(there, -2, basis, own, 4);
    there.forEach((value, i) => {
      expect(Math.abs(value - (y[i] as number))).toBeLessThan(1e-12);
    });
  });
});
