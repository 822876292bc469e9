import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradient, hessian } from "../../src/numerics/derivatives.js";
import { minimise } from "../../src/numerics/minimise.js";

/** H. H. Rosenbrock, The Computer Journal 3 (1960) 175: a bent valley, least 0 at (1, 1). */
const valley = ([x = 0, y = 0]: readonly number[]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;

describe("the least of a function", () => {
  it("is found at the end of Rosenbrock's valley", () => {
    const { at, value, found } = minimise(valley, [-1.2, 1]);
    expect(found).toBe(true);
    expect(value).toBeLessThan(1e-18);
    for (const x of at) expect(x).toBeCloseTo(1, 8);
  });

  it("of a quadratic is where its slopes are 0", () => {
    const some = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const f = ([x = 0, y = 0, z = 0]: readonly number[]) =>
          (x - a) ** 2 + 4 * (y - b) ** 2 + 0.3 * (z - c) ** 2 + 0.5 * (x - a) * (y - b) + 7;
        const { at } = minimise(f, [0, 0, 0]);
        [a, b, c].forEach((wanted, i) => {
          expect(Math.abs((at[i] as number) - wanted)).toBeLessThan(1e-7);
        });
      }),
      { seed: 3 },
    );
  });

  it("is reached from where the function bends the wrong way", () => {
    const { at, found } = minimise(([x = 0]) => -Math.exp(-x * x), [1.5]);
    expect([found, at[0]]).toEqual([true, expect.closeTo(0, 8)]);
  });

  it("is not claimed on a slope without an end", () => {
    expect(minimise(([x = 0]) => Math.exp(-x / 10), [0]).found).toBe(false);
  });
});

describe("derivatives", () => {
  const f = ([x = 0, y = 0]: readonly number[]) => Math.exp(x) * Math.sin(y) + x * x * y;

  it("agree with calculus", () => {
    const [x, y] = [0.3, 1.1];
    const [slopeX, slopeY] = gradient(f, [x, y]);
    expect(slopeX).toBeCloseTo(Math.exp(x) * Math.sin(y) + 2 * x * y, 10);
    expect(slopeY).toBeCloseTo(Math.exp(x) * Math.cos(y) + x * x, 10);
    const [xx, xy, yx, yy] = hessian(f, [x, y]);
    expect(xx).toBeCloseTo(Math.exp(x) * Math.sin(y) + 2 * y, 7);
    expect(xy).toBeCloseTo(Math.exp(x) * Math.cos(y) + 2 * x, 7);
    expect(yx).toBe(xy);
    expect(yy).toBeCloseTo(-Math.exp(x) * Math.sin(y), 7);
  });
});
