import { describe, expect, it } from "vitest";
import { planSampler } from "../../src/random/samplers.js";
import { mean, pearson, variance } from "./arithmetic.js";
import { ofReplicate, sample } from "./points.js";

const sampler = "latin-hypercube-optimised";
const names = Array.from({ length: 12 }, (_, i) => `x${i}`);

/** The largest correlation between two streams, over replicates. */
function largestCorrelation(of: string, scenarios: number): number {
  const columns = sample(of, names, { scenarios });
  let largest = 0;
  for (let replicate = 0; replicate < 16; replicate++) {
    const own = columns.map((column) => [...ofReplicate(column, replicate)]);
    own.forEach((a, i) => {
      for (const b of own.slice(0, i)) largest = Math.max(largest, Math.abs(pearson(a, b)));
    });
  }
  return largest;
}

describe(sampler, () => {
  it.each([16 * 40, 5003])("takes each of n strata once in every replicate, of %i scenarios", (scenarios) => {
    for (const column of sample(sampler, names.slice(0, 3), { scenarios })) {
      for (let replicate = 0; replicate < 16; replicate++) {
        const own = ofReplicate(column, replicate);
        expect(new Set(own.map((u) => Math.floor(u * own.length))).size).toBe(own.length);
      }
    }
  });

  it.each([
    [16 * 50, 10],
    [16 * 1000, 40],
  ])("has, of %d scenarios, correlations %d times smaller than the plain one", (scenarios, times) => {
    const plain = largestCorrelation("latin-hypercube", scenarios);
    expect(largestCorrelation(sampler, scenarios) * times).toBeLessThan(plain);
  });

  it("takes chance correlations out of a small sample too", () => {
    const chance = (of: string): number =>
      mean(
        Array.from({ length: 20 }, (_, seed) => {
          const [a, b] = sample(of, ["a", "b"], { scenarios: 50, seed: `${seed}` }) as [Float64Array, Float64Array];
          return Math.abs(pearson([...a], [...b]));
        }),
      );
    expect(chance(sampler) * 3).toBeLessThan(chance("latin-hypercube"));
  });

  it("samples the product of two assumptions evenly, which is what chance correlation spoils", () => {
    // The mean of a product of centred uniforms: its variance is what chance correlation leaves.
    const spread = (of: string) =>
      variance(
        Array.from({ length: 20 }, (_, seed) => {
          const [a, b] = sample(of, ["a", "b"], { scenarios: 1600, seed: `${seed}` }) as [Float64Array, Float64Array];
          return mean(Array.from(a, (u, i) => (u - 0.5) * ((b[i] as number) - 0.5)));
        }),
      );
    expect(spread(sampler) * 10).toBeLessThan(spread("latin-hypercube"));
  });

  it("does not depend on the order in which streams are stated, and on the seed it does", () => {
    const [a, b] = sample(sampler, ["a", "b"], { scenarios: 1000 });
    expect(sample(sampler, ["b", "a"], { scenarios: 1000 })).toEqual([b, a]);
    expect(sample(sampler, ["a", "b"], { scenarios: 1000, seed: "2" })[1]).not.toEqual(b);
  });

  it("leaves replicates with no more scenarios than assumptions as they are", () => {
    expect(sample(sampler, names, { scenarios: 100 })).toEqual(sample("latin-hypercube", names, { scenarios: 100 }));
  });

  it("refuses what would take too long or too much memory", () => {
    const plan = (scenarios: number, streams: number) =>
      planSampler(sampler, { seed: "1", scenarios, streams: Array.from({ length: streams }, (_, i) => `s${i}`) });
    const refused = (most: number) =>
      expect.objectContaining({ code: "too-many-to-optimise", message: expect.stringContaining(`at most ${most} `) });
    expect(plan(20_000, 100)).toBeDefined();
    expect(() => plan(1e6, 100)).toThrowError(refused(200_000));
    expect(() => plan(1e8, 1)).toThrowError(refused(2 ** 25));
  });
});
