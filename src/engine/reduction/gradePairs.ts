/** Drivers two by two: the sums of their grades lie side by side, and are told apart when they are sent. */
import { CELLS } from "./cells.js";
import { GROUPS } from "./groups.js";
import { padded, type Workshop } from "./openLoops.js";

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

/** Σ g of one driver in each cell. */
export function ownSums(pairs: readonly GradePair[], driver: number): Float64Array {
  const { table } = pairs[driver >> 1] as GradePair;
  const own = new Float64Array(CELLS);
  for (let cell = 0; cell < CELLS; cell++) own[cell] = table[2 * cell + (driver & 1)] as number;
  return own;
}

/** Σ g² of one driver in 16 groups. */
export function ownSquares(pairs: readonly GradePair[], driver: number): Float64Array {
  const { squares } = pairs[driver >> 1] as GradePair;
  return squares.slice((driver & 1) * GROUPS, ((driver & 1) + 1) * GROUPS);
}
