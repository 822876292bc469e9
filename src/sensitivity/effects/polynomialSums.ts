/**
 * Polynomials of grades summed over scenarios: products with a column, and sums added to one. Each polynomial waits for
 * the two before it, so that several scenarios are taken abreast: each sum keeps its order.
 */
import { BACK, DEGREES, ONWARD } from "./legendre.js";

const ABREAST = 4;

/**
 * Sums of a column's products with the polynomials of degree 1, 2, …, in each group, a group after the other.
 * @param stride from a group's first sum to the next group's
 */
export function polynomialSums(y: Float64Array, grades: Float64Array, groups: number, stride: number): Float64Array {
  const sums = new Float64Array(groups * stride);
  const abreast = y.length - (y.length % ABREAST);
  addFours(sums, y, grades, abreast, groups, stride);
  for (let i = abreast; i < y.length; i++) {
    const from = (i % groups) * stride;
    const x = 2 * (grades[i] as number) - 1;
    const value = y[i] as number;
    let before = 1;
    let now = x;
    for (let k = 0; k < DEGREES; k++) {
      sums[from + k] = (sums[from + k] as number) + value * now;
      const next = (ONWARD[k] as number) * x * now - (BACK[k] as number) * before;
      before = now;
      now = next;
    }
  }
  return sums;
}

/** Four scenarios at a time, two degrees a turn: the last polynomial and the one before it change places. */
function addFours(
  sums: Float64Array,
  y: Float64Array,
  grades: Float64Array,
  count: number,
  groups: number,
  stride: number,
): void {
  for (let i = 0; i < count; i += ABREAST) {
    const a = (i % groups) * stride;
    const b = ((i + 1) % groups) * stride;
    const c = ((i + 2) % groups) * stride;
    const d = ((i + 3) % groups) * stride;
    const y0 = y[i] as number;
    const y1 = y[i + 1] as number;
    const y2 = y[i + 2] as number;
    const y3 = y[i + 3] as number;
    const x0 = 2 * (grades[i] as number) - 1;
    const x1 = 2 * (grades[i + 1] as number) - 1;
    const x2 = 2 * (grades[i + 2] as number) - 1;
    const x3 = 2 * (grades[i + 3] as number) - 1;
    let p0 = 1;
    let p1 = 1;
    let p2 = 1;
    let p3 = 1;
    let q0 = x0;
    let q1 = x1;
    let q2 = x2;
    let q3 = x3;
    for (let k = 0; k < DEGREES; k += 2) {
      sums[a + k] = (sums[a + k] as number) + y0 * q0;
      sums[b + k] = (sums[b + k] as number) + y1 * q1;
      sums[c + k] = (sums[c + k] as number) + y2 * q2;
      sums[d + k] = (sums[d + k] as number) + y3 * q3;
      const on = ONWARD[k] as number;
      const back = BACK[k] as number;
      p0 = on * x0 * q0 - back * p0;
      p1 = on * x1 * q1 - back * p1;
      p2 = on * x2 * q2 - back * p2;
      p3 = on * x3 * q3 - back * p3;
      sums[a + k + 1] = (sums[a + k + 1] as number) + y0 * p0;
      sums[b + k + 1] = (sums[b + k + 1] as number) + y1 * p1;
      sums[c + k + 1] = (sums[c + k + 1] as number) + y2 * p2;
      sums[d + k + 1] = (sums[d + k + 1] as number) + y3 * p3;
      const onward = ONWARD[k + 1] as number;
      const backward = BACK[k + 1] as number;
      q0 = onward * x0 * p0 - backward * q0;
      q1 = onward * x1 * p1 - backward * q1;
      q2 = onward * x2 * p2 - backward * q2;
      q3 = onward * x3 * p3 - backward * q3;
    }
  }
}

/** How a scenario's sum is made: its group's weights, how many degrees have any, and what stands before the first. */
export interface Weighted {
  /** A group after the other, each `stride` long. */
  readonly weights: Float64Array;
  readonly stride: number;
  readonly degrees: number;
  readonly groups: number;
  /** A column with a weight of its own in each group, at `tailAt` of the group's weights. */
  readonly tail: Float64Array | undefined;
  readonly tailAt: number;
}

/** Adds to each value of a column the weighted sum of the polynomials of its grade, two scenarios abreast. */
export function addPolynomials(
  column: Float64Array,
  grades: Float64Array,
  { weights, stride, degrees, groups, tail, tailAt }: Weighted,
): void {
  for (let i = 0; i < column.length; i += 2) {
    // Beyond the end stands no number, and there none is kept.
    const a = (i % groups) * stride;
    const b = ((i + 1) % groups) * stride;
    const x = 2 * (grades[i] as number) - 1;
    const y = 2 * (grades[i + 1] as number) - 1;
    let s = tail === undefined ? 0 : (weights[a + tailAt] as number) * (tail[i] as number);
    let t = tail === undefined ? 0 : (weights[b + tailAt] as number) * (tail[i + 1] as number);
    let p = 1;
    let q = 1;
    let u = x;
    let v = y;
    for (let k = 0; k < degrees; k++) {
      s += (weights[a + k] as number) * u;
      t += (weights[b + k] as number) * v;
      const next = (ONWARD[k] as number) * x * u - (BACK[k] as number) * p;
      const other = (ONWARD[k] as number) * y * v - (BACK[k] as number) * q;
      p = u;
      q = v;
      u = next;
      v = other;
    }
    column[i] = (column[i] as number) + s;
    column[i + 1] = (column[i + 1] as number) + t;
  }
}
