/** Columns made to break a streaming reduction, in any order: against the sorted whole and against whole numbers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHUNK } from "../../../src/engine/reduction/parts.js";
import { BLOCK } from "../../../src/random/stream.js";
import { rational } from "../../numerics/rational.js";
import { normals } from "../../summary/samples.js";
import { asked, run } from "./columnRun.js";

/** More than the pilot, and no whole number of blocks. */
const scenarios = CHUNK * BLOCK + 3 * BLOCK + 77;
const z = normals("adversarial", scenarios);

const shapes: Readonly<Record<string, Float64Array>> = {
  constant: new Float64Array(scenarios).fill(-7.1),
  "all zeros, of both signs": z.map((x) => (x < 0.4 ? -0 : 0)),
  "two values": z.map((x) => (x < 1 ? 0.1 : 0.30000000000000004)),
  "two neighbouring doubles": z.map((x) => (x < 0.2 ? 1 : 1 + 2 ** -52)),
  "mean 1e9, sd 1e-3": z.map((x) => 1e9 + 1e-3 * x),
  "mean -1e15, sd 1": z.map((x) => -1e15 + x),
  "tails of 1e150": z.map((x) => x * 10 ** (150 * Math.abs(x / 5))),
  "tails of 1e300 and 1e-300": z.map((x) => Math.sign(x) * 10 ** Math.min(300, 200 * Math.abs(x) - 300)),
  "all near 1e-250": z.map((x) => 1e-250 * (3 + x)),
  denormals: z.map((x) => 5e-324 * Math.round(40 * x)),
  "denormals among ordinary": z.map((x) => (x < 0 ? 5e-324 * Math.round(1e4 * x) : x)),
  "mostly nothing, rarely much": z.map((x) => (x > 2.9 ? 1e6 * x : 0)),
};

const orders: Readonly<Record<string, (column: Float64Array) => Float64Array>> = {
  "as drawn": (column) => column,
  sorted: (column) => column.slice().sort(),
  reversed: (column) => column.slice().sort().reverse(),
  "in a saw": (column) =>
    column
      .slice()
      .sort()
      .map((_, i, all) => all[(i * 7919) % all.length] as number),
};

/** Type 7 of Hyndman and Fan, from the sorted whole. */
function sortedQuantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number].map((x) => x + 0);
  const between = (low as number) + (place - Math.floor(place)) * ((high as number) - (low as number));
  return Math.min(between, high as number);
}

describe.each(Object.entries(shapes))("an adversarial column: %s", (_, column) => {
  const exact = rational(column);
  const sorted = column.slice().sort();

  it("has the quantiles of the sorted whole to the bit, in any order and at any probabilities", () => {
    const probability = fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true });
    const wanted = fc.uniqueArray(probability, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(orders)), wanted, fc.constantFrom(1, 16), (order, asking, groups) => {
        const probabilities = asking.sort((a, b) => a - b);
        const { sample } = run(
          (orders[order] as (c: Float64Array) => Float64Array)(column),
          { ...asked(groups), probabilities },
          { sizes: [2, 1] },
        );
        expect(sample.quantiles(probabilities, 7)).toEqual(probabilities.map((p) => sortedQuantile(sorted, p)));
      }),
      { numRuns: 8 },
    );
  });

  it.each(Object.entries(orders))("has mean and spread within 1e-13 of rational arithmetic, %s", (_, inOrder) => {
    const { sample } = run(inOrder(column), asked(16));
    expect(Math.abs(sample.mean - exact.mean)).toBeLessThanOrEqual(1e-13 * Math.max(Math.abs(exact.mean), exact.sd));
    // Half of what the variance may be wrong by.
    expect(Math.abs(sample.sd - exact.sd)).toBeLessThanOrEqual(0.5e-13 * exact.sd);
  });
});
