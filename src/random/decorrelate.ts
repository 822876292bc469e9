/**
 * Takes chance correlations out of columns of ranks by reordering them: ranked Gram–Schmidt, once forwards and once
 * backwards. Owen, Journal of the American Statistical Association 89 (1994), doi:10.1080/01621459.1994.10476891.
 */
import { ascendingOrder } from "../numerics/ranks.js";

/**
 * Reorders each column, a permutation of 0 … n - 1, in place. With no more places than columns correlations cannot all
 * be taken out, and columns stay as they are.
 */
export function decorrelate(columns: readonly Int32Array[]): void {
  const size = columns[0]?.length ?? 0;
  if (size <= columns.length + 1) return;
  const centred = columns.map((column) => Float64Array.from(column, (rank) => rank - (size - 1) / 2));
  pass(centred);
  pass(centred.toReversed());
  centred.forEach((values, i) => {
    for (let place = 0; place < size; place++)
      (columns[i] as Int32Array)[place] = (values[place] as number) + (size - 1) / 2;
  });
}

/** Each column loses what the ones before it explain, and what is left is ranked again. */
function pass(columns: readonly Float64Array[]): void {
  columns.forEach((column, i) => {
    for (const before of columns.slice(0, i)) takeOut(before, column);
    if (i > 0) rank(column);
  });
}

/** The residual of `of` regressed on `what`; both have mean 0. */
function takeOut(what: Float64Array, of: Float64Array): void {
  let product = 0;
  let square = 0;
  for (let i = 0; i < of.length; i++) {
    product += (what[i] as number) * (of[i] as number);
    square += (what[i] as number) * (what[i] as number);
  }
  const slope = product / square;
  for (let i = 0; i < of.length; i++) of[i] = (of[i] as number) - slope * (what[i] as number);
}

function rank(column: Float64Array): void {
  const order = ascendingOrder(column);
  for (let i = 0; i < order.length; i++) column[order[i] as number] = i - (order.length - 1) / 2;
}
