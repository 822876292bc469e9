/** Gathered formulas: `{ over: term, tariff: …, bed_days: … }` becomes a formula an element, and one that picks among them. */
import { CredenceError, unknownName } from "../errors.js";
import type { CallNode } from "./expression.js";
import type { FormulaText, Index } from "./graph.js";
import type { Declared, Namespace } from "./namespace.js";
import type { ParsedFormula } from "./order.js";
import { namesIn } from "./order.js";
import { parseFormula } from "./parse.js";
import { placeAt } from "./place.js";

/** The formulas of each element, under names that nobody can write, and the gathering itself; others as they are. */
export function parseGathered(text: FormulaText, indexes: Readonly<Record<string, Index>>): readonly ParsedFormula[] {
  if (text.gather === undefined) return [parsed(text)];
  const index = indexOf(text, indexes);
  refuseUnknownElements(text, index);
  const cells = index.elements.map((element): FormulaText => {
    const cell = text.gather?.cells.find((candidate) => candidate.element === element);
    if (cell !== undefined) return { id: `${text.id}[${index.id}=${element}]`, source: cell.source, unit: text.unit };
    throw mistake(text, "missing-element", `has no formula for ${element} of ${index.id}`);
  });
  const args = cells.map(({ id }) => ({ kind: "name" as const, id, at: 0 }));
  const expression: CallNode = { kind: "call", fn: "gather", into: index.id, args, at: 0 };
  return [...cells.map(parsed), { text, expression, names: namesIn(expression) }];
}

/** The namespace with the formulas that gathering made. */
export function withGathered(names: Namespace, formulas: readonly ParsedFormula[]): Namespace {
  const made = formulas.filter(({ text }) => !names.has(text.id));
  const declared = made.map(({ text }): [string, Declared] => [text.id, { kind: "formula", formula: text }]);
  return new Map([...names, ...declared]);
}

function parsed(text: FormulaText): ParsedFormula {
  const expression = parseFormula(text.source, text.id);
  return { text, expression, names: namesIn(expression) };
}

function indexOf(text: FormulaText, indexes: Readonly<Record<string, Index>>): Index {
  const id = text.gather?.over ?? "";
  const index = Object.hasOwn(indexes, id) ? indexes[id] : undefined;
  if (index !== undefined) return index;
  const { message, remedy } = unknownName("index", id, Object.keys(indexes));
  throw mistake(text, "unknown-index", message, remedy);
}

function refuseUnknownElements(text: FormulaText, index: Index): void {
  for (const { element } of text.gather?.cells ?? []) {
    if (index.elements.includes(element)) continue;
    const { message, remedy } = unknownName(`element of ${index.id}`, element, index.elements);
    throw mistake(text, "unknown-element", message, remedy);
  }
}

function mistake(text: FormulaText, code: string, message: string, remedy?: string): CredenceError {
  return new CredenceError(code, `${text.id}: ${message}`, { place: placeAt(text.source, 0), remedy });
}
