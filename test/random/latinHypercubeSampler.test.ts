import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PERMUTATION_WORDS, permutation } from "../../src/random/permutation.js";
import { REPLICATES, replicateSize } from "../../src/random/replicates.js";
import { openSampler, planSampler } from "../../src/random/samplers.js";
import { BLOCK, blockState } from "../../src/random/stream.js";
import { streamKey } from "../../src/random/streamKey.js";
import { mean, pearson, variance } from "./arithmetic.js";
import { ofReplicate, sample } from "./points.js";

const words = (seed: number) => blockState(streamKey("permutation", `${seed}`), 0).subarray(0, PERMUTATION_WORDS);

describe("permutation", () => {
  it("takes every place once, at any size and key", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer(), (size, seed) => {
        const pi = permutation(size, words(seed));
        const image = Array.from({ length: size }, (_, i) => pi(i));
        return new Set(image).size === size && image.every((x) => x >= 0 && x < size);
      }),
    );
    const pi = permutation(2 ** 30, words(1));
    expect(new Set(Array.from({ length: 5000 }, (_, i) => pi(i))).size).toBe(5000);
  });

  it("sends a pair of places to every pair of others equally often", () => {
    const size = 7;
    const counts = new Uint32Array(size * size);
    const keys = 42_000;
    for (let seed = 0; seed < keys; seed++) {
      const pi = permutation(size, words(seed));
      const cell = pi(2) * size + pi(5);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const pairs = counts.filter((_, cell) => Math.floor(cell / size) !== cell % size);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(pairs.reduce((sum, count) => sum + count, 0));
    const expected = keys / 42;
    // Chi-square with 41 degrees of freedom: mean 41, standard deviation 9.
    expect(pairs.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)).toBeLessThan(41 + 5 * 9);
  });

  it("leaves no correlation with place, with neighbours or between keys", () => {
    const size = 5000;
    const columns = [1, 2, 3].map((seed) => Array.from({ length: size }, (_, i) => permutation(size, words(seed))(i)));
    const places = Array.from({ length: size }, (_, i) => i);
    const limit = 4 / Math.sqrt(size);
    for (const column of columns) {
      expect(Math.abs(pearson(places, column))).toBeLessThan(limit);
      for (const lag of [1, 2, 16, 64]) {
        expect(Math.abs(pearson(column.slice(lag), column.slice(0, size - lag)))).toBeLessThan(limit);
      }
    }
    expect(Math.abs(pearson(columns[0] ?? [], columns[1] ?? []))).toBeLessThan(limit);
  });
});

describe("latin-hypercube", () => {
  it.each([1, 2, 15, 50, 63])(
    "is a single hypercube where replicates would be too short, of %i scenarios",
    (scenarios) => {
      for (const name of ["latin-hypercube", "latin-hypercube-optimised"]) {
        for (const column of sample(name, ["a", "b", "c"], { scenarios })) {
          expect([...column.map((u) => Math.floor(u * scenarios))].sort((a, b) => a - b)).toEqual([
            ...Array(scenarios).keys(),
          ]);
        }
      }
    },
  );

  it.each([16 * 40, 1000, 5003, 100])(
    "takes each of n strata once in every replicate, of %i scenarios",
    (scenarios) => {
      for (const column of sample("latin-hypercube", ["a", "b", "c"], { scenarios })) {
        for (let r = 0; r < REPLICATES; r++) {
          const places = ofReplicate(column, r);
          expect(places).toHaveLength(replicateSize(scenarios, REPLICATES, r));
          expect(new Set(places.map((u) => Math.floor(u * places.length))).size).toBe(places.length);
        }
      }
    },
  );

  it("lies anywhere within a stratum", () => {
    const scenarios = 16 * 1000;
    const [column] = sample("latin-hypercube", ["a"], { scenarios }) as [Float64Array];
    const within = column.map((u) => (u * 1000) % 1);
    expect(Math.abs(mean(within) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / scenarios));
    expect(Math.abs(variance(within) * 12 - 1)).toBeLessThan(4 * Math.sqrt(0.8 / scenarios));
  });

  it("has its own order in each stream, replicate, seed and repetition", () => {
    const scenarios = 16 * 500;
    const base = { scenarios };
    const [a, b] = sample("latin-hypercube", ["a", "b"], base) as [Float64Array, Float64Array];
    const [seeded] = sample("latin-hypercube", ["a"], { ...base, seed: "2" }) as [Float64Array];
    const [again] = sample("latin-hypercube", ["a"], { ...base, replicate: 1 }) as [Float64Array];
    for (const other of [b, seeded, again]) expect(Math.abs(pearson(a, other))).toBeLessThan(4 / Math.sqrt(scenarios));
    expect(Math.abs(pearson(ofReplicate(a, 0), ofReplicate(a, 1)))).toBeLessThan(4 / Math.sqrt(500));
    expect(sample("latin-hypercube", ["z", "a"], base)[1]).toEqual(a);
  });

  it("makes the mean of a sum far more exact and that of a product no worse", () => {
    const ratio = (of: (x: number, y: number) => number, truth: number) => {
      const means = (sampler: string) =>
        Array.from({ length: 100 }, (_, seed) => {
          const [x, y] = sample(sampler, ["x", "y"], { seed: `${seed}`, scenarios: 1600 }) as [
            Float64Array,
            Float64Array,
          ];
          return mean(x.map((u, i) => of(u, y[i] ?? 0)));
        });
      const ours = means("latin-hypercube");
      expect(Math.abs(mean(ours) - truth)).toBeLessThan(4 * Math.sqrt(variance(ours) / 100));
      return variance(means("random")) / variance(ours);
    };
    // In a replicate of n = 100 strata the variance of a linear mean falls by n^2: 10,000.
    expect(ratio((x, y) => x + y, 1)).toBeGreaterThan(3000);
    expect(ratio((x, y) => (x - 0.5) * (y - 0.5), 0)).toBeGreaterThan(0.6);
  });

  it("computes any block alone, and stays within (0, 1) at the largest counts", () => {
    const plan = planSampler("latin-hypercube", { seed: "1", scenarios: 1e9, streams: ["a"] });
    const [one, two] = [new Float64Array(BLOCK), new Float64Array(BLOCK)];
    openSampler(plan).uniforms(0, 700_001, one);
    const sampler = openSampler(plan);
    for (const block of [976_562, 2, 700_001]) sampler.uniforms(0, block, two);
    expect(two).toEqual(one);
    expect(one.every((u) => u > 0 && u < 1)).toBe(true);
  });
});
