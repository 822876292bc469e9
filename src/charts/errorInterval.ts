/** From the standard error of a sensitivity analysis to half its 95% interval. */
import { REPLICATES } from "../random/replicates.js";
import { sensitivityMethods } from "../sensitivity/index.js";
import { confidenceFactor } from "../summary/confidence.js";
import type { RunResult } from "../summary/result.js";

/**
 * Standard errors to either end of the interval of an analysis. A design of its own has 16 scramblings whatever the run
 * has, or says how many independent parts it has; an analysis of the run's scenarios has the run's replicates, or 16 parts of independent scenarios.
 * @param analysis Its name, such as `first-order`.
 */
export function halfInterval({ run }: Pick<RunResult, "run">, analysis: string): number {
  const method = sensitivityMethods.find(({ name }) => name === analysis);
  const own = method?.needs === "design";
  return confidenceFactor(method?.parts ?? (own || run.replicates === 1 ? REPLICATES : run.replicates));
}
