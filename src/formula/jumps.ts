/** Where formulas jump: the inputs along which a step, however small, may change a result by more than a small step. */
import { dependencies, liveFormulas, liveNames } from "./dependencies.js";
import type { CallNode, Expression } from "./expression.js";
import { liveArguments } from "./facts.js";
import { plainFunctions } from "./functions/index.js";
import type { Graph } from "./graph.js";

/** Functions that step from value to value, beside comparisons. */
const stepping = new Set(["ceil", "floor", "round", "mod"]);
/** Families of single values, whose cumulative probability steps; their parameters move it smoothly. */
const counted = new Set(["bernoulli", "binomial", "fixed", "negative-binomial", "poisson"]);

/**
 * Inputs along which a formula may jump, each with a function that makes it: a comparison, a rounding, the nearest cell of
 * a table, a probability of a count. A choice jumps by what its condition compares; that its branches may meet is not seen.
 * @example jumpsAlong(graph, "cost") // Map { "minutes" => "ceil" } for cost: ceil(minutes / 30) * price
 */
export function jumpsAlong(graph: Graph, formula: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Expression): void => {
    if (node.kind === "element") visit(node.of);
    if (node.kind !== "call") return;
    const names = stepsOf(node, graph).flatMap((step) => [...liveNames(step)]);
    const inputs = names.filter((name) => Object.hasOwn(graph.inputs, name));
    for (const id of [...inputs, ...dependencies(graph, names)]) if (!found.has(id)) found.set(id, node.fn);
    for (const argument of liveArguments(node)) visit(argument);
  };
  for (const { expression } of liveFormulas(graph, [formula])) visit(expression);
  return found;
}

/** The arguments of a call along which it jumps. */
function stepsOf({ fn, args }: CallNode, graph: Graph): readonly Expression[] {
  const [, second, third, way] = args;
  if (fn === "lookup") return third !== undefined && way?.kind === "text" && way.value === "nearest" ? [third] : [];
  const [family] = args;
  if (fn === "cdf" && !(family?.kind === "text" && counted.has(family.value))) return [];
  if (fn === "pmf" || fn === "cdf") return second === undefined ? [] : [second];
  if (fn === "==" || fn === "!=") return atOnePoint(args, graph) ? [] : args;
  return stepping.has(fn) || plainFunctions.get(fn)?.units === "truth" ? args : [];
}

/** An input held against a number (`if(x == 0, 0, y / x)`): it differs at one value, which has no weight. */
function atOnePoint(args: readonly Expression[], { inputs }: Graph): boolean {
  const input = args.some((one) => one.kind === "name" && Object.hasOwn(inputs, one.id));
  return input && args.some(({ kind }) => kind === "number");
}
