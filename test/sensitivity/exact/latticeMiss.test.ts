import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../../src/families/index.js";
import { jumpsOf, latticeMiss } from "../../../src/sensitivity/exact/latticeMiss.js";

describe("what replicates of a net miss alike", () => {
  it("is the fraction of n p of an event, by its own variance", () => {
    const p = 0.02;
    const event = jumpsOf(makeDistribution("bernoulli", { p }));
    expect(event).toHaveLength(1);
    // 256 p = 5.12; p (1 - p) changes by 1 - 2 p times what p does.
    const off = 0.12 / 256;
    const miss = latticeMiss(event, 256);
    expect(miss.mean).toBeCloseTo(off / Math.sqrt(p * (1 - p)), 9);
    expect(miss.variance).toBeCloseTo((off * (1 - 2 * p)) / (p * (1 - p)), 9);
  });

  it("is nothing where every replicate holds just its share", () => {
    const even = jumpsOf(makeDistribution("bernoulli", { p: 0.25 }));
    expect(latticeMiss(even, 64)).toEqual({ mean: 0, variance: 0 });
    // 100 points are no net: half of one may be missed.
    expect(latticeMiss(even, 100).mean).toBeCloseTo(0.005 / Math.sqrt(0.1875), 9);
    expect(latticeMiss(jumpsOf(makeDistribution("normal", { mean: 1, sd: 2 })), 64)).toEqual({ mean: 0, variance: 0 });
  });

  it("adds up over the steps of a count, and falls as points are more", () => {
    const count = jumpsOf(makeDistribution("poisson", { mean: 5 }));
    // P(0) = e^-5, P(1) = 5 e^-5; between two values the deviation grows by 1.
    expect(count[0]?.at).toBeCloseTo(0.006737946999085467, 12);
    expect(count[1]?.at).toBeCloseTo(0.040427681994512805, 12);
    for (const { deviation } of count) expect(deviation).toBeCloseTo(1 / Math.sqrt(5), 12);
    expect(count[0]?.square).toBeCloseTo((25 - 16) / 5, 12);
    const [few, more] = [latticeMiss(count, 256), latticeMiss(count, 4096)];
    expect(few.variance).toBeGreaterThan(3 * more.variance);
    expect(few.variance).toBeLessThan(0.06);
  });

  it("sees the step of a mixture at its own value alone, and none where the rest begins there", () => {
    const of = (low: number) => [
      { distribution: "fixed", value: 0 },
      { distribution: "uniform", min: low, max: low + 1 },
    ];
    const apart = jumpsOf(makeDistribution("mixture", { weights: [0.8, 0.2], of: of(2) }));
    expect(apart).toHaveLength(1);
    expect(apart[0]?.at).toBeCloseTo(0.8, 12);
    // A zero-heavy cost that begins at 0 moves by no more than the distance beside the edge.
    const joined = jumpsOf(makeDistribution("mixture", { weights: [0.8, 0.2], of: of(0) }));
    expect(latticeMiss(joined, 256).variance).toBeLessThan(1e-9);
  });
});
