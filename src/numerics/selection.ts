/** Order statistics of a column without sorting the whole of it. */
import { quickselect } from "simple-statistics";
import { CredenceError } from "../errors.js";
import { type Bins, type Dealing, type Ends, MOST_BINS, openDealing } from "./dealing.js";

/** Up to this length a column is sorted. */
const SHORT = 512;

/** So many values of a bin are sorted; from more, those at the places are selected. */
const FEW = 64;

/** Values a bin of the sieve, at least. */
const EACH = 8;

/**
 * The values that would stand at the given places (0 is the smallest) if the column were sorted. The column is left
 * as it is. A sieve of equal bins leaves only the values near each place, among which simple-statistics selects: which
 * values come out depends on comparisons alone, so they are the same on every machine.
 * @param within Where every value is known to be finite: what none of them lies beyond.
 * @param dealing what the sieve works with
 * Source: Floyd & Rivest 1975, doi:10.1145/360680.360691.
 * @throws CredenceError `empty-column`, `not-finite`, `rank-outside-column`
 * @example orderStatistics(Float64Array.of(30, 10, 20), [0, 2]) // Float64Array [10, 30]
 */
export function orderStatistics(
  values: Float64Array,
  places: readonly number[],
  within?: Ends,
  dealing: Dealing = openDealing(),
): Float64Array {
  const ends = within === undefined || values.length === 0 ? extremesOf(values, dealing) : within;
  for (const place of places) refuseOutside(place, values.length);
  const wanted = inOrder(places);
  const found = values.length <= SHORT ? placed(values.slice().sort(), wanted) : sieved(values, wanted, ends, dealing);
  const asked = new Float64Array(places.length);
  // Adding 0 turns -0 into 0: which of the two equal zeros is met first is chance.
  for (let i = 0; i < asked.length; i++) asked[i] = (found[wanted.indexOf(places[i] as number)] as number) + 0;
  return asked;
}

/** Loops written out: engines take their time to make an array of doubles from any other. */
function inOrder(places: readonly number[]): Float64Array {
  const wanted = new Float64Array(places.length);
  for (let i = 0; i < wanted.length; i++) wanted[i] = places[i] as number;
  return wanted.sort();
}

function placed(sorted: Float64Array, wanted: Float64Array): Float64Array {
  return wanted.map((place) => sorted[place] as number);
}

/** The values at places that ascend. */
function sieved(values: Float64Array, wanted: Float64Array, ends: Ends, dealing: Dealing): Float64Array {
  const bins = binsOf(values.length, ends);
  dealing.counts.fill(0, 0, bins.count);
  dealing.count(values, bins);
  const { starts, slots, befores } = slotted(bins, wanted, dealing);
  const near = dealing.room(starts.at(-1) as number);
  starts.slice(0, -1).forEach((start, slot) => {
    dealing.next[slot] = start;
  });
  dealing.pick(values, bins, near);
  const [found, from] = [new Float64Array(wanted.length), starts.slice(0, -1)];
  for (let i = 0; i < wanted.length; i++) {
    const slot = slots[i] as number;
    const place = (wanted[i] as number) - (befores[slot] as number) + (starts[slot] as number);
    from[slot] = settle(near, place, from[slot] as number, starts[slot + 1] as number, dealing);
    found[i] = near[place] as number;
  }
  return found;
}

function binsOf(length: number, [low, high]: Ends): Bins {
  const count = Math.min(MOST_BINS, Math.ceil(length / EACH));
  const slope = (count - 1) / (high - low);
  return { count, low, slope: Number.isFinite(slope) && slope > 0 ? slope : 0 };
}

/** Bins that wanted places lie in, one slot each, ascending. */
interface Slots {
  /** Where the values of each slot begin, and where the last ones end. */
  readonly starts: readonly number[];
  /** By slot: how many values lie in the bins before it. */
  readonly befores: readonly number[];
  /** By wanted place: its slot, from 0. */
  readonly slots: readonly number[];
}

function slotted({ count }: Bins, wanted: Float64Array, { counts, slots: slotOf }: Dealing): Slots {
  slotOf.fill(0, 0, count);
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
  return { starts, befores, slots };
}

/**
 * Puts the value of a place there, among those of a stretch whose beginning is in order already: few are sorted, of many the
 * smaller ones moved before it. Gives how far the stretch is in order, or left alone by those who come after.
 */
function settle(near: Float64Array, place: number, from: number, to: number, dealing: Dealing): number {
  if (place < from) return from;
  if (to - from > FEW) {
    quickselect(near as unknown as number[], place, from, to - 1);
    return place + 1;
  }
  dealing.settle(near.subarray(from, to));
  return to;
}

function refuseOutside(place: number, count: number): void {
  if (Number.isInteger(place) && place >= 0 && place < count) return;
  const rule = `order statistic: place must be a whole number from 0 to ${count - 1}, got ${place}`;
  throw new CredenceError("rank-outside-column", rule);
}

/** Refuses an empty column and one that holds something that is no finite number. */
function extremesOf(values: Float64Array, dealing: Dealing): Ends {
  if (values.length === 0) throw new CredenceError("empty-column", "column: must hold at least one value, got none");
  const ends = dealing.ends(values);
  if (!Number.isNaN(ends[0])) return ends;
  const bad = values.findIndex((value) => !Number.isFinite(value));
  throw new CredenceError("not-finite", `column: every value must be finite, got ${values[bad]} at place ${bad}`);
}

/** Refuses what `orderStatistics` would. */
export function requireFinite(values: Float64Array): void {
  extremesOf(values, openDealing());
}
