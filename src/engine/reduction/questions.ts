/** What is to be known of the outputs at the end of a run, as plain data: it decides what is counted on the way. */
export interface Questions {
  /** Scenario i belongs to replicate i mod this; 1: scenarios are independent. */
  readonly replicates: number;
  /** Quantiles of every output, in the whole sample and, for their errors, in each replicate. */
  readonly probabilities: readonly number[];
  /** For each output, the values that scenarios are counted below. */
  readonly thresholds: readonly (readonly number[])[];
  /** Positions of the outputs whose distribution is wanted in full. */
  readonly distributions: readonly number[];
  /** Whether the rank correlation of each of these with every driver is wanted. */
  readonly ranks: boolean;
  /** Whether every value is kept. */
  readonly columns: boolean;
}
