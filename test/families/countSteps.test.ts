/** A count's probability does not depend on what was asked before it: tables ask in order, people do not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../src/families/index.js";

const families: readonly [string, Record<string, number>][] = [
  ["poisson", { mean: 0.3 }],
  ["poisson", { mean: 70 }],
  ["poisson", { mean: 2000 }],
  ["negative-binomial", { mean: 8, sd: 10 }],
  ["negative-binomial", { r: 0.05, p: 0.01 }],
  ["binomial", { n: 200, p: 0.3 }],
];

describe("the probability of a count", () => {
  it.each(families)("is the same after any others: %s %j", (name, parameters) => {
    const fresh = (k: number): number => makeDistribution(name, parameters).density(k);
    fc.assert(
      fc.property(fc.array(fc.nat(260), { minLength: 2, maxLength: 40 }), (counts) => {
        const asked = makeDistribution(name, parameters);
        expect(counts.map((k) => asked.density(k))).toEqual(counts.map(fresh));
      }),
      { numRuns: 30 },
    );
    const asked = makeDistribution(name, parameters);
    const inOrder = Array.from({ length: 200 }, (_, k) => asked.density(k));
    expect(inOrder).toEqual(inOrder.map((_, k) => fresh(k)));
  });
});
