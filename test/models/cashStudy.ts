/** The study runs/claim-to-cash.yaml at its base case, in decimals, output by output. */
import { Decimal } from "decimal.js";
import { defineFromFile } from "../../src/files/loadStudy.js";
import { cellCount, cellLabel } from "../../src/formula/cells.js";
import { evaluateExact } from "../../src/formula/exact.js";
import type { Graph } from "../../src/formula/graph.js";
import { fromPlain } from "../../src/schema/written.js";
import type { Choices, StudyDefinition } from "../../src/study/definition.js";
import { resolveStudy } from "../../src/study/resolve.js";

export const cashStudy = "runs/claim-to-cash.yaml";

export const perspectives = ["commissioner", "provider", "NHS", "public-sector", "society"] as const;

/** Presets that turn on one item of the evidence each. */
export const switches = [
  "release-path",
  "double-running",
  "optimism-bias",
  "capture-evidence",
  "renegotiation-evidence",
  "home-days",
  "end-of-life-evidence",
  "vat-transfer",
  "overlap-removed",
  "uptake-ramp",
  "reference-class",
  "fixed-contracts",
] as const;

/** Files are read once: what differs between tests is only what is chosen. */
const definition: StudyDefinition = defineFromFile(cashStudy);

export function cashStudyWith(choices: Choices) {
  return resolveStudy(definition, choices);
}

/** The same with outputs of a test's own choosing, and formulas of its own beside those of the model. */
export function cashStudyReporting(
  outputs: readonly string[],
  choices: Choices,
  formulas: Readonly<Record<string, unknown>> = {},
) {
  const { document } = definition;
  if (document.kind !== "record") throw new Error("no study");
  const { place, entries } = document;
  const own = { outputs, formulas };
  const written = Object.entries(own).map(([key, value]) => [key, { key, place, value: fromPlain(value) }] as const);
  const kept = [...entries].filter(([key]) => key !== "published");
  const changed = { ...document, entries: new Map([...kept, ...written]) };
  return resolveStudy({ ...definition, document: changed }, choices);
}

/** Figures by label: `cash.net[year=3]`. */
export function cashFigures(labels: readonly string[], choices: Choices = {}): (label: string) => Decimal {
  const { graph, assumptions } = cashStudyWith(choices);
  const cells = labels.map((label) => ({ label, ...cellNamed(label, graph) }));
  const values = Object.fromEntries(assumptions.map(({ id, value }) => [id, value]));
  const found = evaluateExact(graph, values, [...new Set(cells.map(({ id }) => id))]);
  const figures = new Map(cells.map(({ label, id, cell }) => [label, new Decimal(found[id]?.[cell] ?? Number.NaN)]));
  return (label) => figures.get(label) ?? new Decimal(Number.NaN);
}

function cellNamed(label: string, { formulas, indexes }: Graph): { id: string; cell: number } {
  const id = label.replace(/\[.*/, "");
  const over = formulas.find((formula) => formula.id === id)?.over ?? [];
  const labels = Array.from({ length: cellCount(over, indexes) }, (_, cell) => cellLabel(id, over, indexes, cell));
  const cell = labels.indexOf(label);
  if (cell < 0) throw new Error(`no cell ${label}`);
  return { id, cell };
}
