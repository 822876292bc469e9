/** Presets that cannot be: without this, whoever takes one first would meet what is wrong in it. */
import type { StudyDefinition } from "./definition.js";
import { joinAssumptions, joinIndexes, joinSettings } from "./join.js";
import { presetIds } from "./presets.js";
import { readParts } from "./resolve.js";
import type { Study } from "./study.js";
import { unusedWarnings, usedIds } from "./usage.js";

/**
 * Each preset of a definition joined to it, but not put together into a study.
 * @param study what the definition gives without any.
 * @throws CredenceError of the first that is wrong: a name that does not exist, a circle, a record that cannot be, an
 * override of what no formula uses.
 */
export function refuseBrokenPresets(definition: StudyDefinition, { graph }: Study): void {
  for (const preset of presetIds(definition.document)) {
    const parts = readParts(definition, { preset, keepOutside: true });
    const { settings, overridden: chosen } = joinSettings(parts);
    const { assumptions, overridden } = joinAssumptions(parts, joinIndexes(parts), settings);
    unusedWarnings(assumptions, settings, usedIds(graph, assumptions), new Set([...chosen, ...overridden]));
  }
}
