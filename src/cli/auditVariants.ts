/** The study under presets and perspectives, to be compared by an audit. */
import type { Choices, StudyDefinition } from "../study/definition.js";
import { perspectiveSetting } from "../study/perspective.js";
import { presetIds } from "../study/presets.js";
import type { Study } from "../study/study.js";

/** What is compared: all of both unless stated. A preset may be several with commas. */
export interface Compared {
  readonly presets?: readonly string[] | undefined;
  readonly perspectives?: readonly string[] | undefined;
}

/** Every preset under every perspective. @throws what `resolved` throws of a wrong name. */
export function allVariants(
  definition: StudyDefinition,
  { settings }: Study,
  compared: Compared,
  resolved: (choices: Choices) => Study,
): readonly Study[] {
  const presets = compared.presets ?? presetIds(definition.document);
  const perspectives = compared.perspectives ?? perspectiveSetting(settings)?.oneOf ?? [undefined];
  return presets.flatMap((preset) => perspectives.map((perspective) => resolved({ preset, perspective })));
}

/** Every preset as the study's own perspective sees it, and the study's preset as every perspective does. */
export function drawnVariants(
  definition: StudyDefinition,
  { settings, preset }: Study,
  resolved: (choices: Choices) => Study,
): readonly Study[] {
  const own = perspectiveSetting(settings);
  return [
    ...presetIds(definition.document).map((one) => resolved({ preset: one, perspective: own?.value })),
    ...(own?.oneOf ?? []).map((perspective) => resolved({ preset, perspective })),
  ];
}
