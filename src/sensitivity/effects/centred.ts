/** A column less its mean: exactly 0 where it never varies. */
export function centred(column: Float64Array): Float64Array {
  if (column.every((value) => value === column[0])) return new Float64Array(column.length);
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i] as number;
  const mean = sum / column.length;
  return column.map((value) => value - mean);
}
