import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ridders, rootBeyond } from "../../src/numerics/ridders.js";

describe("ridders", () => {
  it("finds roots that are known, whichever way the function goes", () => {
    expect(ridders((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(ridders((x) => 2 - x * x, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(ridders(Math.cos, 1, 2)).toBeCloseTo(Math.PI / 2, 15);
    expect(ridders((x) => x, 0, 5)).toBe(0);
  });

  it("needs a change of sign", () => {
    expect(ridders((x) => x * x + 1, -1, 1)).toBeUndefined();
    expect(ridders(() => Number.NaN, -1, 1)).toBeUndefined();
  });

  it("ends at a jump, on it", () => {
    const at = ridders((x) => (x < 0.3 ? -1 : 1), 0, 1) as number;
    expect(Math.abs(at - 0.3)).toBeLessThan(1e-15);
  });

  it("finds the root of any cubic that rises", () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (root) => {
        const found = ridders((x) => (x - root) * (1 + (x - root) ** 2), -200, 300);
        expect(Math.abs((found ?? Number.NaN) - root)).toBeLessThan(1e-12 * Math.max(1, Math.abs(root)));
      }),
    );
  });
});

describe("rootBeyond", () => {
  it("goes as far as it must, in the direction of its first step", () => {
    expect(rootBeyond((x) => x - 1000, 0, 1)).toBeCloseTo(1000, 10);
    expect(rootBeyond((x) => x - 1000, 0, -1)).toBeUndefined();
  });

  it("comes near the edge of where the function exists, not over it", () => {
    const f = (x: number): number => (x > 0 ? Math.log(x) + 2 : Number.NaN);
    expect(rootBeyond(f, 1, -0.4)).toBeCloseTo(Math.exp(-2), 12);
  });
});
