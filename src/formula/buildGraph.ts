/** Declarations to graph: parsed, resolved, ordered, checked. Everything that reads a model starts here. */
import { CredenceError, unknownName } from "../errors.js";
import { cellCount } from "./cells.js";
import { type Facts, factsReader } from "./facts.js";
import { parseGathered, withGathered } from "./gather.js";
import type { Declarations, Graph, GraphFormula, GraphInput, Index } from "./graph.js";
import { declareNames, type Namespace } from "./namespace.js";
import { inOrderOfUse, type ParsedFormula } from "./order.js";
import { placeAt } from "./place.js";
import { resolveFormula } from "./resolve.js";

const largestTable = 10_000_000;

/**
 * Checks all that a model declares and returns its graph, plain data.
 * Throws CredenceError with the place of the mistake: `formula-syntax`, `formula-too-complex`, `duplicate-name`,
 * `bad-name`, `reserved-name`, `malformed-index`, `setting-value`, `unknown-name`, `unknown-function`,
 * `missing-element`, `unknown-index`, `unknown-element`, `unknown-option`, `unknown-family`, `wrong-arguments`, `circular-formula`,
 * `not-over-index`, `index-twice`, `index-as-value`, `setting-as-value`, `setting-comparison`, `text-as-value`,
 * `number-out-of-range`, `lookup-grid`, `grid-not-ascending`, `table-too-large`, `malformed-unit`, `convert-impossible`,
 * `price-year-unknown`.
 */
export function buildGraph(declarations: Declarations): Graph {
  const declared = declareNames(declarations);
  const indexes = byId(declarations.indexes);
  for (const input of declarations.inputs) checkInput(input, indexes);
  const parsed = declarations.formulas.flatMap((text) => parseGathered(text, indexes));
  const names = withGathered(declared, parsed);
  return {
    indexes,
    settings: Object.fromEntries(declarations.settings.map(({ id, value }) => [id, value])),
    inputs: byId(declarations.inputs),
    formulas: resolveAll(inOrderOfUse(parsed), names, indexes),
  };
}

function resolveAll(
  ordered: readonly ParsedFormula[],
  names: Namespace,
  indexes: Readonly<Record<string, Index>>,
): readonly GraphFormula[] {
  const known = new Map<string, Facts>();
  for (const [id, declared] of names) {
    if (declared.kind === "index") known.set(id, { over: [id], uncertain: false });
    if (declared.kind === "input") known.set(id, declared.input);
  }
  const facts = factsReader(Object.keys(indexes), (id) => known.get(id) ?? { over: [], uncertain: false });
  return ordered.map(({ text, expression, names: mentioned }) => {
    const resolved = resolveFormula(text, expression, names, facts);
    const formula = { ...text, expression: resolved, ...facts(resolved), uses: usedBy(mentioned, names) };
    checkSize(formula, indexes);
    known.set(text.id, formula);
    return formula;
  });
}

function usedBy(mentioned: ReadonlyMap<string, number>, names: Namespace): readonly string[] {
  return [...mentioned.keys()].filter((id) => names.has(id) && names.get(id)?.kind !== "index");
}

function checkInput(input: GraphInput, indexes: Readonly<Record<string, Index>>): void {
  for (const index of input.over) {
    if (Object.hasOwn(indexes, index)) continue;
    const { message, remedy } = unknownName("index", index, Object.keys(indexes));
    throw new CredenceError("unknown-index", `${input.id}: ${message}`, { place: input.place, remedy });
  }
  if (new Set(input.over).size === input.over.length) return;
  throw new CredenceError("index-twice", `${input.id}: runs over the same index twice`, { place: input.place });
}

function checkSize(formula: GraphFormula, indexes: Readonly<Record<string, Index>>): void {
  const cells = cellCount(formula.over, indexes);
  if (cells <= largestTable) return;
  const message = `${formula.id}: a table may have at most ${largestTable} cells, got ${cells}`;
  const place = placeAt(formula.source, 0);
  throw new CredenceError("table-too-large", message, { place, remedy: `it runs over ${formula.over.join(", ")}` });
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
