import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cholesky } from "../../src/numerics/cholesky.js";
import { conditionalCopula } from "../../src/random/conditionalCopula.js";

const factor = (matrix: readonly number[], size: number) => cholesky(matrix, size) as Float64Array;
const score = fc.double({ min: -4, max: 4, noNaN: true });

describe("members of a Gaussian copula given others", () => {
  it("of a pair are ρ z and a fresh normal of standard deviation sqrt(1 - ρ²)", () => {
    fc.assert(
      fc.property(score, score, fc.double({ min: -0.95, max: 0.95, noNaN: true }), (z, fresh, rho) => {
        const draw = conditionalCopula(factor([1, rho, rho, 1], 2), 2);
        const out = new Float64Array(2);
        for (const [given, other] of [
          [0, 1],
          [1, 0],
        ] as const) {
          const normals = Float64Array.of(0, 0);
          normals[other] = fresh;
          const scores = Float64Array.of(0, 0);
          scores[given] = z;
          draw(1 << given, scores, normals, out);
          expect(out[given]).toBe(z);
          expect(out[other]).toBeCloseTo(rho * z + Math.sqrt(1 - rho * rho) * fresh, 12);
        }
      }),
    );
  });

  it("are what they were where all are given, and L times fresh normals where none is", () => {
    const matrix = [1, 0.5, 0.2, 0.5, 1, -0.3, 0.2, -0.3, 1];
    const lower = factor(matrix, 3);
    const draw = conditionalCopula(lower, 3);
    const out = new Float64Array(3);
    draw(0b111, Float64Array.of(1, -2, 0.5), Float64Array.of(9, 9, 9), out);
    expect([...out]).toEqual([1, -2, 0.5]);
    const normals = Float64Array.of(0.3, -1, 2);
    draw(0, Float64Array.of(9, 9, 9), normals, out);
    for (let i = 0; i < 3; i++) {
      const expected = [0, 1, 2].reduce(
        (sum, k) => sum + (k <= i ? (lower[i * 3 + k] as number) * (normals[k] as number) : 0),
        0,
      );
      expect(out[i]).toBeCloseTo(expected, 12);
    }
  });

  it("that are given together need one bit for all of them", () => {
    const lower = factor([1, 0.5, 0.2, 0.5, 1, -0.3, 0.2, -0.3, 1], 3);
    const [out, together] = [new Float64Array(3), new Float64Array(3)];
    const [scores, normals] = [Float64Array.of(1, -2, 0.5), Float64Array.of(0.3, -1, 2)];
    for (const [mask, bits] of [
      [0b01, 0b101],
      [0b10, 0b010],
      [0b11, 0b111],
      [0, 0],
    ] as const) {
      conditionalCopula(lower, 3, [0, 1, 0])(mask, scores, normals, together);
      conditionalCopula(lower, 3)(bits, scores, normals, out);
      expect(together).toEqual(out);
    }
  });

  it("are the same whether a factor is kept or found again", () => {
    // 700 members: 4 factors are kept.
    const [size, parties] = [700, Array.from({ length: 700 }, (_, member) => member % 6)];
    const lower = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
      if (i > 0) lower[i * size + i - 1] = 0.6;
      lower[i * size + i] = i > 0 ? 0.8 : 1;
    }
    const [scores, normals] = [new Float64Array(size).fill(0.5), new Float64Array(size).fill(-1)];
    const draw = conditionalCopula(lower, size, parties);
    const drawn = (mask: number) => {
      const out = new Float64Array(size);
      draw(mask, scores, normals, out);
      return out;
    };
    const first = drawn(0);
    for (const mask of [1, 2, 4, 8]) expect(drawn(mask)).not.toEqual(first);
    expect(drawn(0)).toEqual(first);
  });

  it("of three have the conditional mean of the regression on the two given", () => {
    // z3 given z1, z2: weights R12⁻¹ r with R12 = [[1, .5], [.5, 1]], r = (.2, -.3).
    const draw = conditionalCopula(factor([1, 0.5, 0.2, 0.5, 1, -0.3, 0.2, -0.3, 1], 3), 3);
    const out = new Float64Array(3);
    draw(0b011, Float64Array.of(1, 2, 0), new Float64Array(3), out);
    const weights = [(0.2 + 0.15) / 0.75, (-0.3 - 0.1) / 0.75] as const;
    expect(out[2]).toBeCloseTo(weights[0] + 2 * weights[1], 12);
  });
});
