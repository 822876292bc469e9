/** From the standard error of a sensitivity analysis to half its 95% interval. */
import { independentParts } from "../sensitivity/independentParts.js";
import { confidenceFactor } from "../summary/confidence.js";
import type { RunResult } from "../summary/result.js";

/**
 * Standard errors to either end of the interval of an analysis.
 * @param analysis Its name, such as `first-order`.
 */
export function halfInterval({ run }: Pick<RunResult, "run">, analysis: string): number {
  return confidenceFactor(independentParts(run, analysis));
}
