/** Sums of grades, of two assumptions at a time: what rank correlations are made of. */
import { GROUPS } from "./groups.js";

/** Added and taken away, it leaves a multiple of 2^-22. Sums of so few digits are exact, so their order does not matter. */
export const GRADE_UNIT = 1.5 * 1073741824;

/** The same for 2^-12: what is multiplied by the number of a cell. */
export const COARSE_UNIT = 1.5 * 1099511627776;

function rounded(grade: number): number {
  return grade + GRADE_UNIT - GRADE_UNIT;
}

/**
 * Adds the grades of two assumptions, less a half and rounded, to a table of two sums a cell at the offsets (in bytes), and
 * their squares to 16 sums each.
 */
export function grades(
  first: Float64Array,
  second: Float64Array,
  count: number,
  offsets: Int32Array,
  table: Float64Array,
  squares: Float64Array,
): void {
  for (let group = 0; group < GROUPS; group++) {
    let [one, two] = [squares[group] as number, squares[GROUPS + group] as number];
    for (let i = group; i < count; i += GROUPS) {
      const a = rounded((first[i] as number) - 0.5);
      const b = rounded((second[i] as number) - 0.5);
      const place = (offsets[i] as number) >> 3;
      table[place] = (table[place] as number) + a;
      table[place + 1] = (table[place + 1] as number) + b;
      one += rounded(a * a);
      two += rounded(b * b);
    }
    squares[group] = one;
    squares[GROUPS + group] = two;
  }
}

/** Adds grades, less a half and rounded to 2^-12, and their products with numbers of cells, to 16 sums each. */
export function products(column: Float64Array, count: number, numbers: Float64Array, sums: Float64Array): void {
  for (let group = 0; group < GROUPS; group++) {
    let [one, two] = [sums[group] as number, sums[GROUPS + group] as number];
    for (let i = group; i < count; i += GROUPS) {
      const grade = (column[i] as number) - 0.5 + COARSE_UNIT - COARSE_UNIT;
      one += grade;
      two += grade * (numbers[i] as number);
    }
    sums[group] = one;
    sums[GROUPS + group] = two;
  }
}
