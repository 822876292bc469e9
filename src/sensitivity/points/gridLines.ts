/** Values that each assumption is set to for a grid over two of them. */
import type { Point } from "../../engine/evaluate.js";
import type { SensitivityRequest } from "../method.js";
import { oneWayRanges, type Range } from "./oneWayRange.js";
import { groupedSwings, type Swing } from "./swings.js";

/** Places of each assumption, evenly spaced between its ends; of counts and other single values at most so many. */
export const PLACES = 21;
/** A value that is less probable is passed over. */
const STEP = 1e-12;

/** The range of an assumption, for the widest pair, and its places in the grid. */
export interface GridLine extends Range {
  readonly places: readonly { readonly value: number; readonly point: Point }[];
}

/** Each range by even steps of the value rather than of the probability; of counts, by the values that they can take. */
export function gridLines({ study, interval }: SensitivityRequest): readonly GridLine[] {
  const all = groupedSwings(study);
  return oneWayRanges(study, interval).map((range, i) => {
    const [low, high] = [range.value(0), range.value(1)];
    const swing = all[i];
    const single = swing === undefined ? [] : singleValues(swing, low, high);
    const values = single.length > 0 ? single : evenly(low, high);
    const places = values.map((value) => ({ value, point: swing?.set(value) ?? range.point(0) }));
    return { ...range, places };
  });
}

function evenly(low: number, high: number): readonly number[] {
  const least = 1e-12 * Math.max(Math.abs(low), Math.abs(high));
  return Array.from({ length: PLACES }, (_, k) => {
    const value = k === PLACES - 1 ? high : low + (high - low) * (k / (PLACES - 1));
    // What is 0 but for rounding is 0.
    return Math.abs(value) < least ? 0 : value;
  });
}

/** Values within the ends that an assumption can take, where they come singly: all, or those next below even steps. */
function singleValues({ at, atMost }: Swing, low: number, high: number): readonly number[] {
  if (atMost === undefined) return [];
  const below = (value: number) => at(atMost(value));
  const found: number[] = [];
  const first = below(low);
  for (let value = first; value <= high && found.length <= PLACES; value = at(Math.min(atMost(value) + STEP, 1))) {
    if (found.at(-1) === value) break;
    if (value >= low) found.push(value);
  }
  return found.length <= PLACES ? found : [...new Set(evenly(low, high).map(below))].filter((value) => value >= low);
}
