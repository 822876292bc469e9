/** Ranks of the values of a column. */
import { requireFinite } from "./selection.js";

/**
 * The rank of each value of a column, from 1 for the smallest; equal values share the mean of the ranks they span, so
 * that a rank does not depend on the order of the column. Spearman's rank correlation is defined on these.
 * @param values finite numbers, at least one; left as they are
 * Source: Kendall 1945, doi:10.1093/biomet/33.3.239.
 * @throws CredenceError `empty-column`, `not-finite`
 * @example midranks(Float64Array.of(5, 1, 5)) // Float64Array [2.5, 1, 2.5]
 */
export function midranks(values: Float64Array): Float64Array {
  requireFinite(values);
  const order = ascendingOrder(values);
  const ranks = new Float64Array(values.length);
  let first = 0;
  while (first < order.length) {
    const value = values[order[first] as number];
    let next = first + 1;
    while (next < order.length && values[order[next] as number] === value) next++;
    for (let i = first; i < next; i++) ranks[order[i] as number] = (first + next + 1) / 2;
    first = next;
  }
  return ranks;
}

const digitBits = 11;
const digits = 1 << digitBits;

/**
 * Places of the values in ascending order, equal ones in the order they stand in: a radix sort on the bits, some three
 * times as fast as comparing.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const [low, high] = sortableWords(values);
  let order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  let spare = new Uint32Array(values.length);
  for (const word of [low, high]) {
    for (let shift = 0; shift < 32; shift += digitBits) {
      if (scatter(order, spare, word, shift)) [order, spare] = [spare, order];
    }
  }
  return order;
}

/** The two halves of each number's bits, turned so that unsigned integers order as the numbers do. -0 becomes 0. */
function sortableWords(values: Float64Array): readonly [Uint32Array, Uint32Array] {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const bits = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < values.length; i++) {
    bits.setFloat64(0, (values[i] as number) + 0);
    const top = bits.getUint32(0);
    const flip = top >>> 31 === 1 ? 0xffffffff : 0;
    high[i] = (top ^ (flip | 0x80000000)) >>> 0;
    low[i] = (bits.getUint32(4) ^ flip) >>> 0;
  }
  return [low, high];
}

/** One stable pass over a digit; false, and nothing done, where all numbers share it. */
function scatter(order: Uint32Array, into: Uint32Array, word: Uint32Array, shift: number): boolean {
  const starts = new Uint32Array(digits + 1);
  for (let i = 0; i < word.length; i++) {
    const digit = ((word[i] as number) >>> shift) & (digits - 1);
    starts[digit + 1] = (starts[digit + 1] as number) + 1;
  }
  if (starts.includes(order.length, 1)) return false;
  for (let digit = 0; digit < digits; digit++) (starts[digit + 1] as number) += starts[digit] as number;
  for (let i = 0; i < order.length; i++) {
    const place = order[i] as number;
    const digit = ((word[place] as number) >>> shift) & (digits - 1);
    const next = starts[digit] as number;
    into[next] = place;
    starts[digit] = next + 1;
  }
  return true;
}
