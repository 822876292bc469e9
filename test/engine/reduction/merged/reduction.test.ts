/** The answers of a run against those of whole columns, which are sorted and summed in whole numbers here. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { around } from "../../../../src/engine/reduction/merged/wantedPlaces.js";
import { CHUNK } from "../../../../src/engine/reduction/parts.js";
import { BLOCK } from "../../../../src/random/stream.js";
import { columnSample } from "../../../../src/summary/columnSample.js";
import { rational } from "../../../numerics/rational.js";
import { normals } from "../../../summary/samples.js";
import { asked, type How, probabilities, run } from "../columnRun.js";

const scenarios = 5 * CHUNK * BLOCK + 777;
const blocks = Math.ceil(scenarios / BLOCK);

/** Every statistic that is answered, to be compared bit by bit. */
function answers(column: Float64Array, replicates: number, how?: How) {
  const { sample, reduction } = run(column, asked(replicates), how);
  const looked = probabilities.flatMap((p) => around(p, column.length).probabilities);
  return {
    sample: [sample.mean, sample.sd, sample.min, sample.max, sample.excessKurtosis, sample.below(0), sample.below(1)],
    quantiles: sample.quantiles(probabilities, 7),
    errors: replicates > 1 ? [] : sample.quantiles(looked, 5),
    replicates: sample.replicates.map((each) => [each.mean, each.sd, each.below(1), each.quantiles(probabilities, 5)]),
    cells: reduction.distributions.map(({ cells }) => [...cells]),
  };
}

const z = normals("reduction", scenarios);
const shapes: Readonly<Record<string, Float64Array>> = {
  normal: z,
  "lognormal of sd 3": z.map((x) => Math.exp(3 * x)),
  "normal, large mean": z.map((x) => 1e9 + x),
  constant: new Float64Array(scenarios).fill(4.25),
  "three values": z.map((x) => (x < -0.3 ? -1 : x < 0.9 ? 0 : 7)),
  "half of it nothing": z.map((x) => Math.max(0, x)),
  counts: z.map((x) => Math.round(30 * x)),
  "both zeros": z.map((x) => (x < 0 ? -0 : 0)),
  ascending: z.map((_, i) => i),
  "two levels, one after the other": z.map((x, i) => (i < scenarios / 2 ? x : 1000 + x)),
  "rare and far": z.map((x) => (x > 3.5 ? 1e12 * x : x)),
};

describe.each(Object.entries(shapes))("a run over a column: %s", (_, column) => {
  it.each([1, 16])("has the quantiles of the sorted whole, to the bit (%s replicates)", (replicates) => {
    const { sample } = run(column, asked(replicates));
    const sorted = column.slice().sort();
    const at = (p: number): number => {
      const place = (scenarios - 1) * p;
      const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number].map((x) => x + 0);
      return Math.min(
        (low as number) + (place - Math.floor(place)) * ((high as number) - (low as number)),
        high as number,
      );
    };
    expect(sample.quantiles(probabilities, 7)).toEqual(probabilities.map(at));
    const whole = columnSample(column, replicates);
    sample.replicates.forEach((each, r) => {
      expect(each.quantiles(probabilities, 5)).toEqual(whole.replicates[r]?.quantiles(probabilities, 5));
      expect(each.below(1)).toBe(whole.replicates[r]?.below(1));
      expect(each.count).toBe(whole.replicates[r]?.count);
    });
    if (replicates > 1) return;
    const looked = probabilities.flatMap((p) => around(p, scenarios).probabilities);
    expect(sample.quantiles(looked, 5)).toEqual(whole.quantiles(looked, 5));
    expect([sample.min, sample.max, sample.below(0)]).toEqual([whole.min + 0, whole.max + 0, whole.below(0)]);
  });

  it("is the same bits for any size and order of tasks, and wherever windows were", () => {
    for (const replicates of [1, 16]) {
      const expected = answers(column, replicates);
      for (const how of [
        { sizes: [6] },
        { sizes: [2, 1], backwards: true },
        { sizes: [1], windows: [{ low: -1, high: 1 }] },
        { sizes: [6], all: true },
        { sizes: [3], windows: [{ low: 1e6, high: 1e7 }], most: 20_000 },
      ]) {
        expect(answers(column, replicates, how)).toEqual(expected);
      }
    }
  });

  it("has mean and variance within 1e-13 of rational arithmetic", () => {
    const { mean, variance } = rational(column);
    const { sample } = run(column, asked(1));
    expect(Math.abs(sample.mean - mean)).toBeLessThanOrEqual(1e-13 * Math.abs(mean) + 1e-13 * sample.sd);
    expect(Math.abs(sample.sd ** 2 - variance)).toBeLessThanOrEqual(1e-13 * variance);
  });
});

describe("a run over any column", () => {
  it("has the quantiles of the sorted whole: short columns, ties, any interval", () => {
    const values = fc.array(
      fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 })),
      {
        minLength: 64,
        maxLength: 3000,
      },
    );
    fc.assert(
      fc.property(values, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (numbers, p) => {
        const column = Float64Array.from(numbers);
        const { sample } = run(column, { ...asked(16), probabilities: [p] });
        expect(sample.quantiles([p], 7)).toEqual(columnSample(column).quantiles([p], 7));
      }),
    );
  });

  it("keeps few values: as the square root of the scenarios", () => {
    const { output } = run(z, asked(1));
    const kept = output.windows.reduce((sum, window) => sum + window.kept.count, 0);
    expect(kept).toBeLessThan(60 * Math.sqrt(scenarios));
    expect(run(shapes["three values"] as Float64Array, asked(1)).output.windows.length).toBeGreaterThan(0);
  });

  it("needs no second pass, and finds its way where windows were wrong", () => {
    expect(run(z, asked(16)).passes).toBe(1);
    expect(run(z, asked(16), { windows: [{ low: 5, high: 6 }] }).passes).toBe(2);
    expect(run(z, asked(16), { windows: [{ low: 5, high: 6 }], most: 30_000 }).passes).toBeGreaterThan(2);
  });

  it("takes blocks as many as there are", () => {
    expect(blocks).toBe(81);
  });
});

describe("the sample of a run", () => {
  it("refuses quantiles that were not asked of it", () => {
    for (const all of [false, true]) {
      const { sample } = run(z.subarray(0, 5000), asked(1), { all });
      expect(sample.quantiles([0.5], 7)).toHaveLength(1);
      expect(() => sample.quantiles([0.123], 7)).toThrow(expect.objectContaining({ code: "quantile-not-kept" }));
    }
  });

  it("stays as it is when the column that it was read from is overwritten", () => {
    const column = z.slice(0, 5000);
    const { sample } = run(column, asked(16), { all: true });
    const expected = run(z.subarray(0, 5000), asked(16)).sample;
    column.fill(Number.NaN);
    expect(sample.quantiles(probabilities, 7)).toEqual(expected.quantiles(probabilities, 7));
    sample.replicates.forEach((each, r) => {
      expect(each.quantiles(probabilities, 5)).toEqual(expected.replicates[r]?.quantiles(probabilities, 5));
    });
  });
});

describe("windows of a run", () => {
  const merged: (readonly [done: number, untilNarrower: number, width: number])[] = [];
  const width = (windows: readonly { readonly low: number; readonly high: number }[]): number =>
    windows.reduce((sum, { low, high }) => sum + high - low, 0);
  run(z, asked(1), {
    onMerge: ({ done, untilNarrower, windows }) => merged.push([done, untilNarrower, width(windows[0] ?? [])]),
  });

  it("get narrower as soon as four times as many scenarios are merged, which is foretold", () => {
    const chunk = CHUNK * BLOCK;
    expect(merged.map(([, left]) => left)).toEqual([
      3 * chunk,
      2 * chunk,
      chunk,
      // The next time would be when there are sixteen chunks: this run ends before.
      ...[4, 5, 6].map(() => Number.POSITIVE_INFINITY),
    ]);
    const [before, after] = [merged[2]?.[2] ?? 0, merged[3]?.[2] ?? 0];
    expect(after).toBeLessThan(0.75 * before);
    expect(merged[5]?.[2]).toBe(after);
  });
});
