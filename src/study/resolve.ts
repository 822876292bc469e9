/** A study put together from what was written: joined, checked, analysed and hashed. */
import type { Assumption } from "../assumptions/assumption.js";
import type { Place } from "../errors.js";
import { buildGraph } from "../formula/buildGraph.js";
import { checkUnits } from "../formula/checkUnits.js";
import type { Graph, Index } from "../formula/graph.js";
import { entryOf, type Written } from "../schema/written.js";
import { readCorrelations } from "./correlations.js";
import { crossedNames } from "./crossedNames.js";
import type { Choices, StudyDefinition } from "./definition.js";
import { studyShape } from "./document.js";
import { readFormulas } from "./formulas.js";
import { readGroups } from "./groups.js";
import { studyHash } from "./hash.js";
import { joinAssumptions, joinIndexes, joinSettings, type Parts } from "./join.js";
import { movedMean } from "./movedMean.js";
import { resolveOutputs } from "./outputs.js";
import { perspectiveSetting } from "./perspective.js";
import { mixedPriceYears } from "./priceYears.js";
import { resolvePublished } from "./published.js";
import { resolveRun } from "./runSettings.js";
import { uncertainIds } from "./sameAs.js";
import { sortPublished } from "./setAside.js";
import { setShape } from "./setDocument.js";
import type { Setting, Study } from "./study.js";
import { unusedWarnings, usedIds } from "./usage.js";

/** Where the value of a key within keys was written, or the innermost of them that was. */
function placeOf({ document }: StudyDefinition, ...keys: readonly string[]): Place {
  let found: Written = document;
  for (const key of keys) {
    found = entryOf(found, key)?.value ?? found;
  }
  return found.place;
}

/**
 * Resolves a study: joins assumption sets, preset and choices; reads every assumption; builds and unit-checks the graph.
 * @throws CredenceError for whatever is wrong, with its place and remedy.
 */
export function resolveStudy(definition: StudyDefinition, choices: Choices = {}): Study {
  const document = studyShape(definition.analyses).read(definition.document, "");
  const sets = definition.sets.map((set) => setShape.read(set, ""));
  const preset = choices.preset ?? document.run?.preset;
  const parts: Parts = { definition, document, sets, preset, choices };
  const indexes = joinIndexes(parts);
  const { settings, overridden: chosen } = joinSettings(parts);
  const { assumptions, overridden: replaced } = joinAssumptions(parts, indexes, settings);
  const formulas = readFormulas(definition.model, document.formulas ?? []);
  const graph = graphOf([...indexes.values()], settings, assumptions, formulas);
  const units = checkUnits(graph);
  const overridden = new Set([...chosen, ...replaced]);
  const used = usedIds(graph, assumptions);
  const unused = unusedWarnings(assumptions, settings, used, overridden);
  const written = [...sets, document].flatMap((part) => (part.correlations === undefined ? [] : [part.correlations]));
  const { correlations, dependence, warnings } = readCorrelations(written, assumptions, indexes, overridden);
  const outputs = resolveOutputs(graph, formulas, units, document.outputs, placeOf(definition, "outputs"));
  const priceYear = document["inflate-to"] ?? document["price-year"];
  const stated = resolvePublished(document.published, outputs);
  const { published, setAside } = sortPublished(stated, { outputs, graph, settings, priceYear });
  const study = {
    name: document.study,
    currency: document.currency ?? "GBP",
    priceYear,
    perspective: chosenPerspective(settings, chosen) ?? document.perspective,
    preset,
    changed: changedBy(choices),
    model: definition.model?.name,
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
    scope: [...(definition.model?.scope ?? []), ...(document.scope ?? [])],
    notEstimable: document["not-estimable"] ?? definition.model?.notEstimable,
    notes: document.note ?? [],
    allow: document.allow,
    run: resolveRun(document.run, { outputs, published }, definition.analyses, {
      run: placeOf(definition, "run"),
      until: placeOf(definition, "run", "until"),
    }),
    warnings: [
      ...unused,
      ...warnings,
      ...assumptions.flatMap(movedMean),
      ...crossedNames(assumptions, formulas),
      ...mixedPriceYears(
        assumptions,
        graph,
        priceYear,
        outputs.map(({ formula }) => formula),
      ),
    ],
  };
  return { ...study, hash: studyHash(study) };
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

/** What the setting says where somebody has chosen it. */
function chosenPerspective(settings: readonly Setting[], chosen: readonly string[]): string | undefined {
  const setting = perspectiveSetting(settings);
  return setting !== undefined && chosen.includes(setting.id) ? setting.value : undefined;
}

function graphOf(
  indexes: readonly Index[],
  settings: readonly Setting[],
  assumptions: readonly Assumption[],
  formulas: Study["formulas"],
): Graph {
  const uncertain = uncertainIds(assumptions);
  const inputs = assumptions.map(({ id, over, unit, place }) => ({
    id,
    over,
    unit,
    place,
    uncertain: uncertain.has(id),
  }));
  return buildGraph({ indexes, settings, inputs, formulas });
}
