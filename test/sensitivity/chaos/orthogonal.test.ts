/** Against what defines them: right angles, unit length, and columns that are sums of the basis again. */
import { describe, expect, it } from "vitest";
import { orthogonal, project, solved } from "../../../src/sensitivity/chaos/orthogonal.js";

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const count = 6;
const ones = new Float64Array(count).fill(1 / Math.sqrt(count));
// The second is all but a multiple of the first: what one pass leaves of it would not be at right angles.
const columns = [
  Float64Array.of(1, 2, 4, 8, 16, 32),
  Float64Array.of(1, 2, 4, 8, 16, 32 + 1e-9),
  Float64Array.of(3, 1, 4, 1, 5, 9),
];

function grown() {
  const basis = [ones];
  const rows = columns.map((column) => {
    const { direction, row } = orthogonal(column, basis);
    basis.push(direction);
    return row;
  });
  return { basis, rows };
}

describe("a basis of orthogonal columns", () => {
  it("has right angles to the last digits, even of columns that are nearly the same", () => {
    const { basis } = grown();
    basis.forEach((a, i) => {
      basis.forEach((b, j) => {
        expect(dot(a, b)).toBeCloseTo(i === j ? 1 : 0, 14);
      });
    });
  });

  it("makes each column from the coefficients of its row", () => {
    const { basis, rows } = grown();
    rows.forEach((row, k) => {
      expect(row).toHaveLength(k + 2);
      for (let i = 0; i < count; i++) {
        const made = [...row].reduce((sum, own, b) => sum + own * (basis[b]?.[i] as number), 0);
        expect(made).toBeCloseTo(columns[k]?.[i] as number, 13);
      }
    });
  });

  it("gives back the coefficients in the columns themselves, the constant first", () => {
    const own = [Float64Array.of(1, 2, 4, 8, 16, 32), Float64Array.of(3, 1, 4, 1, 5, 9)];
    const y = Float64Array.from(
      { length: count },
      (_, i) => 7 + 3 * (own[0]?.[i] as number) - 2 * (own[1]?.[i] as number),
    );
    const basis = [ones];
    const rows = own.map((column) => {
      const { direction, row } = orthogonal(column, basis);
      basis.push(direction);
      return row;
    });
    const rest = y.slice();
    const found = solved(
      rows,
      basis.map((direction) => project(rest, direction)),
      count,
    );
    [7, 3, -2].forEach((each, k) => {
      expect(found[k]).toBeCloseTo(each, 12);
    });
    expect(Math.sqrt(dot(rest, rest))).toBeLessThan(1e-12);
  });
});
