/** The sums of powers of one output in a task, chunk by chunk, with its least and its greatest value. */

import { GROUPS, type Scale, total } from "../groups.js";
import type { Workshop } from "../loops/workshop.js";
import { fold } from "./folded.js";

export interface PowerReducer {
  /** Of the chunk under way: 16 sums of each power. */
  readonly sums: Float64Array;
  /** The least and the greatest value of the task so far. */
  readonly extremes: Float64Array;
  /** A task of which nothing is done yet. */
  begin(): void;
  add(values: Float64Array, count: number, scale: Scale): void;
  /** Whether all values of the chunk under way are finite. */
  areFinite(): boolean;
  endChunk(): void;
  /** The sums of the chunks that have ended: a row each, by power and replicate. */
  chunks(): Float64Array;
}

/** Squares are the last powers where replicates tell the errors, else fourths. */
export function openPowers(
  { squares, fourths, doubles }: Pick<Workshop, "squares" | "fourths" | "doubles">,
  replicates: number,
): PowerReducer {
  const powers = replicates > 1 ? 2 : 4;
  const sums = doubles(powers * GROUPS);
  const extremes = doubles(2);
  let chunks: number[] = [];
  return {
    sums,
    extremes,
    begin() {
      sums.fill(0);
      extremes[0] = Number.POSITIVE_INFINITY;
      extremes[1] = Number.NEGATIVE_INFINITY;
      chunks = [];
    },
    add(values, count, scale) {
      if (powers === 4) fourths(values, count, scale, sums, extremes);
      else squares(values, count, scale, sums, extremes);
    },
    areFinite: () => areFinite(sums),
    endChunk() {
      for (let power = 0; power < powers; power++) {
        const groups = sums.subarray(power * GROUPS, (power + 1) * GROUPS);
        chunks.push(...(replicates > 1 ? fold(groups, replicates).subarray(0, replicates) : [total(groups)]));
      }
      sums.fill(0);
    },
    chunks: () => Float64Array.from(chunks),
  };
}

/** An infinity, or what is no number, stays in the sum of its group. */
function areFinite(sums: Float64Array): boolean {
  let sum = 0;
  for (let group = 0; group < GROUPS; group++) sum += sums[group] as number;
  return sum - sum === 0;
}
