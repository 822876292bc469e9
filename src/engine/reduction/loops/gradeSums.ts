/** Sums of grades, of two assumptions at a time: what rank correlations are made of. */
import { GROUPS } from "../groups.js";

// For the loops: constants that no other file has or sees, engines put into their code; others they look up each time.
const groups = GROUPS;
const unit = 1.5 * 1073741824;

/** Added and taken away, it leaves a multiple of 2^-22. Sums of so few digits are exact, so their order does not matter. */
export const GRADE_UNIT = unit;

/** The same for 2^-12: what is multiplied by the number of a cell. */
export const COARSE_UNIT = 1.5 * 1099511627776;

function rounded(grade: number): number {
  return grade + unit - unit;
}

/**
 * Adds the grades of two assumptions, less a half and rounded, to a table of two sums a cell at the offsets (in bytes), and
 * their squares to 16 sums each. Two groups at a time: one alone would wait for its own sums.
 */
export function grades(
  first: Float64Array,
  second: Float64Array,
  count: number,
  offsets: Int32Array,
  table: Float64Array,
  squares: Float64Array,
): void {
  const even = count & -2;
  for (let group = 0; group < groups; group += 2) {
    let a2 = squares[group] as number;
    let b2 = squares[groups + group] as number;
    let c2 = squares[group + 1] as number;
    let d2 = squares[groups + group + 1] as number;
    for (let i = group; i < even; i += groups) {
      const a = rounded((first[i] as number) - 0.5);
      const b = rounded((second[i] as number) - 0.5);
      const c = rounded((first[i + 1] as number) - 0.5);
      const d = rounded((second[i + 1] as number) - 0.5);
      addTwo(table, (offsets[i] as number) >> 3, a, b);
      addTwo(table, (offsets[i + 1] as number) >> 3, c, d);
      a2 += rounded(a * a);
      b2 += rounded(b * b);
      c2 += rounded(c * c);
      d2 += rounded(d * d);
    }
    squares[group] = a2;
    squares[groups + group] = b2;
    squares[group + 1] = c2;
    squares[groups + group + 1] = d2;
  }
  if (even < count) addLast(first, second, even, offsets, table, squares);
}

function addTwo(sums: Float64Array, place: number, one: number, two: number): void {
  sums[place] = (sums[place] as number) + one;
  sums[place + 1] = (sums[place + 1] as number) + two;
}

/** The last scenario of an odd number. */
function addLast(
  first: Float64Array,
  second: Float64Array,
  i: number,
  offsets: Int32Array,
  table: Float64Array,
  squares: Float64Array,
): void {
  const a = rounded((first[i] as number) - 0.5);
  const b = rounded((second[i] as number) - 0.5);
  addTwo(table, (offsets[i] as number) >> 3, a, b);
  const group = i % groups;
  squares[group] = (squares[group] as number) + rounded(a * a);
  squares[groups + group] = (squares[groups + group] as number) + rounded(b * b);
}

/** Adds grades, less a half and rounded to 2^-12, and their products with numbers of cells, to 16 sums each. */
export function products(column: Float64Array, count: number, numbers: Float64Array, sums: Float64Array): void {
  for (let group = 0; group < groups; group++) {
    let [one, two] = [sums[group] as number, sums[groups + group] as number];
    for (let i = group; i < count; i += groups) {
      const grade = (column[i] as number) - 0.5 + COARSE_UNIT - COARSE_UNIT;
      one += grade;
      two += grade * (numbers[i] as number);
    }
    sums[group] = one;
    sums[groups + group] = two;
  }
}
