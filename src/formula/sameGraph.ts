/** Whether two graphs compute the same: what is compiled from one then serves the other. */
import type { Graph, GraphFormula, GraphInput } from "./graph.js";

/** Where things were written, their labels and their units are of no account; a number in a formula that differs is. */
export function isSameGraph(a: Graph, b: Graph): boolean {
  if (a === b) return true;
  return (
    isSame(a.settings, b.settings) &&
    isSame(elementsOf(a), elementsOf(b)) &&
    isSame(Object.values(a.inputs).map(partsOfInput), Object.values(b.inputs).map(partsOfInput)) &&
    a.formulas.length === b.formulas.length &&
    a.formulas.every((formula, i) => isSame(partsOf(formula), partsOf(b.formulas[i] as GraphFormula)))
  );
}

function elementsOf({ indexes }: Graph): unknown {
  return Object.values(indexes).map(({ id, elements, numeric }) => [id, elements, numeric]);
}

function partsOfInput({ id, over, uncertain }: GraphInput): unknown {
  return [id, over, uncertain];
}

function partsOf({ id, over, uncertain, expression }: GraphFormula): unknown {
  return [id, over, uncertain, expression];
}

/** Of plain data: texts, numbers, truths, lists and records. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  if (keys.length !== others.length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame(Reflect.get(a, key), Reflect.get(b, key)));
}
