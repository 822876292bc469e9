/** Which assumptions the formulas use, and what is said of the rest. */
import type { Assumption } from "../assumptions/assumption.js";
import { CredenceError } from "../errors.js";
import type { Graph } from "../formula/graph.js";
import type { Setting, Warning } from "./study.js";

/** Ids that some formula names, or that lend their draw to one that is named. */
export function usedIds(graph: Graph, assumptions: readonly Assumption[]): ReadonlySet<string> {
  const named = new Set(graph.formulas.flatMap(({ uses }) => uses));
  const leaders = assumptions.flatMap(({ id, sameAs }) => (sameAs !== undefined && named.has(id) ? [sameAs] : []));
  return new Set([...named, ...leaders]);
}

/**
 * A warning for each assumption that nothing uses.
 * @param overridden ids that a preset, the study or the command replaced.
 * @throws CredenceError `unused-override`: to change what no formula uses is surely a slip of the pen.
 */
export function unusedWarnings(
  assumptions: readonly Assumption[],
  settings: readonly Setting[],
  used: ReadonlySet<string>,
  overridden: ReadonlySet<string>,
): readonly Warning[] {
  const settingOverridden = settings.find(({ id }) => overridden.has(id) && !used.has(id));
  if (settingOverridden !== undefined) throw unusedOverride(settingOverridden.id, undefined);
  const unused = assumptions.filter(({ id }) => !used.has(id));
  for (const { id, place } of unused) {
    if (overridden.has(id)) throw unusedOverride(id, place);
  }
  return unused.map(({ id, place }) => ({
    code: "unused-assumption",
    subject: id,
    message: `${id}: no formula uses it`,
    place,
  }));
}

function unusedOverride(id: string, place: Assumption["place"]): CredenceError {
  const remedy = "use it in a formula, or take the override out";
  return new CredenceError("unused-override", `${id}: is overridden, but no formula uses it`, { place, remedy });
}
