/** Standard errors of the statistics of a sample, by how it was drawn: the one place that decides. */
import type { Sample } from "../engine/sample.js";
import { independentErrors } from "./independentErrors.js";
import { replicateErrors } from "./replicateErrors.js";
import type { SampleErrors } from "./sampleErrors.js";

export function errorsOf(sample: Sample): SampleErrors {
  return sample.replicates.length > 1 ? replicateErrors(sample) : independentErrors(sample);
}
