/** Presets: named variants of settings and assumptions, chained by `extends`. */
import { CredenceError, unknownName } from "../errors.js";
import type { Named } from "../schema/shape.js";
import type { WrittenEntry } from "../schema/written.js";
import type { StudyDocument } from "./document.js";

type Presets = NonNullable<StudyDocument["presets"]>;
type Preset = Presets[number];

/** What a chain of presets changes, the last word first in the chain's own order. */
export interface PresetChanges {
  readonly settings: ReadonlyMap<string, Named<string>>;
  readonly assumptions: ReadonlyMap<string, WrittenEntry>;
}

/** @throws CredenceError `unknown-preset`, `circular-presets`. */
export function presetChanges(presets: Presets, name: string | undefined): PresetChanges {
  const chain = name === undefined ? [] : presetChain(presets, name);
  return {
    settings: new Map(chain.flatMap((preset) => (preset.value.settings ?? []).map((entry) => [entry.id, entry]))),
    assumptions: new Map(
      chain.flatMap((preset) => (preset.value.assumptions ?? []).map((named) => [named.id, named.entry])),
    ),
  };
}

/** From the preset that starts the chain to the one named. */
function presetChain(presets: Presets, name: string): readonly Preset[] {
  const chain: Preset[] = [];
  let next: string | undefined = name;
  while (next !== undefined) {
    const preset = findPreset(presets, next, chain[0]);
    if (chain.includes(preset)) {
      const names = [...chain, preset].map(({ id }) => id).reverse();
      const place = preset.entry.place;
      throw new CredenceError("circular-presets", `presets extend each other: ${names.join(" -> ")}`, { place });
    }
    chain.unshift(preset);
    next = preset.value.extends;
  }
  return chain;
}

function findPreset(presets: Presets, name: string, extendedBy: Preset | undefined): Preset {
  const found = presets.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const { message, remedy } = unknownName("preset", name, presets.map(({ id }) => id)); // biome-ignore format: one thought
  throw new CredenceError("unknown-preset", message, { remedy, place: extendedBy?.entry.place });
}
