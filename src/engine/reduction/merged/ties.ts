/** Values that occur again and again, of which is told how often: an output with a few values would fill all memory with them. */
import { addTo, countOf, GROUPS } from "../groups.js";
import type { Window } from "../windows.js";
import type { Memory } from "./shelf.js";

/** Values looked at before all of them are. */
const PROBE = 1024;

export class Ties {
  /** By value: how often in each group. */
  readonly #counts = new Map<number, Float64Array>();

  get none(): boolean {
    return this.#counts.size === 0;
  }

  /** Values of one group, or of all. */
  count(group?: number): number {
    let count = 0;
    for (const counts of this.#counts.values()) count += countOf(counts, group);
    return count;
  }

  add(value: number, counts: Float64Array): void {
    addTo(this.#of(value), counts);
  }

  /** Gives those in a window to others, and counts those below it. */
  within({ low, high }: Window, others: Ties, below: Float64Array): void {
    for (const [value, counts] of this.#counts) {
      if (value >= low && value <= high) others.add(value, counts);
      else if (value < low) addTo(below, counts);
    }
  }

  entries(): readonly (readonly [number, Float64Array])[] {
    return [...this.#counts];
  }

  /** Takes what occurs more than once out of the first `length` values, if that is much. @returns how many are left, from the first on */
  takeFrom({ values, groups }: Memory, length: number): number {
    const probe = new Set(values.subarray(length - PROBE, length));
    if (2 * probe.size > PROBE) return length;
    const seen = timesSeen(values, length);
    let left = 0;
    for (let i = 0; i < length; i++) {
      const [value, group] = [values[i] as number, groups[i] as number];
      if ((seen.get(value) ?? 0) > 1) {
        const counts = this.#of(value);
        counts[group] = (counts[group] as number) + 1;
      } else {
        values[left] = value;
        groups[left++] = group;
      }
    }
    return left;
  }

  /** The values at places in ascending order, those of one group or of all, with others among them that occur once. */
  among(others: Float64Array, places: readonly number[], group?: number): Float64Array {
    const counted = [...others].map((value): [number, number] => [value, 1]);
    for (const [value, counts] of this.#counts) counted.push([value, countOf(counts, group)]);
    return walk(counted, places);
  }

  /** How many values of one group lie below a number, those equal to it counted half. */
  midRank(number: number, group: number): number {
    let halves = 0;
    for (const [value, counts] of this.#counts) {
      halves += (+(value < number) + +(value <= number)) * countOf(counts, group);
    }
    return halves / 2;
  }

  #of(value: number): Float64Array {
    const counts = this.#counts.get(value) ?? new Float64Array(GROUPS);
    this.#counts.set(value, counts);
    return counts;
  }
}

function timesSeen(values: Float64Array, length: number): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    seen.set(value, (seen.get(value) ?? 0) + 1);
  }
  return seen;
}

function walk(counted: [number, number][], places: readonly number[]): Float64Array {
  counted.sort(([a], [b]) => a - b);
  return Float64Array.from(places, (place) => {
    let before = 0;
    for (const [value, count] of counted) {
      before += count;
      // Adding 0 turns -0 into 0, as in `orderStatistics`.
      if (place < before) return value + 0;
    }
    return Number.NaN;
  });
}
