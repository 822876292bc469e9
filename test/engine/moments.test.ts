import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MomentSums } from "../../src/engine/moments.js";

const blocks = fc.array(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }), {
  minLength: 1,
  maxLength: 8,
});

function gather(
  reference: number,
  parts: readonly { readonly at: number; readonly values: readonly number[] }[],
): MomentSums {
  const sums = new MomentSums(reference);
  for (const { at, values } of parts) sums.addBlock(Float64Array.from(values), values.length, at);
  return sums;
}

describe("MomentSums", () => {
  it("gives the moments of 1 … 10, whatever it counts from", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    for (const reference of [0, 5, -1000, Number.NaN]) {
      const moments = gather(reference, [{ at: 0, values }]).moments();
      expect(moments).toMatchObject({ count: 10, mean: 5.5, min: 1, max: 10, notFinite: 0, firstNotFinite: undefined });
      expect(moments.variance).toBeCloseTo(55 / 6, 11);
      expect(moments.sd).toBeCloseTo(Math.sqrt(55 / 6), 12);
    }
  });

  it("keeps the variance of large, close numbers", () => {
    // NIST StRD Univariate NumAcc4: mean 10000000.2, sd 0.1 of 1001 values.
    const values = [10000000.2, ...new Array(500).fill([10000000.1, 10000000.3]).flat()];
    const moments = gather(10000000.25, [{ at: 0, values }]).moments();
    expect(moments.mean).toBe(10000000.2);
    expect(Math.abs(moments.sd / 0.1 - 1)).toBeLessThan(1e-8);
  });

  it("is the same bits for any grouping and order of blocks", () => {
    fc.assert(
      fc.property(blocks, fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(), (list, reference, salt) => {
        const parts = list.map((values, at) => ({ at: at * 20, values }));
        const whole = gather(reference, parts).moments();
        const merged = new MomentSums(reference);
        const cut = salt % (parts.length + 1);
        for (const some of [parts.slice(cut).reverse(), parts.slice(0, cut)]) {
          merged.merge(structuredClone(gather(reference, some).parts()));
        }
        expect(merged.moments()).toEqual(whole);
      }),
      { seed: 5 },
    );
  });

  it("counts values that are not finite and finds the first, in any order of merging", () => {
    const parts = [
      { at: 0, values: [1, 2] },
      { at: 2, values: [3, Number.NaN, Number.POSITIVE_INFINITY] },
      { at: 5, values: [Number.NEGATIVE_INFINITY] },
    ];
    for (const order of [parts, [...parts].reverse()]) {
      expect(gather(0, order).moments()).toMatchObject({ count: 6, notFinite: 3, firstNotFinite: 3 });
    }
  });

  it("has no variance with one scenario, and reads no further than told", () => {
    const sums = new MomentSums(0);
    sums.addBlock(Float64Array.of(4, 99, Number.NaN), 1, 0);
    expect(sums.moments()).toMatchObject({ count: 1, mean: 4, min: 4, max: 4, notFinite: 0 });
    expect(sums.moments().sd).toBeNaN();
  });
});
