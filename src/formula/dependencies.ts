/** Which assumptions reach which formulas: for diagrams, for one-way swings, and to compute no more than is asked. */

import type { Expression } from "./expression.js";
import { liveArguments } from "./facts.js";
import type { Graph, GraphFormula } from "./graph.js";

/** The ids of the inputs that these formulas depend on. What stands in a branch that settings rule out does not count. */
export function dependencies(graph: Graph, formulaIds: Iterable<string>): ReadonlySet<string> {
  const reached = new Set<string>();
  for (const formula of liveFormulas(graph, formulaIds)) {
    for (const id of liveNames(formula.expression)) if (Object.hasOwn(graph.inputs, id)) reached.add(id);
  }
  return reached;
}

/** The formulas that these need, themselves included, in order of evaluation. */
export function liveFormulas(graph: Graph, formulaIds: Iterable<string>): readonly GraphFormula[] {
  const live = new Set(formulaIds);
  const needed: GraphFormula[] = [];
  for (const formula of [...graph.formulas].reverse()) {
    if (!live.has(formula.id)) continue;
    needed.push(formula);
    for (const id of liveNames(formula.expression)) live.add(id);
  }
  return needed.reverse();
}

/** The names that take part in an expression's value. */
export function liveNames(root: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === "name") names.add(node.id);
    else if (node.kind === "element") visit(node.of);
    else if (node.kind === "call") for (const arg of liveArguments(node)) visit(arg);
  };
  visit(root);
  return names;
}
