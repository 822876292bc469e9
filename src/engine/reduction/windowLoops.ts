/** What a window wants of a column: how many values lie below it, and those within. */
import { GROUPS } from "./groups.js";

/** Adds how many values are below a threshold to 16 counts. */
export function below(column: Float64Array, count: number, threshold: number, counts: Float64Array): void {
  for (let group = 0; group < GROUPS; group++) {
    let found = 0;
    // No branch to guess: a comparison is 0 or 1.
    for (let i = group; i < count; i += GROUPS) found = (found + +((column[i] as number) < threshold)) | 0;
    counts[group] = (counts[group] as number) + found;
  }
}

/**
 * Counts what is below `low`, and writes the values from low to high, both included, and their groups, from place 0 on;
 * gives how many those are.
 */
export function keep(
  column: Float64Array,
  count: number,
  low: number,
  high: number,
  counts: Float64Array,
  values: Float64Array,
  groups: Uint8Array,
): number {
  below(column, count, low, counts);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const x = column[i] as number;
    // As one number: either comparison alone could not be guessed, that both hold is rare.
    if ((+(x >= low) & +(x <= high)) === 0) continue;
    values[kept] = x;
    groups[kept++] = i % GROUPS;
  }
  return kept;
}
