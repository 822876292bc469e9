import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cholesky, smallestEigenvalue, solveCholesky } from "../../src/numerics/cholesky.js";

/** M Mᵀ + ε I of a random M: positive definite by construction. */
const definite = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: size * size, maxLength: size * size }).map((m) => {
    const matrix = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        let sum = i === j ? 0.1 : 0;
        for (let k = 0; k < size; k++) sum += (m[i * size + k] ?? 0) * (m[j * size + k] ?? 0);
        matrix[i * size + j] = sum;
      }
    }
    return { matrix, size };
  }),
);

describe("cholesky", () => {
  it("factors the textbook matrix", () => {
    // Wikipedia's and Golub-Van Loan's standard example, whose factor is whole numbers.
    const lower = cholesky([4, 12, -16, 12, 37, -43, -16, -43, 98], 3);
    expect([...(lower ?? [])]).toEqual([2, 0, 0, 6, 1, 0, -8, 5, 3]);
  });

  it("gives back the matrix", () => {
    fc.assert(
      fc.property(definite, ({ matrix, size }) => {
        const lower = cholesky(matrix, size) ?? new Float64Array();
        for (let i = 0; i < size; i++) {
          for (let j = 0; j < size; j++) {
            let sum = 0;
            for (let k = 0; k < size; k++) sum += (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
            expect(sum).toBeCloseTo(matrix[i * size + j] ?? Number.NaN, 10);
          }
        }
      }),
      { seed: 1 },
    );
  });

  it("solves equations: the matrix times the solution is the right-hand side", () => {
    fc.assert(
      fc.property(definite, ({ matrix, size }) => {
        const right = Array.from({ length: size }, (_, i) => i - 1.5);
        const x = solveCholesky(cholesky(matrix, size) ?? new Float64Array(), right, size);
        right.forEach((wanted, i) => {
          const product = right.reduce((sum, _, j) => sum + (matrix[i * size + j] ?? 0) * (x[j] ?? 0), 0);
          expect(product).toBeCloseTo(wanted, 8);
        });
      }),
      { seed: 2 },
    );
  });

  it("refuses what is not positive definite, the singular included", () => {
    expect(cholesky([1, 2, 2, 1], 2)).toBeUndefined();
    expect(cholesky([1, 1, 1, 1], 2)).toBeUndefined();
    expect(cholesky([Number.NaN], 1)).toBeUndefined();
    expect(cholesky([-1], 1)).toBeUndefined();
  });
});

describe("smallestEigenvalue", () => {
  it("agrees with closed forms", () => {
    expect(smallestEigenvalue([2, 1, 1, 2], 2)).toBeCloseTo(1, 11);
    expect(smallestEigenvalue([1, 2, 2, 1], 2)).toBeCloseTo(-1, 11);
    // Exchangeable correlation: 1 - ρ, or 1 + (n - 1) ρ for negative ρ.
    const exchangeable = (rho: number) => Array.from({ length: 16 }, (_, i) => (i % 5 === 0 ? 1 : rho));
    expect(smallestEigenvalue(exchangeable(0.3), 4)).toBeCloseTo(0.7, 11);
    expect(smallestEigenvalue(exchangeable(-0.4), 4)).toBeCloseTo(-0.2, 11);
    // Second difference matrix: 2 - 2 cos(π / 4).
    expect(smallestEigenvalue([2, -1, 0, -1, 2, -1, 0, -1, 2], 3)).toBeCloseTo(2 - Math.SQRT2, 11);
  });
});
