/** What is known of an output over its scenarios when the run is done: all that statistics and their errors need. */
import type { QuantileType } from "../numerics/quantile.js";

/** Over all scenarios, or over those of one replicate. */
export interface Statistics {
  readonly count: number;
  readonly mean: number;
  /** Unbiased (the variance divided by count - 1). */
  readonly sd: number;
  /** Exact: interpolated between order statistics. @throws CredenceError `quantile-not-kept` for others than asked of the run */
  quantiles(probabilities: readonly number[], type: QuantileType): readonly number[];
  /** How many values lie below a threshold, not at it. @throws CredenceError `threshold-not-counted` */
  below(threshold: number): number;
}

export interface Sample extends Statistics {
  readonly min: number;
  readonly max: number;
  /** Of independent scenarios, 4 or more; unbiased for the normal distribution (SAS, SciPy and Excel have this one). */
  readonly excessKurtosis: number | undefined;
  /** Of samples that are made of several: scenario i belongs to replicate i mod their number. */
  readonly replicates: readonly Statistics[];
  /**
   * For each quantile of type 7 of all scenarios, by replicate the share of its values that lie below it, those equal
   * to it counted half. @throws CredenceError `quantile-not-kept` for others than asked of the run
   */
  sharesBelow(probabilities: readonly number[]): readonly (readonly number[])[];
}
