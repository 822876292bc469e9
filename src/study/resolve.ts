/** A study put together from what was written: joined, checked, analysed and hashed. */
import type { Place } from "../errors.js";
import { checkUnits } from "../formula/checkUnits.js";
import { entryOf, type Written } from "../schema/written.js";
import { readCorrelations } from "./correlations.js";
import { crossedNames } from "./crossedNames.js";
import type { Choices, StudyDefinition } from "./definition.js";
import { studyShape } from "./document.js";
import { readGroups } from "./groups.js";
import { studyHash } from "./hash.js";
import type { Parts } from "./join.js";
import { type JoinedModel, joinModel } from "./joinModel.js";
import { movedMean } from "./movedMean.js";
import { resolveOutputs } from "./outputs.js";
import { perspectiveSetting } from "./perspective.js";
import { mixedPriceYears } from "./priceYears.js";
import { resolvePublished } from "./published.js";
import { resolveRun } from "./runSettings.js";
import { sortPublished } from "./setAside.js";
import { setShape } from "./setDocument.js";
import type { Output, Study, Warning } from "./study.js";
import { unusedWarnings, usedIds } from "./usage.js";

/**
 * Resolves a study: joins assumption sets, preset and choices; reads every assumption; builds and unit-checks the graph.
 * @throws CredenceError for whatever is wrong, with its place and remedy.
 */
export function resolveStudy(definition: StudyDefinition, choices: Choices = {}): Study {
  const parts = readParts(definition, choices);
  const model = joinModel(parts);
  const { indexes, settings, assumptions, formulas, graph } = model;
  const units = checkUnits(graph);
  const unused = unusedWarnings(assumptions, settings, usedIds(graph, assumptions), model.overridden);
  const { correlations, dependence, warnings } = correlationsOf(parts, model);
  const { document } = parts;
  const outputs = resolveOutputs(graph, formulas, units, document.outputs, placeOf(definition, "outputs"));
  const priceYear = document["inflate-to"] ?? document["price-year"];
  const stated = resolvePublished(document.published, outputs);
  const { published, setAside } = sortPublished(stated, { outputs, graph, settings, priceYear });
  const study = {
    ...wordsOf(parts, model),
    priceYear,
    preset: parts.preset,
    changed: changedBy(choices),
    indexes: [...indexes.values()],
    settings,
    assumptions,
    correlations,
    dependence,
    groups: readGroups(document.groups, assumptions, indexes),
    formulas,
    graph,
    outputs,
    published,
    setAside,
    run: resolveRun(document.run, { outputs, published }, definition.analyses, {
      run: placeOf(definition, "run"),
      until: placeOf(definition, "run", "until"),
    }),
    warnings: [...unused, ...warnings, ...remarksOn(model, outputs, priceYear)],
  };
  return { ...study, hash: studyHash(study) };
}

/** Keys checked; what they hold is read when the parts are joined. */
export function readParts(definition: StudyDefinition, choices: Choices): Parts {
  const document = studyShape(definition.analyses).read(definition.document, "");
  const sets = definition.sets.map((set) => setShape.read(set, ""));
  const preset = choices.preset ?? document.run?.preset;
  const presetPlace = choices.preset === undefined ? placeOf(definition, "run", "preset") : undefined;
  return { definition, document, sets, preset, presetPlace, choices };
}

/** Where the value of a key within keys was written, or the innermost of them that was. */
function placeOf({ document }: StudyDefinition, ...keys: readonly string[]): Place {
  let found: Written = document;
  for (const key of keys) {
    found = entryOf(found, key)?.value ?? found;
  }
  return found.place;
}

function correlationsOf({ sets, document }: Parts, { assumptions, indexes, overridden }: JoinedModel) {
  const written = [...sets, document].flatMap((part) => (part.correlations === undefined ? [] : [part.correlations]));
  return readCorrelations(written, assumptions, indexes, overridden);
}

/** What a study says of itself, for reports. */
function wordsOf({ document, definition: { model } }: Parts, { settings, chosen }: JoinedModel) {
  const setting = perspectiveSetting(settings);
  // What the setting says where somebody has chosen it.
  const perspective = setting !== undefined && chosen.includes(setting.id) ? setting.value : document.perspective;
  return {
    name: document.study,
    currency: document.currency ?? "GBP",
    perspective,
    model: model?.name,
    scope: [...(model?.scope ?? []), ...(document.scope ?? [])],
    notEstimable: document["not-estimable"] ?? model?.notEstimable,
    notes: document.note ?? [],
    allow: document.allow,
  };
}

/** Not the preset: the study names that itself. */
function changedBy({ set = {}, assumptions = {}, years, perspective }: Choices): readonly string[] | undefined {
  const ids = [
    ...Object.keys(set),
    ...Object.keys(assumptions),
    ...Object.entries({ years, perspective }).flatMap(([id, value]) => (value === undefined ? [] : [id])),
  ];
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

/** What looks wrong of assumptions and formulas taken together, and need not be. */
function remarksOn(
  { assumptions, formulas, graph }: JoinedModel,
  outputs: readonly Output[],
  priceYear: string | undefined,
): readonly Warning[] {
  const reported = outputs.map(({ formula }) => formula);
  return [
    ...assumptions.flatMap(movedMean),
    ...crossedNames(assumptions, formulas),
    ...mixedPriceYears(assumptions, graph, priceYear, reported),
  ];
}
