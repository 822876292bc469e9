/** The fingerprint of a result: equal hashes, equal numbers, to the last bit. */
import { hashOf } from "../study/canonical.js";
import type { OutputSummary, RunRecord } from "./result.js";

/**
 * SHA-256 over what was run and every statistic of every output. Depends on the study, the seed, the sampler and the
 * number of scenarios only: exact sums over all draws enter it, so that a single bit of a single draw would show.
 */
export function resultHash(
  run: Pick<RunRecord, "studyHash" | "seed" | "sampler" | "scenarios">,
  outputs: Readonly<Record<string, OutputSummary>>,
): string {
  const { studyHash, seed, sampler, scenarios } = run;
  return hashOf({ studyHash, seed, sampler, scenarios, outputs });
}
