/** A resolved study as one document again: everything written out, nothing that lies in other files. */
import { allowDocument } from "../assumptions/allowance.js";
import type { Assumption, Uncertainty } from "../assumptions/assumption.js";
import type { FormulaText, Index } from "../formula/graph.js";
import { statedPublished } from "./setAside.js";
import type { Study } from "./study.js";

type Plain = Readonly<Record<string, unknown>>;

/** A study document (plain data, see the study format) from which the same study is resolved again, to the same hash. */
export function toDocument(study: Study): Plain {
  const { run } = study;
  return {
    study: study.name,
    currency: study.currency,
    "price-year": study.priceYear,
    perspective: study.perspective,
    note: study.notes,
    allow: allowDocument(study.allow),
    "not-estimable": study.notEstimable,
    indexes: Object.fromEntries(study.indexes.map((index) => [index.id, indexDocument(index)])),
    settings: Object.fromEntries(study.settings.map(({ id, oneOf, ...rest }) => [id, { "one-of": oneOf, ...rest }])),
    assumptions: Object.fromEntries(
      study.assumptions.map((assumption) => [assumption.id, assumptionDocument(assumption, study.indexes)]),
    ),
    correlations: correlationsDocument(study),
    groups: groupsDocument(study),
    formulas: Object.fromEntries(study.formulas.map((formula) => [formula.id, formulaDocument(formula)])),
    outputs: [...new Set(study.outputs.map(({ formula }) => formula))],
    published: statedPublished(study),
    scope: study.scope,
    run: {
      scenarios: run.scenarios,
      sampler: run.sampler,
      replicates: run.replicates,
      seed: run.seed,
      interval: run.interval,
      sensitivity: sensitivityDocument(run),
      "sensitivity-of": run.sensitivityOf,
      until: run.until?.text,
      convergence: run.convergence || undefined,
      "pre-integration": run.preIntegration === "auto" ? undefined : run.preIntegration,
    },
  };
}

/** Names alone where nothing was chosen about any of them. */
function sensitivityDocument({ sensitivity, sensitivityOptions = {} }: Study["run"]): unknown {
  if (Object.keys(sensitivityOptions).length === 0) return sensitivity;
  return Object.fromEntries(sensitivity.map((name) => [name, sensitivityOptions[name]?.chosen ?? null]));
}

function correlationsDocument({ correlations, dependence }: Study): unknown {
  const pairs = correlations.map(({ a, b, spearman, pearson }) =>
    pearson === undefined ? [a, b, spearman] : { of: [a, b], each: pearson, scale: "pearson" },
  );
  return dependence === undefined ? pairs : { pairs, ...dependence };
}

function groupsDocument({ groups = [] }: Study): unknown {
  if (groups.length === 0) return undefined;
  return Object.fromEntries(groups.map(({ name, members }) => [name, members]));
}

function indexDocument({ elements, numeric }: Index): readonly (string | number)[] {
  return numeric ? elements.map(Number) : elements;
}

function assumptionDocument(assumption: Assumption, indexes: readonly Index[]): Plain {
  const { over, value, uncertainty, sameAs, priceYear } = assumption;
  const { label, unit, provenance, source, note } = assumption;
  const sizes = over.map((id) => indexes.find((index) => index.id === id)?.elements.length ?? 1);
  return {
    label,
    unit,
    over: over.length > 0 ? over : undefined,
    value: sameAs === undefined ? nested(value, sizes) : undefined,
    "same-as": sameAs,
    provenance,
    source,
    note,
    "price-year": priceYear,
    "not-inflated": assumption.notInflated,
    allow: allowDocument(assumption.allow),
    ...(uncertainty === undefined ? {} : uncertaintyDocument(uncertainty, sizes)),
  };
}

/** Cells, row-major, as lists within lists. */
function nested(cells: readonly unknown[], sizes: readonly number[]): unknown {
  const [first, ...rest] = sizes;
  if (first === undefined) return cells[0];
  const width = cells.length / first;
  return Array.from({ length: first }, (_, i) => nested(cells.slice(i * width, (i + 1) * width), rest));
}

function uncertaintyDocument({ family, joint, parameters, within }: Uncertainty, sizes: readonly number[]): Plain {
  const keys = Object.keys(parameters[0] ?? {});
  const stated = keys.map((key) => {
    const cells = parameters.map((cell) => cell[key]);
    const lists = cells.some((cell) => Array.isArray(cell));
    return [key, lists && cells.length > 1 ? cells : nested(cells, joint === "simplex" ? [] : sizes)];
  });
  const common = joint === "common" || undefined;
  const { length } = parameters;
  const correlations = typeof within === "object" ? nested(within, [length, length]) : within;
  return { distribution: family, common, within: correlations, ...Object.fromEntries(stated) };
}

function formulaDocument({ source, gather, unit, label }: FormulaText): Plain {
  if (gather === undefined) return { formula: source.text, unit, label };
  const cells = gather.cells.map((cell) => [cell.element, cell.source.text]);
  return { over: gather.over, unit, label, ...Object.fromEntries(cells) };
}
