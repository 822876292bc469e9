/** Order statistics of a column without sorting the whole of it. */
import { quickselect } from "simple-statistics";
import { CredenceError } from "../errors.js";

/** Up to this length a column is sorted as soon as it is sieved, and sooner while code is cold. */
const SHORT = 16384;

/** Bins of the first sieve: few enough for the cache, enough that a bin of a smooth column holds little. */
const BINS = 4096;

/**
 * The values that would stand at the given places (0 is the smallest) if the column were sorted. The column is left
 * as it is. A sieve of equal bins leaves only the values near each place, among which simple-statistics selects: which
 * values come out depends on comparisons alone, so they are the same on every machine.
 * Source: Floyd & Rivest 1975, doi:10.1145/360680.360691.
 * @throws CredenceError `empty-column`, `not-finite`, `rank-outside-column`
 * @example orderStatistics(Float64Array.of(30, 10, 20), [0, 2]) // Float64Array [10, 30]
 */
export function orderStatistics(values: Float64Array, places: readonly number[]): Float64Array {
  requireFinite(values);
  const wanted = [...new Set(places)].sort((a, b) => a - b);
  for (const place of wanted) refuseOutside(place, values.length);
  if (values.length <= SHORT) return pick(values.slice().sort(), places);
  const found = new Map<number, number>();
  for (const { first, near, asked } of sieve(values, wanted)) {
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

function sieve(values: Float64Array, wanted: readonly number[]): readonly Sieved[] {
  const binOf = binning(values);
  const counts = new Uint32Array(BINS);
  for (let i = 0; i < values.length; i++)
    counts[binOf(values[i] as number)] = (counts[binOf(values[i] as number)] ?? 0) + 1;
  const kept = new Map<number, { first: number; near: Float64Array; asked: number[]; size: number }>();
  let [bin, first] = [0, 0];
  for (const place of wanted) {
    while (first + (counts[bin] ?? 0) <= place) first += counts[bin++] ?? 0;
    const entry = kept.get(bin) ?? { first, near: new Float64Array(counts[bin] ?? 0), asked: [], size: 0 };
    entry.asked.push(place - first);
    kept.set(bin, entry);
  }
  const slots = Array.from({ length: BINS }, (_, b) => kept.get(b));
  for (let i = 0; i < values.length; i++) {
    const entry = slots[binOf(values[i] as number)];
    if (entry !== undefined) entry.near[entry.size++] = values[i] as number;
  }
  return [...kept.values()];
}

/** A rising map from values to bins: linear between the extremes, all in one bin where there is no width. */
function binning(values: Float64Array): (value: number) => number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = (BINS - 1) / (high - low);
  return Number.isFinite(scale) && scale > 0 ? (value) => ((value - low) * scale) | 0 : () => 0;
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

/** Refuses an empty column and one that holds something that is no finite number. */
export function requireFinite(values: Float64Array): void {
  if (values.length === 0) throw new CredenceError("empty-column", "column: must hold at least one value, got none");
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      throw new CredenceError("not-finite", `column: every value must be finite, got ${values[i]} at place ${i}`);
    }
  }
}
