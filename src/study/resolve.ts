/** A study put together from what was written: joined, checked, analysed and hashed. */
import type { Assumption } from "../assumptions/assumption.js";
import { readAssumption } from "../assumptions/readAssumption.js";
import { CredenceError, unknownName } from "../errors.js";
import { checkUnits } from "../formula/checkUnits.js";
import { buildGraph } from "../formula/buildGraph.js";
import type { Graph, Index } from "../formula/graph.js";
import type { Named, Read } from "../schema/shape.js";
import type { Written } from "../schema/written.js";
import { readCorrelations } from "./correlations.js";
import type { Choices, StudyDefinition } from "./definition.js";
import { setShape, studyShape } from "./document.js";
import { fixAt } from "./fixed.js";
import { readFormulas } from "./formulas.js";
import { studyHash } from "./hash.js";
import { refuseBadName } from "./identifiers.js";
import { readIndex } from "./indexes.js";
import { resolveOutputs } from "./outputs.js";
import { presetChanges } from "./presets.js";
import { resolvePublished } from "./published.js";
import { joinRecords } from "./records.js";
import { resolveRun } from "./runSettings.js";
import { followLeaders, uncertainIds } from "./sameAs.js";
import { resolveSettings, type SettingChoice } from "./settings.js";
import type { Setting, Study } from "./study.js";
import { unusedWarnings, usedIds } from "./usage.js";

type StudyDocument = Read<typeof studyShape>;
type SetDocument = Read<typeof setShape>;

/** What was written, its keys checked and its parts joined. */
interface Parts {
  readonly definition: StudyDefinition;
  readonly document: StudyDocument;
  readonly sets: readonly SetDocument[];
  readonly preset: string | undefined;
  readonly choices: Choices;
}

/**
 * Resolves a study: joins assumption sets, preset and choices; reads every assumption; builds and unit-checks the graph.
 * @throws CredenceError for whatever is wrong, with its place and remedy.
 */
export function resolveStudy(definition: StudyDefinition, choices: Choices = {}): Study {
  const document = studyShape.read(definition.document, "");
  const sets = definition.sets.map((set) => setShape.read(set, ""));
  const preset = choices.preset ?? document.run?.preset;
  const parts: Parts = { definition, document, sets, preset, choices };
  const indexes = joinIndexes(parts);
  const { settings, overridden: chosen } = joinSettings(parts);
  const { assumptions, overridden: replaced } = joinAssumptions(parts, indexes, settings);
  const formulas = readFormulas(definition.model, document.formulas ?? []);
  const graph = graphOf([...indexes.values()], settings, assumptions, formulas);
  checkUnits(graph);
  const overridden = new Set([...chosen, ...replaced]);
  const unused = unusedWarnings(assumptions, settings, usedIds(graph, assumptions), overridden);
  const written = [...sets, document].flatMap((part) => part.correlations ?? []);
  const { correlations, warnings } = readCorrelations(written, assumptions, indexes, overridden);
  const place = definition.document.place;
  const outputs = resolveOutputs(graph, document.outputs, place);
  const study = {
    name: document.study,
    currency: document.currency ?? "GBP",
    priceYear: document["price-year"],
    perspective: document.perspective,
    preset,
    model: definition.model?.name,
    indexes: [...indexes.values()],
    settings,
    assumptions,
    correlations,
    formulas,
    graph,
    outputs,
    published: resolvePublished(document.published, outputs),
    scope: [...(definition.model?.scope ?? []), ...(document.scope ?? [])],
    notes: document.note ?? [],
    run: resolveRun(document.run, outputs, place),
    warnings: [...unused, ...warnings],
  };
  return { ...study, hash: studyHash(study) };
}

function joinIndexes({ document, sets, definition }: Parts): ReadonlyMap<string, Index> {
  const indexes = new Map<string, Index>();
  for (const { id, entry } of [...sets.flatMap((set) => set.indexes ?? []), ...(document.indexes ?? [])]) {
    if (indexes.has(id)) {
      throw new CredenceError("duplicate-name", `index "${id}": stands twice`, { place: entry.place });
    }
    indexes.set(id, readIndex(entry, definition.readTable));
  }
  return indexes;
}

/** Settings of model, sets and study; then the choices of preset and command. */
function joinSettings({ definition, document, sets, preset, choices }: Parts) {
  const written: readonly Named<Written>[] = [...sets, document].flatMap((part) => part.settings ?? []);
  const declared = resolveSettings(definition.model, written, []);
  const ids = new Set(declared.map(({ id }) => id));
  const fromPreset: SettingChoice[] = [...presetChanges(document.presets ?? [], preset).settings.values()].map(
    ({ id, value, entry }) => ({ id, value, place: entry.value.place }),
  );
  const fromCommand = Object.entries(choices.set ?? {}).flatMap(([id, value]) => (ids.has(id) ? [{ id, value }] : []));
  const settings = resolveSettings(definition.model, written, [...fromPreset, ...fromCommand]);
  return { settings, overridden: [...fromPreset, ...fromCommand].map(({ id }) => id) };
}

/** Records of sets, study and preset, read; then the numbers fixed by the command. */
function joinAssumptions(parts: Parts, indexes: ReadonlyMap<string, Index>, settings: readonly Setting[]) {
  const { document, sets, definition, preset, choices } = parts;
  const replacements = [
    ...presetChanges(document.presets ?? [], preset).assumptions.values(),
    ...Object.entries(choices.assumptions ?? {}).map(([key, value]) => ({ key, value, place: value.place })),
  ];
  const records = joinRecords(
    sets.map((set) => (set.assumptions ?? []).map(({ entry }) => entry)),
    (document.assumptions ?? []).map(({ entry }) => entry),
    replacements,
  );
  const priceYears = new Map(
    sets.flatMap((set) => set.assumptions.map(({ entry }) => [entry, set["price-year"]] as const)),
  );
  const read = [...records.entries.values()].map((entry) => {
    refuseBadName("assumption", entry.key, entry.place);
    return readAssumption(entry, {
      index: (id, written) => knownIndex(id, indexes, written),
      readTable: definition.readTable,
      priceYear: priceYears.get(entry) ?? document["price-year"],
    });
  });
  const fixed = fixAssumptions(followLeaders(read), choices.set ?? {}, settings, indexes);
  return { assumptions: fixed.assumptions, overridden: [...records.replaced, ...fixed.ids] };
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
    const id = name.replace(/\[.*$/, "");
    const assumption = byId.get(id);
    if (assumption === undefined) {
      const { message, remedy } = unknownName("assumption or setting", name, [...byId.keys(), ...settings.map((s) => s.id)]);
      throw new CredenceError("unknown-assumption", `--set: ${message}`, { remedy });
    }
    byId.set(id, fixAt(assumption, name, text, Object.fromEntries(indexes)));
    ids.push(id);
  }
  return { assumptions: followLeaders([...byId.values()]), ids };
}

function graphOf(
  indexes: readonly Index[],
  settings: readonly Setting[],
  assumptions: readonly Assumption[],
  formulas: Study["formulas"],
): Graph {
  const uncertain = uncertainIds(assumptions);
  const inputs = assumptions.map(({ id, over, unit, place }) => ({ id, over, unit, place, uncertain: uncertain.has(id) }));
  return buildGraph({ indexes, settings, inputs, formulas });
}
