import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ABREAST, dot, dots } from "../../src/numerics/dot.js";

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
/** Some columns of one length, and one more. */
const columns = fc
  .tuple(fc.integer({ min: 0, max: 2 * ABREAST }), fc.integer({ min: 0, max: 40 }))
  .chain(([count, length]) =>
    fc.array(fc.array(finite, { minLength: length, maxLength: length }), {
      minLength: count + 1,
      maxLength: count + 1,
    }),
  )
  .map((all) => all.map((each) => Float64Array.from(each)));

describe("dot", () => {
  it("is the sum of products", () => {
    expect(dot(Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6))).toBe(32);
    expect(dot(new Float64Array(), new Float64Array())).toBe(0);
  });

  it("adds in the order of the rows", () => {
    // From the left 1e16 + 1 is 1e16, so that nothing is left; from the right 1 would be.
    expect(dot(Float64Array.of(1e16, 1, -1e16), Float64Array.of(1, 1, 1))).toBe(0);
  });
});

describe("dots", () => {
  it("are those of each column alone, to the bit, whatever their number", () => {
    fc.assert(
      fc.property(columns, (all) => {
        const [by = new Float64Array(), ...others] = all;
        expect(dots(others, by)).toEqual(others.map((column) => dot(column, by)));
      }),
    );
  });
});
