/** Order statistics of a column without sorting the whole of it. */
import { quickselect } from "simple-statistics";
import { CredenceError } from "../errors.js";

/** Up to this length a column is sorted. */
const SHORT = 512;

/** So many values of a bin are sorted; from more, those at the places are selected. */
const FEW = 64;

/** Bins of the sieve: few enough for the cache, enough that a bin of a smooth column holds little. */
const BINS = { most: 4096, of: 8 };

/**
 * The values that would stand at the given places (0 is the smallest) if the column were sorted. The column is left
 * as it is. A sieve of equal bins leaves only the values near each place, among which simple-statistics selects: which
 * values come out depends on comparisons alone, so they are the same on every machine.
 * @param within Where every value is known to be finite: what none of them lies beyond.
 * Source: Floyd & Rivest 1975, doi:10.1145/360680.360691.
 * @throws CredenceError `empty-column`, `not-finite`, `rank-outside-column`
 * @example orderStatistics(Float64Array.of(30, 10, 20), [0, 2]) // Float64Array [10, 30]
 */
export function orderStatistics(values: Float64Array, places: readonly number[], within?: Ends): Float64Array {
  const ends = within === undefined || values.length === 0 ? extremesOf(values) : within;
  for (const place of places) refuseOutside(place, values.length);
  const wanted = Float64Array.from(places).sort();
  const found = values.length <= SHORT ? placed(values.slice().sort(), wanted) : sieved(values, wanted, ends);
  // Adding 0 turns -0 into 0: which of the two equal zeros is met first is chance.
  return Float64Array.from(places, (place) => (found[wanted.indexOf(place)] as number) + 0);
}

function placed(sorted: Float64Array, wanted: Float64Array): Float64Array {
  return wanted.map((place) => sorted[place] as number);
}

/** The values at places that ascend. */
function sieved(values: Float64Array, wanted: Float64Array, ends: Ends): Float64Array {
  const { counts, low, slope } = dealt(values, ends);
  const { slotOf, starts, slots, befores } = slotted(counts, wanted);
  const near = new Float64Array(starts.at(-1) as number);
  const next = Uint32Array.from(starts);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const slot = slotOf[((value - low) * slope) | 0] as number;
    if (slot === 0) continue;
    const place = next[slot - 1] as number;
    near[place] = value;
    next[slot - 1] = place + 1;
  }
  const [found, from] = [new Float64Array(wanted.length), starts.slice(0, -1)];
  for (let i = 0; i < wanted.length; i++) {
    const slot = slots[i] as number;
    const place = (wanted[i] as number) - (befores[slot] as number) + (starts[slot] as number);
    from[slot] = settle(near, place, from[slot] as number, starts[slot + 1] as number);
    found[i] = near[place] as number;
  }
  return found;
}

/** How many values are in each bin, and which are: a rising map, linear between the ends, into one bin where there is no width. */
interface Deal {
  readonly counts: Uint32Array;
  /** A value's bin is the whole part of (value - low) * slope: working it out twice costs less than memory for it. */
  readonly low: number;
  readonly slope: number;
}

function dealt(values: Float64Array, [low, high]: Ends): Deal {
  const bins = Math.min(BINS.most, Math.ceil(values.length / BINS.of));
  const scale = (bins - 1) / (high - low);
  const slope = Number.isFinite(scale) && scale > 0 ? scale : 0;
  const counts = new Uint32Array(bins);
  for (let i = 0; i < values.length; i++) {
    const bin = (((values[i] as number) - low) * slope) | 0;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return { counts, low, slope };
}

/** Bins that wanted places lie in, one slot each, ascending. */
interface Slots {
  /** By bin: its slot, from 1; 0 for a bin that is not wanted. */
  readonly slotOf: Uint16Array;
  /** Where the values of each slot begin, and where the last ones end. */
  readonly starts: readonly number[];
  /** By slot: how many values lie in the bins before it. */
  readonly befores: readonly number[];
  /** By wanted place: its slot, from 0. */
  readonly slots: readonly number[];
}

function slotted(counts: Uint32Array, wanted: Float64Array): Slots {
  const slotOf = new Uint16Array(counts.length);
  const [starts, befores, slots]: [number[], number[], number[]] = [[0], [], []];
  let [bin, before] = [0, 0];
  for (const place of wanted) {
    while (before + (counts[bin] as number) <= place) before += counts[bin++] as number;
    if (slotOf[bin] === 0) {
      slotOf[bin] = befores.push(before);
      starts.push((starts.at(-1) as number) + (counts[bin] as number));
    }
    slots.push(befores.length - 1);
  }
  return { slotOf, starts, befores, slots };
}

/**
 * Puts the value of a place there, among those of a stretch whose beginning is in order already: few are sorted, of many the
 * smaller ones moved before it. Gives how far the stretch is in order, or left alone by those who come after.
 */
function settle(near: Float64Array, place: number, from: number, to: number): number {
  if (place < from) return from;
  if (to - from > FEW) {
    quickselect(near as unknown as number[], place, from, to - 1);
    return place + 1;
  }
  for (let i = from + 1; i < to; i++) {
    const value = near[i] as number;
    let at = i;
    for (; at > from && (near[at - 1] as number) > value; at--) near[at] = near[at - 1] as number;
    near[at] = value;
  }
  return to;
}

function refuseOutside(place: number, count: number): void {
  if (Number.isInteger(place) && place >= 0 && place < count) return;
  const rule = `order statistic: place must be a whole number from 0 to ${count - 1}, got ${place}`;
  throw new CredenceError("rank-outside-column", rule);
}

/** The least and the greatest value, or such as they lie between. */
export type Ends = readonly [number, number];

/** Values looked at by one call: few enough that the engine sees the whole of a call before it compiles the loop. */
const STRETCH = 1024;

/** Refuses an empty column and one that holds something that is no finite number. */
function extremesOf(values: Float64Array): Ends {
  if (values.length === 0) throw new CredenceError("empty-column", "column: must hold at least one value, got none");
  const ends = Float64Array.of(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
  for (let from = 0; from < values.length; from += STRETCH) {
    widen(ends, values, from, Math.min(from + STRETCH, values.length));
  }
  const [low, high] = [ends[0] as number, ends[1] as number];
  if (!Number.isNaN(low)) return [low, high];
  const bad = values.findIndex((value) => !Number.isFinite(value));
  throw new CredenceError("not-finite", `column: every value must be finite, got ${values[bad]} at place ${bad}`);
}

/** Moves the ends to the values of a stretch; the first is no number from one that is not finite on. */
function widen(ends: Float64Array, values: Float64Array, from: number, to: number): void {
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

/** Refuses what `orderStatistics` would. */
export function requireFinite(values: Float64Array): void {
  extremesOf(values);
}
