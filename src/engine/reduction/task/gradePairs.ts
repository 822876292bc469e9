/** Drivers two by two: the sums of their grades lie side by side. */

import { GROUPS } from "../groups.js";
import { CELLS } from "../loops/cells.js";
import { padded, type Workshop } from "../loops/workshop.js";

/** The last of an odd number of drivers is paired with itself. */
export interface GradePair {
  readonly first: number;
  readonly second: number;
  /** Σ g of both, cell by cell. */
  readonly table: Float64Array;
  /** Σ g² of the first in 16 groups, then of the second. */
  readonly squares: Float64Array;
}

export function gradePairs(drivers: number, workshop: Pick<Workshop, "doubles">): readonly GradePair[] {
  return Array.from({ length: Math.ceil(drivers / 2) }, (_, pair) => ({
    first: 2 * pair,
    second: Math.min(2 * pair + 1, drivers - 1),
    table: workshop.doubles(2 * CELLS),
    squares: workshop.doubles(2 * GROUPS),
  }));
}

/** Bytes that pairs lie in. */
export function pairsBytes(drivers: number): number {
  return Math.ceil(drivers / 2) * (padded(16 * CELLS) + padded(16 * GROUPS));
}
