/** Shares of a simplex, from the independent gammas that draw it. */

/** Divides the first `count` values of each column by the sum of all columns, place by place: a Dirichlet draw. */
export function divideBySum(columns: readonly Float64Array[], count: number): void {
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (const column of columns) sum += column[i] as number;
    for (const column of columns) column[i] = (column[i] as number) / sum;
  }
}
