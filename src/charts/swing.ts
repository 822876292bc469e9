/** How far a one-way analysis moves the result. */
import type { OneWayRow } from "../summary/result.js";

/** From the smallest to the largest result over the range: where the result turns inside it, more than its ends show. */
export function swing({ low, high, beyond = [low, high] }: OneWayRow): number {
  return Math.max(low, high, ...beyond) - Math.min(low, high, ...beyond);
}

/** Widest first; ties by name, so that the order is the same everywhere. */
export function bySwing(a: OneWayRow, b: OneWayRow): number {
  return swing(b) - swing(a) || (a.assumption < b.assumption ? -1 : 1);
}
