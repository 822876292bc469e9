/** What windows want of a column: how many values lie below them, and those within. */

import { GROUPS } from "../groups.js";
import type { Window } from "../windows.js";
import type { Gathering } from "./gathering.js";

// For the loops: a constant that no other file has or sees, engines put into their code.
const groups = GROUPS;

/** Windows that one pass over a column sees to: three percentiles, as most runs have them. */
const AT_ONCE = 3;

/** A window at work: how many of each group are below it, and the values within it. */
export interface KeepingWindow extends Window {
  readonly below: Float64Array;
  readonly kept: Gathering;
}

/** Memory for what one block leaves in windows. */
export interface Keeping {
  /** Values within a window, and their groups. */
  readonly values: Float64Array;
  readonly groups: Uint8Array;
  /** How many values of each class and group: below three windows, within the first, between it and the second, … */
  readonly classes: Int32Array;
  /** Places of values that are within a window, and their classes. */
  readonly places: Uint16Array;
}

/** Adds how many values are below a threshold to 16 counts. */
export function below(column: Float64Array, count: number, threshold: number, counts: Float64Array): void {
  const limit = threshold * 1;
  for (let group = 0; group < groups; group++) {
    let found = 0;
    // No branch to guess: a comparison is 0 or 1.
    for (let i = group; i < count; i += groups) found = (found + +((column[i] as number) < limit)) | 0;
    counts[group] = (counts[group] as number) + found;
  }
}

/** Counts what is below each window, and keeps the values from its low to its high end, both included, in their order. */
export function keep(column: Float64Array, count: number, windows: readonly KeepingWindow[], by: Keeping): void {
  for (let first = 0; first < windows.length; first += AT_ONCE) {
    keepThree(column, count, windows.slice(first, first + AT_ONCE), by);
  }
}

/** The same for at most three windows, ascending. */
function keepThree(column: Float64Array, count: number, windows: readonly KeepingWindow[], by: Keeping): void {
  const { classes, places } = by;
  classes.fill(0);
  const found = classify(column, count, endsOf(windows), classes, places);
  for (let i = 0; i < found; i++) {
    const place = places[i] as number;
    const window = windows[windows.length - 1 - ((place & 7) >> 1)] as KeepingWindow;
    window.kept.push(column[place >> 3] as number, (place >> 3) % groups);
  }
  windows.forEach(({ below }, w) => {
    for (let at = 2 * (windows.length - w) * groups; at < classes.length; at++) {
      below[at % groups] = (below[at % groups] as number) + (classes[at] as number);
    }
  });
}

/** Both ends of each; no number, which nothing is below, where there are fewer than three. */
function endsOf(windows: readonly Window[]): Float64Array {
  const ends = new Float64Array(2 * AT_ONCE).fill(Number.NaN);
  windows.forEach(({ low, high }, w) => {
    ends[2 * w] = low;
    ends[2 * w + 1] = high;
  });
  return ends;
}

/**
 * The class of each value: how many of the ends it is before. Counted by class and group; what is within a window has an odd
 * one. No branch to guess: each place is written down, and passed by only if it is within.
 */
function classify(
  column: Float64Array,
  count: number,
  ends: Float64Array,
  classes: Int32Array,
  places: Uint16Array,
): number {
  const a = ends[0] as number;
  const b = ends[1] as number;
  const c = ends[2] as number;
  const d = ends[3] as number;
  const e = ends[4] as number;
  const f = ends[5] as number;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const x = column[i] as number;
    const before = +(x < a) + +(x <= b) + +(x < c) + +(x <= d) + +(x < e) + +(x <= f);
    const at = before * groups + (i % groups);
    classes[at] = (classes[at] as number) + 1;
    places[found] = i * 8 + before;
    found += before & 1;
  }
  return found;
}
