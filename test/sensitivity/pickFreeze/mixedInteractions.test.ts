/** Interactions in a pick-freeze design: their values in A, in B and where the two are mixed, and their variance. */
import { describe, expect, it } from "vitest";
import { effectBasis, FUNCTIONS } from "../../../src/sensitivity/effects/effectBasis.js";
import type { Interactions } from "../../../src/sensitivity/effects/products.js";
import { shapesOf } from "../../../src/sensitivity/effects/shapes.js";
import { netUniforms } from "../../../src/sensitivity/netDesign.js";
import {
  interactionVariance,
  mixedInteractions,
  touches,
} from "../../../src/sensitivity/pickFreeze/mixedInteractions.js";

const uniform = { family: "uniform", parameters: { min: 0, max: 1 } };
const [count, replicates] = [4096, 16];
const names = ["a", "b", "c"];
const uniforms = netUniforms("mixed", [...names, ...names.map((name) => `${name} again`)], count, replicates);
const [inA, inB] = [uniforms.slice(0, 3), uniforms.slice(3)].map((half) => half.map((u) => effectBasis(u, u, uniform)));
const none = new Float64Array(replicates * FUNCTIONS);
const one = (assumption: number) => ({ assumption, shape: 0 });
/** 2 a b and, with another coefficient in each replicate, a b c. */
const known: Interactions = {
  shapes: names.map(() => shapesOf(none, replicates)),
  joined: new Set(),
  products: [
    [one(0), one(1)],
    [one(0), one(1), one(2)],
  ],
  controls: [new Float64Array(replicates).fill(2), Float64Array.from({ length: replicates }, (_, r) => r / 10)],
  squares: [1, 1],
};
const at = (column: number, i: number) => Math.sqrt(12) * ((uniforms[column]?.[i] as number) - 0.5);
const model = (a: number, b: number, c: number, r: number) => 2 * a * b + (r / 10) * a * b * c;
const factors = [new Set([0]), new Set([2]), new Set([0, 2]), new Set<number>()];

describe("interactions in a pick-freeze design", () => {
  const found = mixedInteractions(inA ?? [], inB ?? [], known, factors, count, replicates);

  it("are what they are in both samples and between them", () => {
    for (let i = 0; i < count; i += 97) {
      const r = i % replicates;
      const [inFirst, inSecond] = [model(at(0, i), at(1, i), at(2, i), r), model(at(3, i), at(4, i), at(5, i), r)];
      expect(found.a[i]).toBeCloseTo(inFirst, 9);
      expect(found.b[i]).toBeCloseTo(inSecond, 9);
      const mixed = [
        model(at(3, i), at(1, i), at(2, i), r),
        model(at(0, i), at(1, i), at(5, i), r),
        model(at(3, i), at(1, i), at(5, i), r),
      ];
      mixed.forEach((each, factor) => {
        expect(found.moves[factor]?.[i]).toBeCloseTo(each - inFirst, 9);
      });
    }
    expect(found.moves[3]).toBeUndefined();
  });

  it("make the variance that their coefficients say", () => {
    expect(interactionVariance(known, replicates, () => true)[10]).toBeCloseTo(4 + 1, 12);
    const ofC = interactionVariance(known, replicates, (product) => touches(product, new Set([2])));
    expect(ofC[5]).toBeCloseTo(0.25, 12);
    expect(touches([one(0), one(1)], new Set([2]))).toBe(false);
    const square = found.a.reduce((sum, each) => sum + each * each, 0) / count;
    const truth = Array.from({ length: replicates }, (_, r) => (4 + (r / 10) ** 2) / replicates).reduce(
      (a, b) => a + b,
    );
    expect(square).toBeCloseTo(truth, 0);
  });

  it("are nothing where there are none", () => {
    const empty = mixedInteractions(
      inA ?? [],
      inB ?? [],
      { ...known, products: [], controls: [] },
      factors,
      count,
      replicates,
    );
    expect(empty.a.every((each) => each === 0)).toBe(true);
    expect(empty.moves.every((each) => each === undefined)).toBe(true);
  });
});
