/** What became of a run's target: said wherever its results are. */
import type { RunResult } from "../summary/result.js";
import { type Precision, precisionOf } from "./precision.js";

/** Undefined of a run whose scenarios were counted beforehand. */
export function untilOutcome({ study, run, outputs }: RunResult): Precision | undefined {
  const { until } = study.run;
  const summary = until !== undefined && Object.hasOwn(outputs, until.output) ? outputs[until.output] : undefined;
  return until && summary && precisionOf(until, summary, run.scenarios, run.replicates);
}
