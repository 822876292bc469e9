/** What stands behind formulas, settings and branches that settings rule out among it. */
import type { Graph } from "../formula/graph.js";

/** Ids of some formulas, and of all the formulas, assumptions and settings that they are written with. */
export function idsBehind({ formulas }: Graph, ids: readonly string[]): ReadonlySet<string> {
  const reached = new Set(ids);
  // Each formula comes after those it uses: backwards, its users have been met.
  for (const { id, uses } of [...formulas].reverse()) {
    if (reached.has(id)) for (const used of uses) reached.add(used);
  }
  return reached;
}
