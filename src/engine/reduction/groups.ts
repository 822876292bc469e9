/** Groups: what every sum and count of a reduction is kept by. */
import { REPLICATES } from "../../random/replicates.js";

/**
 * Scenario i belongs to group i mod 16, whatever the sampler: a replicate's scenarios, or a part of one sample. Each group
 * is summed on its own in order of scenario: that is what vectors of doubles do well, and what the errors of replicated
 * samples need.
 */
export const GROUPS = REPLICATES;

/** Where an output is counted from, and by what power of two its deviations are scaled. */
export interface Scale {
  readonly centre: number;
  readonly factor: number;
}

/** From 0, as it is. */
export const unscaled: Scale = { centre: 0, factor: 1 };

/** Values, each with the group of its scenario. */
export interface Kept {
  readonly values: Float64Array;
  readonly groups: Uint8Array;
}

/** Of all groups. */
export function total(counts: Float64Array): number {
  let sum = 0;
  for (let group = 0; group < counts.length; group++) sum += counts[group] as number;
  return sum;
}

/** Of one group, or of all. */
export function countOf(counts: Float64Array, group: number | undefined): number {
  return group === undefined ? total(counts) : (counts[group] as number);
}

/** Sums of whole numbers, or of multiples of 2^-22: exact in any order. */
export function addTo(sums: Float64Array, more: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (more[i] as number);
}
