/** A basis of orthogonal columns that grows a column at a time, and coefficients in the columns that it was made from. */
import { dot } from "../../numerics/dot.js";

/** Takes the direction out of a column; the amount. */
export function project(column: Float64Array, direction: Float64Array): number {
  const amount = dot(column, direction);
  for (let i = 0; i < column.length; i++) column[i] = (column[i] as number) - amount * (direction[i] as number);
  return amount;
}

/** Takes one direction after the other out of a column, and the sum for the next is made on the way; the amounts. */
function projected(column: Float64Array, basis: readonly Float64Array[]): readonly number[] {
  const amounts: number[] = [];
  let sum = dot(column, basis[0] as Float64Array);
  for (let k = 0; k < basis.length; k++) {
    const amount = sum;
    amounts.push(amount);
    const [direction, next] = [basis[k] as Float64Array, basis[k + 1] ?? column];
    sum = 0;
    for (let i = 0; i < column.length; i++) {
      const left = (column[i] as number) - amount * (direction[i] as number);
      column[i] = left;
      sum += left * (next[i] as number);
    }
  }
  return amounts;
}

/** A column made orthogonal to the basis, twice so that no digit is lost, and its coefficients in it. */
export function orthogonal(column: Float64Array, basis: readonly Float64Array[]) {
  const direction = column.slice();
  const first = projected(direction, basis);
  const again = projected(direction, basis);
  const norm = Math.sqrt(dot(direction, direction));
  for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) / norm;
  return { direction, row: Float64Array.from([...first.map((part, k) => part + (again[k] as number)), norm]) };
}

/** Coefficients from the triangular system: `rows[k]` holds column k + 1 in the basis. The first is the constant's. */
export function solved(
  rows: readonly Float64Array[],
  projections: readonly number[],
  count: number,
): readonly number[] {
  const out = [...projections];
  for (let k = rows.length; k > 0; k--) {
    const row = rows[k - 1] as Float64Array;
    const value = (out[k] as number) / (row[k] as number);
    out[k] = value;
    for (let j = 0; j < k; j++) out[j] = (out[j] as number) - value * (row[j] as number);
  }
  out[0] = (out[0] as number) / Math.sqrt(count);
  return out;
}
