/** What the standard errors of an analysis come from. */
import { REPLICATES } from "../random/replicates.js";
import type { RunResult } from "../summary/result.js";
import { sensitivityMethods } from "./registry.js";

/**
 * How many independent parts the errors of an analysis are the scatter of. A design of its own has 16 scramblings whatever
 * the run has, or says how many it has; an analysis of the run's scenarios has the run's replicates, or 16 parts of
 * independent scenarios.
 * @param analysis Its name, such as `first-order`.
 */
export function independentParts({ replicates }: Pick<RunResult["run"], "replicates">, analysis: string): number {
  const method = sensitivityMethods.find(({ name }) => name === analysis);
  const own = method?.needs === "design";
  return method?.parts ?? (own || replicates === 1 ? REPLICATES : replicates);
}
