import type { Event } from "./probability.js";

/** One standard error of each statistic of a sample. */
export interface SampleErrors {
  mean(): number;
  sd(): number;
  /** @param values the quantiles themselves */
  quantiles(probabilities: readonly number[], values: readonly number[]): readonly number[];
  probability(event: Event, share: number): number;
}
