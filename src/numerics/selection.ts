/** Order statistics of a column without sorting the whole of it. */
import { quickselect } from "simple-statistics";
import { CredenceError } from "../errors.js";

/** Up to this length a column is sorted. */
const SHORT = 512;

/** Bins of the first sieve: few enough for the cache, enough that a bin of a smooth column holds little. */
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
  const wanted = [...new Set(places)].sort((a, b) => a - b);
  for (const place of wanted) refuseOutside(place, values.length);
  if (values.length <= SHORT) return pick(values.slice().sort(), places);
  const found = new Map<number, number>();
  for (const { first, near, asked } of sieve(values, wanted, ends)) {
    select(near, asked, (place, value) => found.set(first + place, value));
  }
  // Adding 0 turns -0 into 0: which of the two equal zeros is met first is chance.
  return Float64Array.from(places, (place) => (found.get(place) as number) + 0);
}

/** Adding 0 turns -0 into 0, so that equal zeros are one. */
function pick(sorted: Float64Array, places: readonly number[]): Float64Array {
  return Float64Array.from(places, (place) => (sorted[place] as number) + 0);
}

/** The values of one bin, the place of the smallest of them in the whole column, and the places asked among them. */
interface Sieved {
  readonly first: number;
  readonly near: Float64Array;
  readonly asked: readonly number[];
}

function sieve(values: Float64Array, wanted: readonly number[], [low, high]: Ends): readonly Sieved[] {
  const bins = Math.min(BINS.most, Math.ceil(values.length / BINS.of));
  const scale = (bins - 1) / (high - low);
  // A rising map from values to bins: linear between the extremes, all in one bin where there is no width.
  const linear = Number.isFinite(scale) && scale > 0;
  const binOf = new Uint16Array(values.length);
  const counts = new Uint32Array(bins);
  for (let i = 0; i < values.length; i++) {
    const bin = linear ? (((values[i] as number) - low) * scale) | 0 : 0;
    binOf[i] = bin;
    counts[bin] = (counts[bin] as number) + 1;
  }
  const found = binsOf(counts, wanted);
  const slots = new Uint8Array(bins);
  for (const [i, { bin }] of found.entries()) slots[bin] = Math.min(i + 1, 255);
  const sizes = new Uint32Array(found.length);
  for (let i = 0; i < values.length; i++) {
    const bin = binOf[i] as number;
    if (slots[bin] === 0) continue;
    const slot = slots[bin] === 255 ? found.findIndex((one) => one.bin === bin) : (slots[bin] as number) - 1;
    const size = sizes[slot] as number;
    (found[slot] as Sieved).near[size] = values[i] as number;
    sizes[slot] = size + 1;
  }
  return found;
}

/** The bins that places lie in. @param wanted Ascending. */
function binsOf(counts: Uint32Array, wanted: readonly number[]): readonly (Sieved & { readonly bin: number })[] {
  const found: { bin: number; first: number; near: Float64Array; asked: number[] }[] = [];
  let [bin, first] = [0, 0];
  for (const place of wanted) {
    while (first + (counts[bin] ?? 0) <= place) first += counts[bin++] ?? 0;
    if (found.at(-1)?.bin !== bin) found.push({ bin, first, near: new Float64Array(counts[bin] ?? 0), asked: [] });
    found.at(-1)?.asked.push(place - first);
  }
  return found;
}

function select(near: Float64Array, asked: readonly number[], take: (place: number, value: number) => void): void {
  let from = 0;
  for (const place of asked) {
    // A range of one is placed already; its right end 0 would be read as "to the end".
    if (from < near.length - 1) quickselect(near as unknown as number[], place, from, near.length - 1);
    take(place, near[place] as number);
    from = place + 1;
  }
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
