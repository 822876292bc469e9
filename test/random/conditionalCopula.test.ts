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

  it("of three have the conditional mean of the regression on the two given", () => {
    // z3 given z1, z2: weights R12⁻¹ r with R12 = [[1, .5], [.5, 1]], r = (.2, -.3).
    const draw = conditionalCopula(factor([1, 0.5, 0.2, 0.5, 1, -0.3, 0.2, -0.3, 1], 3), 3);
    const out = new Float64Array(3);
    draw(0b011, Float64Array.of(1, 2, 0), new Float64Array(3), out);
    const weights = [(0.2 + 0.15) / 0.75, (-0.3 - 0.1) / 0.75] as const;
    expect(out[2]).toBeCloseTo(weights[0] + 2 * weights[1], 12);
  });
});
