/** Order statistics of a column without sorting the whole of it. */
import { quickselect } from "simple-statistics";
import { CredenceError } from "../errors.js";

/**
 * The values that would stand at the given places (0 is the smallest) if the column were sorted. The column is left
 * as it is. simple-statistics does the selecting: which values come out depends on comparisons alone, so they are
 * the same on every machine, whatever pivots it chose on the way.
 * Source: Floyd & Rivest 1975, doi:10.1145/360680.360691.
 * @throws CredenceError `empty-column`, `not-finite`, `rank-outside-column`
 * @example orderStatistics(Float64Array.of(30, 10, 20), [0, 2]) // Float64Array [10, 30]
 */
export function orderStatistics(values: Float64Array, places: readonly number[]): Float64Array {
  requireFinite(values);
  const wanted = [...new Set(places)].sort((a, b) => a - b);
  const copy = values.slice();
  let from = 0;
  for (const place of wanted) {
    if (!Number.isInteger(place) || place < 0 || place >= copy.length) {
      throw new CredenceError(
        "rank-outside-column",
        `order statistic: place must be a whole number from 0 to ${copy.length - 1}, got ${place}`,
      );
    }
    // A range of one is placed already; its right end 0 would be read as "to the end".
    if (from < copy.length - 1) quickselect(copy as unknown as number[], place, from, copy.length - 1);
    from = place + 1;
  }
  // Adding 0 turns -0 into 0: which of the two equal zeros is met first is chance.
  return Float64Array.from(places, (place) => (copy[place] as number) + 0);
}

/** Refuses an empty column and one that holds something that is no finite number. */
export function requireFinite(values: Float64Array): void {
  if (values.length === 0) throw new CredenceError("empty-column", "column: must hold at least one value, got none");
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      throw new CredenceError("not-finite", `column: every value must be finite, got ${values[i]} at place ${i}`);
    }
  }
}
