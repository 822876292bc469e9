/** How far replicates of each sampler lie apart, against theory: a hash that repeats itself shows here first. */
import { describe, expect, it } from "vitest";
import { REPLICATES } from "../../src/random/replicates.js";
import { mean } from "./arithmetic.js";
import { ofReplicate, sample } from "./points.js";

const streams = Array.from({ length: 500 }, (_, i) => `assumption ${i}`);
/** Places of a replicate. */
const places = 4;
const scenarios = places * REPLICATES;

/**
 * Variance of the mean of n places of one coordinate. Independent ones: 1/12n. One in each of n parts, anywhere in it:
 * 1/12n³. Scrambled digits below the part are the same at all places with probability 1/n, else evenly 0 and 1, so that
 * Σ 4^-j / 4n over the digits j of a part gives 1/12n³ too.
 */
const theory: Readonly<Record<string, number>> = {
  random: 1 / (12 * places),
  "latin-hypercube": 1 / (12 * places * places * places),
  "latin-hypercube-optimised": 1 / (12 * places * places * places),
  sobol: 1 / (12 * places * places * places),
};

const square = (u: number): number => (u - 0.5) * (u - 0.5);

describe.each(Object.entries(theory))("replicates of %s", (sampler, variance) => {
  const columns = sample(sampler, streams, { scenarios, seed: "spread" });

  it("spread as theory says", () => {
    const squares = columns.flatMap((column) =>
      Array.from({ length: REPLICATES }, (_, r) => square(mean(ofReplicate(column, r)))),
    );
    // 8,000 means with a kurtosis below 7: a relative standard error of at most 0.027.
    expect(Math.abs(mean(squares) / variance - 1)).toBeLessThan(4 * 0.027);
  });

  it("are independent: the mean of all spreads sixteen times less", () => {
    // 500 means, close to normal: relative standard error √(2/500).
    const ratio = mean(columns.map((column) => square(mean(column)))) / (variance / REPLICATES);
    expect(Math.abs(ratio - 1)).toBeLessThan(4 * 0.0633);
  });

  it("are independent of other streams and seeds: sums spread as sums do", () => {
    const other = sample(sampler, streams, { scenarios, seed: "other" });
    const sums = columns.flatMap((column, i) => {
      const [next, seeded] = [columns[(i + 1) % streams.length], other[i]] as [Float64Array, Float64Array];
      return [column, next, seeded].map((one) => mean(ofReplicate(one, 0)) - 0.5).reduce((sum, x) => sum + x, 0);
    });
    expect(Math.abs(mean(sums.map((sum) => sum * sum)) / (3 * variance) - 1)).toBeLessThan(4 * 0.09);
  });
});
