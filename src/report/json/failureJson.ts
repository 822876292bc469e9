/** What `credence run --json` prints of a run that failed: no result, but why, and what went into it. */
import type { CredenceError, FailedRuns } from "../../errors.js";
import type { Study } from "../../study/study.js";

export interface FailureDocument {
  readonly study: string;
  readonly run: Pick<Study["run"], "seed" | "scenarios" | "sampler"> & { readonly studyHash: string };
  readonly error: { readonly code: string; readonly message: string };
  readonly failures: readonly FailedRuns[];
}

export function failureJson(study: Study, { code, message, failures = [] }: CredenceError): FailureDocument {
  const { seed, scenarios, sampler } = study.run;
  const run = { seed, scenarios, sampler, studyHash: study.hash };
  return { study: study.name, run, error: { code, message }, failures };
}
