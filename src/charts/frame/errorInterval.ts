/** From the standard error of a sensitivity analysis to half its 95% interval. */

import { independentParts } from "../../sensitivity/independentParts.js";
import { sensitivityMethods } from "../../sensitivity/index.js";
import { confidenceFactor } from "../../summary/confidence.js";
import type { RunResult } from "../../summary/result.js";

/**
 * Standard errors to either end of the interval of an analysis; 1 where its errors are bounds.
 * @param analysis Its name, such as `first-order`.
 */
export function halfInterval({ run }: Pick<RunResult, "run">, analysis: string): number {
  return isBound(analysis) ? 1 : confidenceFactor(independentParts(run, analysis));
}

/** Whether the errors of an analysis are what its numbers may be wrong by at most. */
export function isBound(analysis: string): boolean {
  return sensitivityMethods.some(({ name, bounds }) => name === analysis && bounds === true);
}
