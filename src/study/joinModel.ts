/** What the formulas of a study are made of, joined from its parts, and the graph of them. */
import type { Assumption } from "../assumptions/assumption.js";
import { buildGraph } from "../formula/buildGraph.js";
import type { FormulaText, Graph, Index } from "../formula/graph.js";
import { readFormulas } from "./formulas.js";
import { joinAssumptions, joinIndexes, joinSettings, type Parts } from "./join.js";
import { uncertainIds } from "./sameAs.js";
import type { Setting } from "./study.js";

/** Indexes, settings, assumptions and formulas, the graph of them, and who changed what. */
export interface JoinedModel {
  readonly indexes: ReadonlyMap<string, Index>;
  readonly settings: readonly Setting[];
  readonly assumptions: readonly Assumption[];
  readonly formulas: readonly FormulaText[];
  readonly graph: Graph;
  /** Ids of the settings that a preset or the command chose. */
  readonly chosen: readonly string[];
  /** These, and ids of the assumptions that the study, a preset or the command replaced. */
  readonly overridden: ReadonlySet<string>;
}

/** @throws CredenceError for whatever is wrong with any of them, with its place and remedy. */
export function joinModel(parts: Parts): JoinedModel {
  const indexes = joinIndexes(parts);
  const { settings, overridden: chosen } = joinSettings(parts);
  const { assumptions, overridden: replaced } = joinAssumptions(parts, indexes, settings);
  const formulas = readFormulas(parts.definition.model, parts.document.formulas ?? []);
  const graph = graphOf([...indexes.values()], settings, assumptions, formulas);
  return { indexes, settings, assumptions, formulas, graph, chosen, overridden: new Set([...chosen, ...replaced]) };
}

function graphOf(
  indexes: readonly Index[],
  settings: readonly Setting[],
  assumptions: readonly Assumption[],
  formulas: readonly FormulaText[],
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
