/** What the resolving of one formula shares: its text, the names, the facts, and the voice of its errors. */
import { CredenceError, unknownName } from "../errors.js";
import type { Expression } from "./expression.js";
import type { FactsReader } from "./facts.js";
import { functionNames } from "./functions/index.js";
import type { FormulaText } from "./graph.js";
import type { Declared, Namespace } from "./namespace.js";
import { placeAt } from "./place.js";

/** Handed from one rule of resolving to the next. */
export interface Resolution {
  readonly formula: FormulaText;
  readonly names: Namespace;
  readonly facts: FactsReader;
  /** Resolves an argument that must have a value, once however often it is asked. */
  readonly value: (node: Expression) => Expression;
}

/** An error about the character at `at` of the formula being resolved. */
export function mistake(
  resolution: Resolution,
  at: number,
  code: string,
  message: string,
  remedy?: string,
): CredenceError {
  const place = placeAt(resolution.formula.source, at);
  return new CredenceError(code, `${resolution.formula.id}: ${message}`, { place, remedy });
}

/** What a name stands for. Throws `unknown-name` with the nearest of all names. */
export function lookUp(resolution: Resolution, id: string, at: number): Declared {
  const declared = resolution.names.get(id);
  if (declared !== undefined) return declared;
  const { message, remedy } = unknownName("name", id, resolution.names.keys());
  const isFunction = functionNames.includes(id);
  throw mistake(resolution, at, "unknown-name", message, isFunction ? `a function is written ${id}(…)` : remedy);
}

/** The index that an expression is no more than the name of; undefined where it is anything else. */
export function indexNamed(resolution: Resolution, node: Expression | undefined): string | undefined {
  if (node?.kind !== "name") return undefined;
  return resolution.names.get(node.id)?.kind === "index" ? node.id : undefined;
}

/** Ids of all indexes, in order of declaration. */
export function indexIds({ names }: Resolution): readonly string[] {
  return [...names].flatMap(([id, { kind }]) => (kind === "index" ? [id] : []));
}

/** That a value runs over an index. Throws `not-over-index`. */
export function checkRunsOver(resolution: Resolution, node: Expression, index: string, at: number): void {
  const { over } = resolution.facts(node);
  if (over.includes(index)) return;
  const runs = over.length === 0 ? "is a single number" : `runs over ${over.join(", ")}`;
  throw mistake(resolution, at, "not-over-index", `a value over ${index} is needed here, but this one ${runs}`);
}
