/** Columns so large or so small that powers of them would leave the range of doubles, in a unit in which they do not. */
import { powerToOne } from "../numerics/special/powerToOne.js";

/** Sizes between these two can be taken to the fourth power, a million times over. */
const LEAST = 1e-60;
const MOST = 1e60;

/**
 * The columns times one power of two, which changes no other bit; the same columns where that is not needed.
 * @param all the columns that have the same unit, where these are some of them
 */
export function withinReach(columns: readonly Float64Array[], all = columns): readonly Float64Array[] {
  let most = 0;
  for (const column of all) {
    for (let i = 0; i < column.length; i++) {
      const size = Math.abs(column[i] as number);
      if (size > most) most = size;
    }
  }
  if (!(most > 0) || (most >= LEAST && most <= MOST)) return columns;
  const unit = powerToOne(most);
  return columns.map((column) => column.map((value) => value * unit));
}
