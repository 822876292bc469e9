/** Products of columns. */

/** Σ a b, summed in the order of the rows. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Columns whose sums are made side by side: each in its own order, while a single one would wait for every addition. */
export const ABREAST = 4;

/** The product of each of a few columns with one more, as `dot` has it to the bit; quickest where they are `ABREAST`. */
export function dots(columns: readonly Float64Array[], by: Float64Array): readonly number[] {
  const [p, q, r, s] = columns;
  if (p === undefined || q === undefined || r === undefined || s === undefined || columns.length > ABREAST) {
    return columns.map((column) => dot(column, by));
  }
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < by.length; i++) {
    const x = by[i] as number;
    a += (p[i] as number) * x;
    b += (q[i] as number) * x;
    c += (r[i] as number) * x;
    d += (s[i] as number) * x;
  }
  return [a, b, c, d];
}
