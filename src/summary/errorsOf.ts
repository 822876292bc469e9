/** Standard errors of the statistics of a sample, by how it was drawn: the one place that decides. */
import { independentErrors } from "./independentErrors.js";
import { orderStatisticErrors } from "./orderStatisticError.js";
import { replicateErrors, replicateQuantileErrors } from "./replicateErrors.js";
import type { Centre, SampleErrors } from "./sampleErrors.js";

/**
 * The errors of a column of draws.
 * @param replicates interleaved replicates of the sample (`run.replicates` of a result); 1 for independent draws
 */
export function errorsOf(draws: Float64Array, centre: Centre, replicates: number): SampleErrors {
  return replicates > 1 ? replicateErrors(draws, centre, replicates) : independentErrors(draws, centre);
}

/** The errors of quantiles alone. */
export function quantileErrorsOf(
  draws: Float64Array,
  probabilities: readonly number[],
  values: readonly number[],
  replicates: number,
): readonly number[] {
  return replicates > 1
    ? replicateQuantileErrors(draws, probabilities, values, replicates)
    : orderStatisticErrors(draws, probabilities);
}
