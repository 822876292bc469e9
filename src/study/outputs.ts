/** The outputs of a study: the formulas it reports, one number a cell. */
import { CredenceError, type Place } from "../errors.js";
import { cellCount, cellLabel } from "../formula/cells.js";
import type { FormulaText, Graph, GraphFormula } from "../formula/graph.js";
import { formatUnit, type Unit } from "../units/unit.js";
import type { Output } from "./study.js";
import { unknownOutput } from "./unknownOutput.js";

/**
 * A formula without a declared unit has the one that its parts give.
 * @param names formulas to report; where none are named, those that no other formula uses.
 * @throws CredenceError `unknown-output`, `no-output`, `duplicate-output`.
 */
export function resolveOutputs(
  graph: Graph,
  formulas: readonly FormulaText[],
  units: Readonly<Record<string, Unit | undefined>>,
  names: readonly string[] | undefined,
  place: Place | undefined,
): readonly Output[] {
  const wanted = names ?? finalFormulas(graph);
  if (wanted.length === 0) {
    throw new CredenceError("no-output", "outputs: a study needs at least one formula to report", { place });
  }
  const double = wanted.find((name, i) => wanted.indexOf(name) < i);
  if (double !== undefined) throw new CredenceError("duplicate-output", `outputs: ${double} stands twice`, { place });
  return wanted.flatMap((name) => cells(graph, findFormula(graph, name, place), formulas, units));
}

function finalFormulas(graph: Graph): readonly string[] {
  const used = new Set(graph.formulas.flatMap(({ uses }) => uses));
  return graph.formulas.map(({ id }) => id).filter((id) => !used.has(id));
}

function findFormula(graph: Graph, name: string, place: Place | undefined): GraphFormula {
  const found = graph.formulas.find(({ id }) => id === name);
  if (found !== undefined) return found;
  if (Object.hasOwn(graph.inputs, name)) {
    throw new CredenceError("unknown-output", `outputs: must be formulas, got the assumption "${name}"`, {
      place,
      remedy: `add a formula that is nothing else, \`${name}Alone: ${name}\`, and report that`,
    });
  }
  throw unknownOutput(
    "outputs",
    name,
    graph.formulas.map(({ id }) => id),
    place,
  );
}

function cells(
  graph: Graph,
  { id, over }: GraphFormula,
  formulas: readonly FormulaText[],
  units: Readonly<Record<string, Unit | undefined>>,
): readonly Output[] {
  const { label, unit } = formulas.find((text) => text.id === id) ?? {};
  const inferred = units[id] === undefined ? undefined : formatUnit(units[id]);
  return Array.from({ length: cellCount(over, graph.indexes) }, (_, cell) => {
    const full = cellLabel(id, over, graph.indexes, cell);
    const where = full === id ? "" : ` (${full.slice(id.length + 1, -1)})`;
    return { id: full, formula: id, cell, label: `${label ?? id}${where}`, unit: unit ?? inferred };
  });
}
