import { describe, expect, it } from "vitest";
import { REPLICATES } from "../../src/random/replicates.js";
import { openSampler, planSampler } from "../../src/random/samplers.js";
import { BLOCK } from "../../src/random/stream.js";
import { mean, pearson, variance } from "./arithmetic.js";
import { boxCounts, ofReplicate, sample } from "./points.js";

const names = (count: number) => Array.from({ length: count }, (_, i) => `s${String(i).padStart(4, "0")}`);

/** Quality parameter t of a two-dimensional point set of 2^m: the smallest such that it is a (t, m, 2)-net. */
function netQuality(x: Float64Array, y: Float64Array, m: number): number {
  for (let t = 0; t < m; t++) {
    const splits = Array.from({ length: m - t + 1 }, (_, a) => boxCounts(x, y, a, m - t - a));
    if (splits.every((counts) => counts.every((count) => count === 2 ** t))) return t;
  }
  return m;
}

/** Degrees of the first polynomials of the table: a pair of dimensions i, j is a net of at most e_i + e_j - 2. */
const degrees = [1, 1, 2, 3, 3, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 7];

describe("sobol", () => {
  it("puts one point of 2^m into each of 2^m intervals, in every dimension and replicate", () => {
    for (const column of sample("sobol", names(300), { scenarios: REPLICATES * 256 })) {
      for (let r = 0; r < REPLICATES; r++) {
        const strata = ofReplicate(column, r).map((u) => Math.floor(u * 256));
        expect(new Set(strata).size).toBe(256);
      }
    }
  });

  it("makes every pair of the first 20 dimensions a (t, m, 2)-net as good as Sobol' proved", () => {
    const m = 8;
    const columns = sample("sobol", names(20), { scenarios: REPLICATES * 2 ** m });
    const first = columns.map((column) => ofReplicate(column, 3));
    for (let i = 0; i < 20; i++) {
      for (let j = i + 1; j < 20; j++) {
        const bound = (degrees[i] ?? 9) + (degrees[j] ?? 9) - 2;
        expect(netQuality(first[i] as Float64Array, first[j] as Float64Array, m)).toBeLessThanOrEqual(bound);
      }
    }
    expect(netQuality(first[0] as Float64Array, first[1] as Float64Array, m)).toBe(0);
  });

  it("would show a pair that shares a dimension: the check above can fail", () => {
    const [x] = sample("sobol", ["a"], { scenarios: REPLICATES * 256 }).map((column) => ofReplicate(column, 0));
    const [y] = sample("sobol", ["b"], { scenarios: REPLICATES * 256 }).map((column) => ofReplicate(column, 0));
    expect(netQuality(x as Float64Array, y as Float64Array, 8)).toBeGreaterThan(6);
  });

  it("spreads neighbours in dimension better than chance, also far down the table", () => {
    const scenarios = REPLICATES * 1024;
    const dimensions = { p: 1000, q: 1001, r: 4000, s: 4095 };
    const columns = sample("sobol", ["p", "q", "r", "s"], { scenarios, dimensions });
    for (let i = 0; i < 4; i++) {
      for (let j = i + 1; j < 4; j++) {
        const [x, y] = [columns[i], columns[j]].map((column) => ofReplicate(column as Float64Array, 5));
        const counts = boxCounts(x as Float64Array, y as Float64Array, 2, 2);
        // 64 expected in each of 16 boxes; chance would give a chi-square of 15 on average, seldom below 5.
        const square = counts.reduce((sum, count) => sum + (count - 64) ** 2 / 64, 0);
        expect(square).toBeLessThan(15);
      }
    }
  });

  it("gives each stream, replicate, seed and repetition its own scramble", () => {
    const scenarios = REPLICATES * 64;
    const [a, b] = sample("sobol", ["a", "b"], { scenarios, dimensions: { a: 0, b: 1 } }) as [
      Float64Array,
      Float64Array,
    ];
    const [renamed] = sample("sobol", ["c"], { scenarios, dimensions: { c: 0 } });
    const [seeded] = sample("sobol", ["a"], { scenarios, seed: "2", dimensions: { a: 0 } });
    const [again] = sample("sobol", ["a"], { scenarios, replicate: 1, dimensions: { a: 0 } });
    const all = [a, b, renamed, seeded, again].flatMap((column) => [...(column as Float64Array)]);
    expect(new Set(all).size).toBe(all.length);
    // The matrices differ, not the shift alone: differences of points within a replicate differ too.
    const steps = Array.from({ length: REPLICATES }, (_, r) => Math.abs((a[r] ?? 0) - (a[r + REPLICATES] ?? 0)));
    expect(new Set(steps).size).toBe(REPLICATES);
  });

  it("keeps what a stream was given when others come or go and dimensions are reserved", () => {
    const scenarios = 5000;
    const dimensions = { a: 0, b: 1, c: 2 };
    const [, b] = sample("sobol", ["a", "b", "c"], { scenarios, dimensions });
    expect(sample("sobol", ["b"], { scenarios, dimensions })[0]).toEqual(b);
    expect(sample("sobol", ["c", "b", "new"], { scenarios, dimensions })[1]).toEqual(b);
  });

  it("begins a longer run with the scenarios of a shorter one", () => {
    const [long] = sample("sobol", ["a"], { scenarios: 300_000 }) as [Float64Array];
    for (const scenarios of [1, 17, 1024, 5000, 65_536]) {
      expect(sample("sobol", ["a"], { scenarios })[0]).toEqual(long.slice(0, scenarios));
    }
  });

  it("computes any block alone, also far out", () => {
    const plan = planSampler("sobol", { seed: "1", scenarios: 1e9, streams: ["a", "b"] });
    const [one, two] = [new Float64Array(BLOCK), new Float64Array(BLOCK)];
    openSampler(plan).uniforms(1, 900_000, one);
    const sampler = openSampler(plan);
    for (const block of [3, 899_999, 0, 900_000]) sampler.uniforms(1, block, two);
    expect(two).toEqual(one);
    expect(one.every((u) => u > 0 && u < 1)).toBe(true);
  });

  it("is uniform over seeds: a point's mean and variance, and no correlation between streams", () => {
    const points = Array.from({ length: 4000 }, (_, seed) =>
      sample("sobol", ["a", "b"], { seed: `${seed}`, scenarios: 20 }),
    );
    for (const place of [0, 5, 19]) {
      const [a, b] = [0, 1].map((stream) => points.map((columns) => columns[stream]?.[place] ?? 0)) as [
        number[],
        number[],
      ];
      expect(Math.abs(mean(a) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 4000));
      expect(Math.abs(variance(a) * 12 - 1)).toBeLessThan(4 * Math.sqrt(0.8 / 4000));
      expect(Math.abs(pearson(a, b))).toBeLessThan(4 / Math.sqrt(4000));
    }
    const replicates = [0, 1].map((r) => points.map((columns) => columns[0]?.[r] ?? 0)) as [number[], number[]];
    expect(Math.abs(pearson(...replicates))).toBeLessThan(4 / Math.sqrt(4000));
  });

  it("makes the variance of a smooth mean fall like N^-3, not N^-1", () => {
    const spread = (places: number) => {
      const scenarios = REPLICATES * places;
      const means: number[] = [];
      for (let seed = 0; seed < 8; seed++) {
        const columns = sample("sobol", names(4), { seed: `${seed}`, scenarios });
        const values = (columns[0] as Float64Array).map((_, i) =>
          columns.reduce((product, column, k) => product * (1 + ((column[i] ?? 0) - 0.5) / (k + 1)), 1),
        );
        for (let r = 0; r < REPLICATES; r++) means.push(mean(ofReplicate(values, r)));
      }
      expect(Math.abs(mean(means) - 1)).toBeLessThan(4 * Math.sqrt(variance(means) / means.length));
      return variance(means);
    };
    const [few, many] = [spread(64), spread(1024)];
    // 16 times the points: random sampling would give 16, Owen's bound for smooth functions 16^3 = 4096.
    expect(few / many).toBeGreaterThan(600);
  });

  it("pads beyond the table with independent uniforms", () => {
    const scenarios = 2048;
    const [far] = sample("sobol", ["a"], { scenarios, dimensions: { a: 1e6 } });
    expect(far).toEqual(sample("random", ["a"], { scenarios })[0]);
  });

  it("refuses two streams in one dimension", () => {
    expect(() => sample("sobol", ["a", "b"], { scenarios: 2, dimensions: { a: 3, b: 3 } })).toThrowError(
      expect.objectContaining({ code: "dimension-taken" }),
    );
  });
});
