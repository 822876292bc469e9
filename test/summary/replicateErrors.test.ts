import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantiles } from "../../src/numerics/quantile.js";
import { columnSample } from "../../src/summary/columnSample.js";
import { errorsOf } from "../../src/summary/errorsOf.js";
import { intervalOfDraws } from "../../src/summary/interval.js";
import { scatter } from "../../src/summary/scatter.js";
import { normals, summary } from "./samples.js";

/** One value a replicate, dealt out in turn. */
const dealt = (values: readonly number[], places: number): Float64Array =>
  Float64Array.from({ length: values.length * places }, (_, i) => values[i % values.length] ?? 0);

describe("scatter", () => {
  it("is the standard error of a mean of replicates", () => {
    // Variance of 1, 2, 3, 6 is 14 / 3; over 4 replicates 7 / 6.
    expect(scatter([1, 2, 3, 6], 3)).toBeCloseTo(Math.sqrt(7 / 6), 14);
  });

  it("counts the bias of replicates against the whole sample", () => {
    // All replicates agree on 1, the whole says 3: 4 R / (R (R - 1)).
    expect(scatter([1, 1, 1, 1, 1], 3)).toBe(1);
  });

  it("holds wherever doubles do, and is the plain formula to the bit where its squares do", () => {
    const size = fc.double({ min: -1e100, max: 1e100, noNaN: true }).filter((x) => Math.abs(x) > 1e-100);
    const plain = (values: readonly number[], whole: number) =>
      Math.sqrt(values.reduce((sum, x) => sum + (x - whole) * (x - whole), 0) / (values.length * (values.length - 1)));
    fc.assert(
      fc.property(fc.array(size, { minLength: 2, maxLength: 20 }), size, (values, whole) => {
        expect(scatter(values, whole)).toBe(plain(values, whole));
      }),
    );
    for (const power of [1000, 600, -600, -1000]) {
      const unit = 2 ** power;
      expect(scatter([1 * unit, 2 * unit, 3 * unit, 6 * unit], 3 * unit)).toBe(scatter([1, 2, 3, 6], 3) * unit);
    }
    expect(scatter([5e-324, 15e-324], 10e-324)).toBe(5e-324);
    expect(scatter([0, 0], 0)).toBe(0);
    expect(scatter([1, Number.NaN], 1)).toBeNaN();
  });
});

describe("errors from replicates", () => {
  it("of a mean: the scatter of the replicates' own, whatever happens within them", () => {
    const values = Array.from({ length: 16 }, (_, r) => r * r);
    const draws = dealt(values, 50);
    const mean = values.reduce((sum, x) => sum + x, 0) / 16;
    const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    const { standardError, sdError, quantileErrors } = summary(draws, { interval: 0.95 }, 16);
    expect(standardError).toBeCloseTo(Math.sqrt(squares / 240), 10);
    // No replicate varies within itself: each one's standard deviation is 0, that of the whole is not.
    expect(sdError).toBeCloseTo(columnSample(draws).sd / Math.sqrt(15), 10);
    const [median = 0] = quantiles(draws, [0.5]);
    const own = values.reduce((sum, x) => sum + (x - median) ** 2, 0) / 240;
    // Half of the replicates lie below it whole; two deviations of 1 / sqrt(3200) to either side stand 49 and 64.
    const moved = ((64 - 49) / 4) ** 2 * 3200 * (4 / 240);
    expect(quantileErrors["0.5"]).toBeCloseTo(Math.sqrt((own + moved) / 2), 10);
  });

  it("are 0 where replicates agree, but for what never or always happened", () => {
    const draws = Float64Array.from({ length: 1600 }, (_, i) => Math.floor(i / 16));
    const { standardError, sdError, quantileErrors, probabilityErrors } = summary(
      draws,
      { interval: 0.5, published: { low: -9, high: 1000, kind: "interval" } },
      16,
    );
    expect(standardError).toBe(0);
    expect(sdError).toBeCloseTo(
      Math.abs(columnSample(draws).sd - columnSample(draws.filter((_, i) => i % 16 === 0)).sd) / Math.sqrt(15),
      10,
    );
    // But for half a scenario: two deviations of 1 / 80 to either side of 49.5 stand 47 and 52.
    expect(quantileErrors["0.5"]).toBeCloseTo((((52 - 47) / 4) * 80) / 3202 / Math.SQRT2, 12);
    expect(probabilityErrors["within published range"]).toBe(1 / 3202);
    expect(probabilityErrors["above published range"]).toBe(1 / 3202);
  });

  it("are those of independent draws where draws are independent", () => {
    const ratios = Array.from({ length: 60 }, (_, seed) => {
      const draws = normals(`replicated ${seed}`, 4800);
      const event = { above: 1 };
      const share = draws.filter((x) => x > 1).length / draws.length;
      const [one, sixteen] = [1, 16].map((replicates) => errorsOf(columnSample(draws, replicates)));
      const q = quantiles(draws, [0.1, 0.5]);
      const all = (errors = one) => [
        errors?.mean() ?? 0,
        errors?.sd() ?? 0,
        ...(errors?.quantiles([0.1, 0.5], q) ?? []),
        errors?.probability(event, share) ?? 0,
      ];
      const independent = all(one);
      return all(sixteen).map((error, i) => (error / (independent[i] ?? 1)) ** 2);
    });
    // Each squared ratio is chi-square over its 15 degrees of freedom: relative sd of the mean of 60 is 0.047.
    for (let k = 0; k < 5; k++) {
      const mean = ratios.reduce((sum, each) => sum + (each[k] ?? 0), 0) / ratios.length;
      expect(Math.abs(mean - 1)).toBeLessThan(4 * 0.05 + 0.02);
    }
  });

  it("stand at the ends of intervals asked of the draws afterwards", () => {
    const draws = normals("ends", 3200);
    const { quantileErrors } = summary(draws, { interval: 0.9 }, 16);
    const { lowError, highError } = intervalOfDraws(draws, 0.9, 16);
    expect([lowError, highError]).toEqual([quantileErrors["0.05"], quantileErrors["0.95"]]);
    expect(lowError).not.toBe(intervalOfDraws(draws, 0.9).lowError);
  });
});
