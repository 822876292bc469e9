import type { Graph } from "../formula/graph.js";

/** Ids that some formulas depend on: themselves, and all the formulas, assumptions and settings behind them. */
export function dependencies({ formulas }: Graph, ids: readonly string[]): ReadonlySet<string> {
  const reached = new Set(ids);
  // Each formula comes after those it uses: backwards, its users have been met.
  for (const { id, uses } of [...formulas].reverse()) {
    if (reached.has(id)) for (const used of uses) reached.add(used);
  }
  return reached;
}
