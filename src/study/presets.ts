/** Presets: named variants of settings and assumptions, chained by `extends`. */
import { CredenceError, type Place, unknownName } from "../errors.js";
import type { Named } from "../schema/shape.js";
import { entryOf, type Written, type WrittenEntry } from "../schema/written.js";
import type { StudyDocument } from "./document.js";

type Presets = NonNullable<StudyDocument["presets"]>;
type Preset = Presets[number];

/** What a chain of presets changes: of two that change the same thing, what the later says. */
export interface PresetChanges {
  readonly settings: ReadonlyMap<string, Named<string>>;
  readonly assumptions: ReadonlyMap<string, WrittenEntry>;
}

/**
 * What a preset changes, or several named with commas: `release-path,vat-transfer`. Each comes after those it extends;
 * of two that change the same thing the later one has the last word.
 * @param place where the study itself names them.
 * @throws CredenceError `unknown-preset`, `circular-presets`, `preset-taken`.
 */
export function presetChanges(presets: Presets, names: string | undefined, place?: Place | undefined): PresetChanges {
  const chain = new Set<Preset>();
  const wanted = presetNames(names);
  wanted.forEach((name, i) => {
    refuseTaken(presets, name, wanted.slice(0, i), chain);
    follow(presets, name, [], chain, place);
  });
  const all = [...chain];
  return {
    settings: new Map(all.flatMap((preset) => (preset.value.settings ?? []).map((entry) => [entry.id, entry]))),
    assumptions: new Map(
      all.flatMap((preset) => (preset.value.assumptions ?? []).map((named) => [named.id, named.entry])),
    ),
  };
}

/** Names of the presets that a study file declares, in its order. */
export function presetIds(document: Written): readonly string[] {
  const entry = entryOf(document, "presets");
  return entry?.value.kind === "record" ? [...entry.value.entries.keys()] : [];
}

/** The presets of a list with commas, in the order in which they are taken. */
export function presetNames(names: string | undefined): readonly string[] {
  return names === undefined ? [] : names.split(",").map((name) => name.trim());
}

/** A preset that an earlier one extends would change nothing in its place, where it seems to have the last word. */
function refuseTaken(presets: Presets, name: string, earlier: readonly string[], chain: ReadonlySet<Preset>): void {
  const taken = presets.find(({ id }) => id === name);
  if (taken === undefined || !chain.has(taken)) return;
  const rule = `preset ${name}: must stand before ${earlier.join(", ")}: it is taken with them already`;
  throw new CredenceError("preset-taken", rule, { remedy: "leave it out, or name it first" });
}

/** Adds what a preset extends, then the preset itself; `path` leads from the one named at `named` to it. */
function follow(presets: Presets, name: string, path: readonly Preset[], chain: Set<Preset>, named?: Place): void {
  const preset = findPreset(presets, name, path.at(-1)?.entry.place ?? named);
  if (path.includes(preset)) {
    const names = [...path.slice(path.indexOf(preset)), preset].map(({ id }) => id);
    const place = preset.entry.place;
    throw new CredenceError("circular-presets", `presets extend each other: ${names.join(" -> ")}`, { place });
  }
  if (chain.has(preset)) return;
  for (const base of preset.value.extends ?? []) follow(presets, base, [...path, preset], chain);
  chain.add(preset);
}

/** What is wrong with a name: the nearest one, or all there are. */
function unknownPreset(name: string, ids: readonly string[]): { readonly message: string; readonly remedy: string } {
  const { message, remedy } = unknownName("preset", name, ids);
  const all = `presets: ${ids.join(", ")}`;
  if (ids.length === 0) return { message, remedy: "this study has no presets: leave the option out" };
  if (name === "") return { message: "preset: must have a name", remedy: `leave out the comma or the option; ${all}` };
  return { message, remedy: remedy.startsWith("did you mean") ? remedy : all };
}

function findPreset(presets: Presets, name: string, place: Place | undefined): Preset {
  const found = presets.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const ids = presets.map(({ id }) => id);
  const { message, remedy } = unknownPreset(name, ids);
  throw new CredenceError("unknown-preset", message, { remedy, place });
}
