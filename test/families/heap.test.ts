/** Mixtures with a heap at one end are drawn by the table of what is left, with the quantiles of the whole. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parameters } from "../../src/families/distribution.js";
import { heapOf } from "../../src/families/heap.js";
import { makeDistribution } from "../../src/families/index.js";
import { buildInversion, largestError } from "../../src/families/inversion.js";
import { invert } from "../../src/families/invert.js";

const zero = { distribution: "fixed", value: 0 };
const cost = { distribution: "gamma", mean: 1000, sd: 800 };
const heaps: readonly (readonly [string, Parameters])[] = [
  ["a cost that is often zero", { weights: [0.3, 0.7], of: [zero, cost] }],
  [
    "two kinds of cost, or none",
    { weights: [0.2, 0.5, 0.3], of: [cost, zero, { distribution: "lognormal", meanlog: 9, sdlog: 0.2 }] },
  ],
  [
    "a utility that is often 1",
    {
      weights: [0.6, 0.4],
      of: [
        { distribution: "fixed", value: 1 },
        { distribution: "beta", alpha: 4, beta: 2 },
      ],
    },
  ],
  ["a heap in two halves", { weights: [0.1, 0.2, 0.7], of: [zero, zero, cost] }],
];

describe.each(heaps)("%s", (_, stated) => {
  const whole = makeDistribution("mixture", stated);
  const inversion = buildInversion(whole);
  const draw = (u: number): number => {
    const out = new Float64Array(1);
    invert(inversion, Float64Array.of(u), out, 1);
    return out[0] as number;
  };

  it("is drawn without its exact quantile function", () => {
    expect(inversion.kind).toBe("heap");
    expect(structuredClone(inversion)).toEqual(inversion);
  });

  it("has the quantiles of the whole, to the error that tables are allowed", () => {
    const share = heapOf(whole)?.share ?? 0;
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (u) => {
        const x = draw(u);
        if (x === heapOf(whole)?.value) {
          expect(whole.quantile(u)).toBe(x);
          return;
        }
        const p = Math.min(u, 1 - u);
        // A heap below takes digits from what is just above it.
        const slack = 10 * largestError * Math.max(p, Math.abs(u - share) + 1e-7);
        expect(Math.abs(whole.cdf(x) - u)).toBeLessThan(slack);
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  it("has its mean over evenly spread uniforms", () => {
    const n = 200_000;
    let sum = 0;
    const out = new Float64Array(n);
    invert(
      inversion,
      Float64Array.from({ length: n }, (__, i) => (i + 0.5) / n),
      out,
      n,
    );
    for (const x of out) sum += x;
    expect(Math.abs(sum / n / whole.mean - 1)).toBeLessThan(1e-4);
  });
});

describe("no heap", () => {
  it.each<readonly [string, Parameters]>([
    ["of continuous parts alone", { weights: [0.5, 0.5], of: [cost, { distribution: "normal", mean: 0, sd: 1 }] }],
    ["where values lie on both sides", { weights: [0.5, 0.5], of: [zero, { distribution: "normal", mean: 0, sd: 1 }] }],
    ["of two values", { weights: [0.2, 0.2, 0.6], of: [zero, { distribution: "fixed", value: 5 }, cost] }],
    ["beside counts", { weights: [0.5, 0.5], of: [zero, { distribution: "poisson", mean: 3 }] }],
    ["that is truncated", { weights: [0.3, 0.7], of: [zero, cost], truncate: [0, 2000] }],
  ])("%s", (_, stated) => {
    expect(heapOf(makeDistribution("mixture", stated))).toBeUndefined();
  });
});
