/** What tasks are asked and what they answer, as plain data. Answers over different stretches merge exactly. */

import type { Kept, Scale } from "./groups.js";
import type { Taken } from "./taken.js";
import type { Window } from "./windows.js";

/**
 * Blocks whose sums run on, one after the other; between chunks sums are merged exactly. The first chunk is the pilot,
 * which says from where outputs are counted and where to look for their quantiles.
 */
export const CHUNK = 16;

/** What the pilot found. */
export interface Bearings {
  /** By output. */
  readonly scales: readonly Scale[];
  /** `CELLS` - 1 ascending values, for each output whose distribution is wanted. */
  readonly edges: readonly Float64Array[];
}

/** Whole chunks of blocks; the last of a run may be shorter. */
export interface Stretch {
  readonly first: number;
  readonly blocks: number;
}

/** Of which the last may be shorter. */
export function chunksOf({ blocks }: Stretch): number {
  return Math.ceil(blocks / CHUNK);
}

/** By output. */
export type Windows = readonly (readonly Window[])[];

/** Reduces a stretch. */
export interface ReduceTask extends Stretch {
  readonly kind: "reduce";
  readonly bearings: Bearings;
  readonly windows: Windows;
  /** Where other threads may take chunks of it; the result then tells of fewer blocks, the first ones. */
  readonly taken?: Taken | undefined;
}

/** A window after some scenarios: by group, how many lie below it, and how many equal the only value of a point. */
export interface WindowPart {
  readonly below: Float64Array;
  readonly ties: Float64Array;
  readonly kept: Kept;
}

/** Of one output. */
export interface OutputPart {
  /** Σ d, Σ d² (of independent scenarios Σ d³, Σ d⁴ too), each by replicate: one row a chunk. */
  readonly sums: Float64Array;
  /** Least and most. */
  readonly extremes: Float64Array;
  /** How many values are no finite numbers, and the first scenario that has one. */
  readonly faults: readonly [count: number, first: number];
  /** By threshold: how many are below it in each group. */
  readonly below: readonly Float64Array[];
  readonly windows: readonly WindowPart[];
  /** Every value, where columns are kept. */
  readonly column?: Float64Array;
}

/** Of one output whose distribution is wanted. */
export interface DistributionPart {
  readonly cells: Float64Array;
  /** By pair of drivers: Σ g of the one and of the other, cell by cell. See `gradePairs`. */
  readonly grades: readonly Float64Array[];
  /**
   * By group, of samples with replicates: how many scenarios, Σ h and Σ h² of the numbers of their cells; and by driver Σ g
   * and Σ g h, for the errors of correlations alone.
   */
  readonly numbers: Float64Array;
  readonly products: readonly Float64Array[];
}

/** A stretch reduced: all that is known of its scenarios. */
export interface ReduceResult extends Stretch {
  readonly kind: "reduce";
  readonly count: number;
  /** Those of the task. */
  readonly windows: Windows;
  readonly outputs: readonly OutputPart[];
  readonly distributions: readonly DistributionPart[];
  /** Sums of squared grades: by pair of drivers, those of the one in each group, then those of the other. */
  readonly squares: readonly Float64Array[];
}
