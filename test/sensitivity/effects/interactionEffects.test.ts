/** Interactions as products of uncorrelated functions: found where they are, none where there are none, known to the bit. */
import { describe, expect, it } from "vitest";
import { leaveOneGroupOut } from "../../../src/sensitivity/effects/crossFit.js";
import { effectBasis, FUNCTIONS } from "../../../src/sensitivity/effects/effectBasis.js";
import {
  noInteractions,
  quicklyLooked,
  takeInteractions,
  withMore,
} from "../../../src/sensitivity/effects/interactionEffects.js";
import { addCommon, addTimes, multiplied } from "../../../src/sensitivity/effects/products.js";
import { SHAPES, shapeColumn, shapesOf } from "../../../src/sensitivity/effects/shapes.js";
import { netUniforms } from "../../../src/sensitivity/netDesign.js";

const GROUPS = 16;
const uniform = { family: "uniform", parameters: { min: 0, max: 1 } };
const net = (seed: string, count: number, size: number) =>
  netUniforms(
    seed,
    Array.from({ length: size }, (_, i) => `x${i}`),
    count,
    GROUPS,
  );
const none = () => new Float64Array(GROUPS * FUNCTIONS);
const squares = (column: Float64Array) => column.reduce((sum, each) => sum + each * each, 0) / column.length;
const linear = (u: number) => Math.sqrt(12) * (u - 0.5);
const square = (u: number) => Math.sqrt(5) * (6 * u * u - 6 * u + 1);

describe("the shapes of an assumption", () => {
  it("begin with its own effect, and have nothing in common with each other", () => {
    const effect = none();
    for (let group = 0; group < GROUPS; group++) effect.set([0, 0.3, 0.1], group * FUNCTIONS);
    const shapes = shapesOf(effect, GROUPS);
    expect(shapes).toHaveLength(SHAPES);
    expect((shapes[0]?.[1] as number) / (shapes[0]?.[2] as number)).toBeCloseTo(3, 12);
    shapes.forEach((a, i) => {
      shapes.forEach((b, j) => {
        const common = a?.slice(0, FUNCTIONS).reduce((sum, each, k) => sum + each * (b?.[k] ?? 0), 0) ?? 0;
        if (a !== undefined && b !== undefined) expect(common).toBeCloseTo(i === j ? 1 : 0, 12);
      });
    });
  });

  it("begin with the value where the assumption does nothing alone", () => {
    const [first, second] = shapesOf(none(), GROUPS);
    expect(first?.[FUNCTIONS - 1]).toBe(1);
    expect(second).toBeUndefined();
    const [u = new Float64Array()] = net("shape", 256, 1);
    const column = shapeColumn(effectBasis(u, u, uniform), first as Float64Array, u.length, GROUPS);
    column.forEach((each, i) => {
      expect(each).toBeCloseTo(linear(u[i] as number), 9);
    });
  });
});

describe("interactions", () => {
  const uniforms = net("interactions", 4096, 4);
  const bases = uniforms.map((u) => effectBasis(u, u, uniform));
  const at = (i: number, of: (u: number) => number) => (uniforms[i] as Float64Array).map(of);

  it("that are there are found, and their coefficients with them", () => {
    const pair = multiplied([at(0, linear), at(1, square)]);
    const three = multiplied([at(0, linear), at(2, linear), at(3, linear)]);
    const y = pair.map((each, i) => 2 * each - 0.5 * (three[i] as number));
    const start = noInteractions(bases.map(none), GROUPS, () => true);
    const first = withMore(y.slice(), bases, start, GROUPS);
    expect(first.products.slice(0, 2)).toEqual([
      [
        { assumption: 0, shape: 0 },
        { assumption: 1, shape: 3 },
      ],
      [0, 2, 3].map((assumption) => ({ assumption, shape: 0 })),
    ]);
    const rest = y.slice();
    const second = takeInteractions(rest, bases, first, GROUPS);
    expect(squares(rest)).toBeLessThan(0.02 * squares(y));
    const third = takeInteractions(y.slice(), bases, second, GROUPS);
    for (const each of third.controls[0] as Float64Array) expect(each).toBeCloseTo(2, 2);
    for (const each of third.controls[1] as Float64Array) expect(each).toBeCloseTo(-0.5, 2);
  });

  it("are known after one pass where the sample holds less of them than their variance", () => {
    // All scenarios in the middle half of the second assumption's range: a quarter of its variance.
    const squeezed = at(1, (u) => 0.5 + (u - 0.5) / 2);
    const here = [bases[0], effectBasis(squeezed, squeezed, uniform)] as typeof bases;
    const product = [0, 1].map((assumption) => ({ assumption, shape: 0 }));
    const start = noInteractions(here.map(none), GROUPS, () => true);
    const known = { ...start, products: [product], controls: [new Float64Array(GROUPS)], squares: [1 / 4] };
    const y = multiplied([at(0, linear), squeezed.map(linear)]);
    const { controls } = takeInteractions(y, here, known, GROUPS);
    for (const each of controls[0] as Float64Array) expect(each).toBeCloseTo(1, 1);
  });

  it("have the squares that the sample holds of them, 1 where that is even", () => {
    const y = multiplied([at(0, linear), at(1, linear)]);
    const { squares } = withMore(
      y,
      bases,
      noInteractions(bases.map(none), GROUPS, () => true),
      GROUPS,
    );
    expect(squares[0]).toBeCloseTo(1, 2);
  });

  it("are looked for in more scenarios where columns are few", () => {
    const start = noInteractions(bases.slice(0, 2).map(none), GROUPS, () => true);
    expect(quicklyLooked(start)).toBe(true);
    expect(quicklyLooked(noInteractions(net("many", 64, 9).map(none), GROUPS, () => true))).toBe(false);
  });

  it("are none where nothing acts together, and never of what depends on others", () => {
    const start = noInteractions(bases.map(none), GROUPS, (i) => i > 1);
    expect(start.shapes.map((each) => each !== undefined)).toEqual([false, false, true, true]);
    const y = multiplied([at(0, linear), at(1, linear)]);
    expect(withMore(y, bases, start, GROUPS).products).toHaveLength(0);
  });
});

describe("cross-fitting", () => {
  it("gives each group the mean of the others, where that stands out", () => {
    expect(leaveOneGroupOut([3, 3.1, 2.9, 3])).toEqual([3, (12 - 3.1) / 3, (12 - 2.9) / 3, 3]);
    expect(leaveOneGroupOut([3, -3.1, 2.9, -3])).toBeUndefined();
  });

  it("adds and sums group by group, the last scenarios too", () => {
    const column = new Float64Array(5);
    addTimes(column, 2, Float64Array.of(1, 10), Float64Array.of(1, 2, 3, 4, 5));
    expect([...column]).toEqual([2, 40, 6, 80, 10]);
    const sums = Float64Array.of(1, 0);
    addCommon(sums, Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(1, 1, 1, 2, 2));
    expect([...sums]).toEqual([1 + 1 + 3 + 10, 2 + 8]);
  });
});
