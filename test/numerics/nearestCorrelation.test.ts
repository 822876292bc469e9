import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cholesky } from "../../src/numerics/cholesky.js";
import { nearestCorrelation } from "../../src/numerics/nearestCorrelation.js";
import { symmetricEigen } from "../../src/numerics/symmetricEigen.js";

interface Case {
  readonly matrix: readonly number[];
  readonly nearest: readonly number[];
  readonly distance: number;
}

const file = new URL("../reference/nearestCorrelation.json", import.meta.url);
const cases = JSON.parse(readFileSync(file, "utf8")) as readonly Case[];

describe.each(cases)("the nearest correlation matrix to $matrix", ({ matrix, nearest, distance }) => {
  const size = Math.sqrt(matrix.length);
  const found = nearestCorrelation(matrix, size);

  it("is the one that the dual problem gives, to the eigenvalue that is kept above 0", () => {
    found.forEach((value, i) => {
      expect(Math.abs(value - (nearest[i] as number))).toBeLessThan(1e-5);
    });
    const own = Math.sqrt(found.reduce((sum, value, i) => sum + (value - (matrix[i] as number)) ** 2, 0));
    expect(own).toBeCloseTo(distance, 5);
  });

  it("is symmetric with 1 on its diagonal and has a Cholesky factor", () => {
    for (let i = 0; i < size; i++) {
      expect(found[i * size + i]).toBe(1);
      for (let j = 0; j < i; j++) expect(found[i * size + j]).toBe(found[j * size + i]);
    }
    expect(cholesky(found, size)).toBeDefined();
  });
});

describe("a correlation matrix already", () => {
  it("stays what it is", () => {
    const matrix = [1, 0.3, 0.2, 0.3, 1, -0.4, 0.2, -0.4, 1];
    nearestCorrelation(matrix, 3).forEach((value, i) => {
      expect(value).toBeCloseTo(matrix[i] as number, 12);
    });
  });
});

describe("symmetricEigen", () => {
  it("has the eigenvalues of an exchangeable matrix: 1 + 2 ρ once, 1 - ρ twice", () => {
    const { values } = symmetricEigen([1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1], 3);
    expect([...values].sort((a, b) => a - b).map((value) => Number(value.toFixed(13)))).toEqual([0.5, 0.5, 2]);
  });

  it("puts the matrix together again", () => {
    const matrix = [2, -1, 0.3, 0.1, -1, 3, 0.7, 0, 0.3, 0.7, -1, 0.2, 0.1, 0, 0.2, 0.5];
    const { values, vectors } = symmetricEigen(matrix, 4);
    matrix.forEach((wanted, at) => {
      const [i, j] = [Math.floor(at / 4), at % 4];
      const terms = values.map((value, k) => value * (vectors[i * 4 + k] as number) * (vectors[j * 4 + k] as number));
      expect(terms.reduce((sum, term) => sum + term, 0)).toBeCloseTo(wanted, 13);
    });
  });
});
