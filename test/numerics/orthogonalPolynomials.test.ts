/** Recurrences in closed form: Abramowitz and Stegun 1964, table 22.7, made monic and probabilistic. */
import { describe, expect, it } from "vitest";
import { orthonormalColumns, stieltjes } from "../../src/numerics/orthogonalPolynomials.js";
import { normalDensity } from "../../src/numerics/special/normal.js";

const nodes = Float64Array.from({ length: 1601 }, (_, i) => (i - 800) / 100);
const normal = { nodes, weights: nodes.map((x) => normalDensity(x) / 100) };
const size = 20_000;
const uniform = {
  nodes: Float64Array.from({ length: size }, (_, i) => (2 * i + 1) / size - 1),
  weights: new Float64Array(size).fill(1 / size),
};

describe("stieltjes", () => {
  it("finds Hermite's recurrence of a normal distribution", () => {
    const { centres, squares } = stieltjes(normal, 6);
    expect(squares[0]).toBe(1);
    for (let k = 0; k <= 6; k++) expect(centres[k]).toBeCloseTo(0, 10);
    for (let k = 1; k <= 6; k++) expect(squares[k]).toBeCloseTo(k, 6);
  });

  it("finds Legendre's of a uniform one", () => {
    const { squares } = stieltjes(uniform, 5);
    for (let k = 1; k <= 5; k++) expect(squares[k]).toBeCloseTo((k * k) / (4 * k * k - 1), 6);
  });
});

describe("orthonormalColumns", () => {
  it("are the normalised polynomials", () => {
    const column = Float64Array.of(-1.5, 0, 0.3, 2);
    const [first, second, third] = orthonormalColumns(stieltjes(normal, 3), column, 3) as Float64Array[];
    column.forEach((x, i) => {
      expect(first?.[i]).toBeCloseTo(x, 8);
      expect(second?.[i]).toBeCloseTo((x * x - 1) / Math.sqrt(2), 8);
      expect(third?.[i]).toBeCloseTo((x * x * x - 3 * x) / Math.sqrt(6), 8);
    });
  });

  it("have mean 0, variance 1 and no correlation", () => {
    const columns = orthonormalColumns(stieltjes(uniform, 4), uniform.nodes, 4);
    const mean = (of: (i: number) => number) => uniform.nodes.reduce((sum, _, i) => sum + of(i), 0) / size;
    columns.forEach((a, j) => {
      expect(mean((i) => a[i] as number)).toBeCloseTo(0, 9);
      columns.forEach((b, k) => {
        expect(mean((i) => (a[i] as number) * (b[i] as number))).toBeCloseTo(j === k ? 1 : 0, 9);
      });
    });
  });
});
