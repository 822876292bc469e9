/** Outputs that nothing uncertain moves. */
import type { OutputSummary } from "./result.js";

/** Whether an output is the same in all scenarios, and nothing is known that would move it in others. */
export function isConstant({ sd, sdError }: Pick<OutputSummary, "sd" | "sdError">): boolean {
  return sd === 0 && sdError === 0;
}
