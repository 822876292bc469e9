/** Assumption sets of one's own that a study has no place for. */
import { CredenceError, nearestName } from "../errors.js";
import type { AssumptionSets } from "../files/loadAssumptions.js";

/**
 * A set that the study does not name would change nothing, silently.
 * @param named file names of the sets that the study names
 * @throws CredenceError `assumptions-not-loaded`, `unused-assumption-sets`
 */
export function refuseStrangers(sets: AssumptionSets, named: readonly string[], file: string): void {
  if (!(sets instanceof Map)) {
    throw new CredenceError("assumptions-not-loaded", "assumptions: must be sets that were read from files", {
      remedy: 'write { assumptions: loadAssumptions("our-numbers") }',
    });
  }
  const strangers = [...sets.keys()].filter((name) => !named.includes(name));
  if (strangers.length === 0) return;
  const free = named.filter((name) => !sets.has(name));
  const said = strangers.map((name) => suggested(name, nearestName(name, free)));
  throw new CredenceError("unused-assumption-sets", `${file}: names no assumption set ${said.join(", ")}`, {
    remedy: `each file replaces the set of its name: give it one of ${named.join(", ") || "none"}, or take it out of the folder`,
  });
}

function suggested(name: string, near: string | undefined): string {
  return near === undefined ? `"${name}"` : `"${name}" (did you mean "${near}"?)`;
}
