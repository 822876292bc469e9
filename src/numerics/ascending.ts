/** A column put in order. */
import { type Bins, type Dealing, MOST_BINS, openDealing } from "./dealing.js";

/** Values a bin on average. */
const EACH = 2;
/** Values of a bin at most: moving more of them one by one would take longer than sorting as any others. */
const FULL = 64;

/**
 * The values in ascending order, in memory of their own: dealt to equal bins, then moved by the few places that are left;
 * a quarter of the time that comparing takes. Columns that crowd in few bins are sorted by the engine. Equal zeros of both
 * signs stand in any order.
 * @param values no NaN; left as they are
 * @param dealing what they are dealt by: its `room` is where they are then
 */
export function ascending(values: Float64Array, dealing: Dealing = openDealing()): Float64Array {
  const bins = binsOf(values, dealing);
  if (bins === undefined) return values.slice().sort();
  dealing.counts.fill(0, 0, bins.count);
  dealing.count(values, bins);
  if (dealing.starts(bins) > FULL) return values.slice().sort();
  const dealt = dealing.room(values.length);
  dealing.spread(values, bins, dealt);
  dealing.settle(dealt);
  return dealt;
}

/** Undefined where there are none to speak of. */
function binsOf(values: Float64Array, dealing: Dealing): Bins | undefined {
  const count = Math.min(MOST_BINS, Math.floor(values.length / EACH));
  const [low, high] = dealing.ends(values);
  const slope = (count - 1) / (high - low);
  return slope > 0 && Number.isFinite(slope) ? { count, low, slope } : undefined;
}
