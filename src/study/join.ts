/** The parts of a study joined: indexes, settings and assumptions of its sets, its own, and whoever overrides them. */
import type { Assumption } from "../assumptions/assumption.js";
import { readAssumption } from "../assumptions/readAssumption.js";
import { CredenceError, type Place, unknownName } from "../errors.js";
import { idOfCell } from "../formula/cells.js";
import type { Index } from "../formula/graph.js";
import { refuseBadName } from "../formula/names.js";
import type { Named, Read } from "../schema/shape.js";
import type { Written } from "../schema/written.js";
import type { Choices, StudyDefinition } from "./definition.js";
import type { StudyDocument } from "./document.js";
import { fixAt } from "./fixed.js";
import { readIndex } from "./indexes.js";
import { perspectiveChoice } from "./perspective.js";
import { presetChanges } from "./presets.js";
import { joinRecords } from "./records.js";
import { followLeaders } from "./sameAs.js";
import { followersSourced, sourced } from "./setByAnalyst.js";
import type { setShape } from "./setDocument.js";
import { resolveSettings, type SettingChoice } from "./settings.js";
import type { Setting } from "./study.js";
import { withYears } from "./years.js";

/** What was written, its keys checked. */
export interface Parts {
  readonly definition: StudyDefinition;
  readonly document: StudyDocument;
  readonly sets: readonly Read<typeof setShape>[];
  readonly preset: string | undefined;
  /** Where the study names its preset; none where the command does. */
  readonly presetPlace: Place | undefined;
  readonly choices: Choices;
}

/** @throws CredenceError `duplicate-name`, `bad-index`, and those of `withYears`. */
export function joinIndexes({ document, sets, definition, choices }: Parts): ReadonlyMap<string, Index> {
  const indexes = new Map<string, Index>();
  for (const { id, entry } of [...sets.flatMap((set) => set.indexes ?? []), ...(document.indexes ?? [])]) {
    if (indexes.has(id)) {
      throw new CredenceError("duplicate-name", `index "${id}": stands twice`, { place: entry.place });
    }
    indexes.set(id, readIndex(entry, definition.readTable));
  }
  return withYears(indexes, choices.years);
}

/** Settings of model, sets and study; then the choices of preset and command. */
export function joinSettings({ definition, document, sets, preset, presetPlace, choices }: Parts) {
  const written: readonly Named<Written>[] = [...sets, document].flatMap((part) => part.settings ?? []);
  const declared = resolveSettings(definition.model, written, []);
  const ids = new Set(declared.map(({ id }) => id));
  const fromPreset: SettingChoice[] = [
    ...presetChanges(document.presets ?? [], preset, presetPlace).settings.values(),
  ].map(({ id, value, entry }) => ({ id, value, place: entry.value.place }));
  const set = Object.entries(choices.set ?? {}).flatMap(([id, value]) => (ids.has(id) ? [{ id, value }] : []));
  const fromCommand = [...perspectiveChoice(declared, choices.perspective), ...set];
  const settings = resolveSettings(definition.model, written, [...fromPreset, ...fromCommand]);
  return { settings, overridden: [...fromPreset, ...fromCommand].map(({ id }) => id) };
}

/** Records of sets, study and preset, read; then the numbers fixed by the command. */
export function joinAssumptions(parts: Parts, indexes: ReadonlyMap<string, Index>, settings: readonly Setting[]) {
  const { document, sets, definition, preset, presetPlace, choices } = parts;
  const replacements = [
    ...presetChanges(document.presets ?? [], preset, presetPlace).assumptions.values(),
    ...Object.entries(choices.assumptions ?? {}).map(([key, value]) => ({ key, value, place: value.place })),
  ];
  const records = joinRecords(
    sets.map((set) => (set.assumptions ?? []).map(({ entry }) => entry)),
    (document.assumptions ?? []).map(({ entry }) => entry),
    replacements,
  );
  const setOf = new Map(sets.flatMap((set) => set.assumptions.map(({ entry }) => [entry, set] as const)));
  const read = [...records.entries.values()].map((entry) => {
    refuseBadName("assumption", entry.key, entry.place);
    return readAssumption(entry, {
      index: (id, written) => knownIndex(id, indexes, written),
      readTable: definition.readTable,
      priceYear: setOf.get(entry)?.["price-year"] ?? document["price-year"],
      inflateTo: setOf.get(entry)?.["inflate-to"] ?? document["inflate-to"],
      keepOutside: choices.keepOutside,
    });
  });
  const given = new Set(Object.keys(choices.assumptions ?? {}));
  const joined = followLeaders(read.map((assumption) => (given.has(assumption.id) ? sourced(assumption) : assumption)));
  const fixed = fixAssumptions(joined, choices.set ?? {}, settings, indexes);
  const changed = new Set([...given, ...fixed.ids]);
  return { assumptions: followersSourced(fixed.assumptions, changed), overridden: [...records.replaced, ...fixed.ids] };
}

function knownIndex(id: string, indexes: ReadonlyMap<string, Index>, written: Written): Index {
  const index = indexes.get(id);
  if (index !== undefined) return index;
  const { message, remedy } = unknownName("index", id, indexes.keys());
  throw new CredenceError("unknown-index", message, { place: written.place, remedy });
}

function fixAssumptions(
  assumptions: readonly Assumption[],
  set: Readonly<Record<string, string>>,
  settings: readonly Setting[],
  indexes: ReadonlyMap<string, Index>,
) {
  const byId = new Map(assumptions.map((assumption) => [assumption.id, assumption]));
  const ids: string[] = [];
  for (const [name, text] of Object.entries(set)) {
    if (settings.some(({ id }) => id === name)) continue;
    const id = idOfCell(name);
    const assumption = byId.get(id);
    if (assumption === undefined) {
      const { message, remedy } = unknownName("assumption or setting", name, [
        ...byId.keys(),
        ...settings.map((s) => s.id),
      ]);
      throw new CredenceError("unknown-assumption", `--set: ${message}`, { remedy });
    }
    byId.set(id, fixAt(assumption, name, text, Object.fromEntries(indexes)));
    ids.push(id);
  }
  return { assumptions: followLeaders([...byId.values()]), ids };
}
