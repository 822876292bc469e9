/** Runs of the model without a number, and answers that are not given. */
import type { FailedRuns } from "../errors.js";

/** Runs of the model that gave no finite number. */
export type Failed = Omit<FailedRuns, "output" | "analysis">;

/** An answer that would be wrong, and why it is not given. */
export interface Refused {
  readonly refused: string;
  readonly failed?: Failed;
}
