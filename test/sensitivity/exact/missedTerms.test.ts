import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../../src/families/index.js";
import { jumpsOf, latticeMiss } from "../../../src/sensitivity/exact/latticeMiss.js";
import { missedTerms } from "../../../src/sensitivity/exact/missedTerms.js";

const event = (p: number) => {
  const distribution = makeDistribution("bernoulli", { p });
  return { name: "e", mean: p, variance: p * (1 - p), stepped: true, jumps: () => jumpsOf(distribution) };
};
const cost = { name: "c", mean: 3, variance: 4 };

/** Of `e c - 0.5 c`: the analysis of variance by hand. */
const terms = ({ mean: p, variance: v }: { mean: number; variance: number }) => [
  { variables: [1], coefficient: p - 0.5, variance: (p - 0.5) * (p - 0.5) * 4 },
  { variables: [0], coefficient: 3, variance: 9 * v },
  { variables: [0, 1], coefficient: 1, variance: 4 * v },
];

describe("terms of a product if an event were met a little too often", () => {
  it("are those of the event with that mean and variance", () => {
    const e = event(0.02);
    const miss = latticeMiss(e.jumps(), 256);
    const [wider, shifted] = missedTerms(terms(e), [e, cost], 256);
    const variance = e.variance * (1 + miss.variance);
    expect(wider).toEqual(terms({ ...e, variance }).map((term) => expect.closeTo(term.variance, 12)));
    // 0.02 - 0.5 is below 0: more of the event makes it smaller.
    const mean = e.mean + miss.mean * Math.sqrt(e.variance);
    expect(shifted).toEqual(terms({ ...e, mean }).map((term) => expect.closeTo(term.variance, 12)));
    expect(shifted?.[0]).toBeLessThan(terms(e)[0]?.variance ?? 0);
  });

  it("are none where nothing comes in steps, nor of what the output does not hold", () => {
    const smooth = { ...cost, name: "d" };
    expect(missedTerms(terms(cost), [smooth, cost], 256)).toEqual([]);
    expect(missedTerms([{ variables: [1], coefficient: 1, variance: 4 }], [event(0.1), cost], 256)).toEqual([]);
  });
});
