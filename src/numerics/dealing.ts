/** Columns dealt to equal bins: the loops of selection and sorting, and the memory that they work in. */

/** The least and the greatest value, or such as they lie between. */
export type Ends = readonly [number, number];

/** A value's bin is the whole part of (value - low) * slope: a rising map, into one bin where there is no width. */
export interface Bins {
  readonly count: number;
  readonly low: number;
  readonly slope: number;
}

/** Bins at most: few enough for the cache, enough that a bin of a smooth column holds little. */
export const MOST_BINS = 4096;

/** Serves one column at a time. */
export interface Dealing {
  /** By bin: how many values it holds. */
  readonly counts: Int32Array;
  /** By bin: its slot, from 1; 0 for a bin whose values nobody wants. */
  readonly slots: Uint16Array;
  /** By slot, or by bin: the place of its next value. */
  readonly next: Int32Array;
  /** Memory for so many values. The next call may give the same. */
  room(length: number): Float64Array;
  /** Of a column; the first is NaN where some value is no finite number. */
  ends(values: Float64Array): Ends;
  /** Adds to the counts. */
  count(values: Float64Array, bins: Bins): void;
  /** Where the values of each bin begin, from the counts; gives the largest count. */
  starts(bins: Bins): number;
  /** Puts the values whose bin has a slot to the next places of these. */
  pick(values: Float64Array, bins: Bins, into: Float64Array): void;
  /** Puts all values to the next places of their bins. */
  spread(values: Float64Array, bins: Bins, into: Float64Array): void;
  /** Moves values that are nearly in order to where they belong. */
  settle(values: Float64Array): void;
}

/** The loops alone: over arrays anywhere. */
export const dealingLoops = { widen, count, starts, pick, spread, settle };

/** The same, wherever they are written. */
export type DealingLoops = typeof dealingLoops;

/** In JavaScript, with memory of its own. */
export function openDealing(): Dealing {
  const counts = new Int32Array(MOST_BINS);
  const slots = new Uint16Array(MOST_BINS);
  const next = new Int32Array(MOST_BINS);
  return {
    counts,
    slots,
    next,
    room: (length) => new Float64Array(length),
    ends: (values) => endsBy(values, Float64Array.of(0, 0), widen),
    count: (values, bins) => count(values, bins, counts),
    starts: (bins) => starts(counts, bins, next),
    pick: (values, bins, into) => pick(values, bins, slots, next, into),
    spread: (values, bins, into) => spread(values, bins, next, into),
    settle,
  };
}

/** @param found memory for both */
export function endsBy(values: Float64Array, found: Float64Array, widen: DealingLoops["widen"]): Ends {
  found[0] = Number.POSITIVE_INFINITY;
  found[1] = Number.NEGATIVE_INFINITY;
  widen(values, found);
  return [found[0] as number, found[1] as number];
}

/** Values looked at by one call: few enough that the engine sees the whole of a call before it compiles the loop. */
const STRETCH = 1024;

/** Moves the ends to the values; the first is no number from one that is not finite on. */
function widen(values: Float64Array, ends: Float64Array): void {
  for (let from = 0; from < values.length; from += STRETCH) {
    widenBy(values, from, Math.min(from + STRETCH, values.length), ends);
  }
}

function widenBy(values: Float64Array, from: number, to: number, ends: Float64Array): void {
  let [low, high, fault] = [ends[0] as number, ends[1] as number, 0];
  for (let i = from; i < to; i++) {
    const value = values[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
    fault += value - value;
  }
  ends[0] = low + fault;
  ends[1] = high;
}

function count(values: Float64Array, { low, slope }: Bins, counts: Int32Array): void {
  for (let i = 0; i < values.length; i++) {
    const bin = (((values[i] as number) - low) * slope) | 0;
    counts[bin] = (counts[bin] as number) + 1;
  }
}

function starts(counts: Int32Array, bins: Bins, next: Int32Array): number {
  let [place, most] = [0, 0];
  for (let bin = 0; bin < bins.count; bin++) {
    const own = counts[bin] as number;
    next[bin] = place;
    place += own;
    if (own > most) most = own;
  }
  return most;
}

function pick(
  values: Float64Array,
  { low, slope }: Bins,
  slots: Uint16Array,
  next: Int32Array,
  into: Float64Array,
): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    // Working the bin out twice costs less than memory for it.
    const slot = slots[((value - low) * slope) | 0] as number;
    if (slot === 0) continue;
    const place = next[slot - 1] as number;
    into[place] = value;
    next[slot - 1] = place + 1;
  }
}

function spread(values: Float64Array, { low, slope }: Bins, next: Int32Array, into: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const bin = ((value - low) * slope) | 0;
    const place = next[bin] as number;
    into[place] = value;
    next[bin] = place + 1;
  }
}

function settle(values: Float64Array): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i] as number;
    let place = i;
    for (; place > 0 && (values[place - 1] as number) > value; place--) values[place] = values[place - 1] as number;
    values[place] = value;
  }
}
