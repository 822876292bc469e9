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
