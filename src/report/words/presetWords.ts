import { presetNames } from "../../study/presets.js";

/**
 * "preset low"; of several, the order in which they were taken: "presets low, then release-path (the later has the last
 * word)".
 */
export function presetWords(preset: string): string {
  const names = presetNames(preset);
  if (names.length < 2) return `preset ${preset}`;
  return `presets ${names.join(", then ")} (the later has the last word)`;
}
