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
  const sorted = values.slice().sort();
  const shared = sharedRanks(sorted);
  return values.map((value) => shared[firstNotBelow(sorted, value)] as number);
}

/** For each place of a sorted column, the mean rank of the values equal to the one there. */
function sharedRanks(sorted: Float64Array): Float64Array {
  const ranks = new Float64Array(sorted.length);
  let first = 0;
  while (first < sorted.length) {
    let next = first + 1;
    while (next < sorted.length && sorted[next] === sorted[first]) next++;
    ranks.fill((first + next + 1) / 2, first, next);
    first = next;
  }
  return ranks;
}

/** The first place of a sorted column whose value is not below the one given. */
function firstNotBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
