/** What keeps formulas from being polynomials, found by a look at their operations: cheaper than multiplying them out. */
import type { CallNode, Expression } from "./expression.js";
import { type FactsReader, graphFacts, liveArguments } from "./facts.js";
import type { Graph } from "./graph.js";

/** Operations that keep a polynomial one. */
const harmless = new Set(["+", "-", "*", "negate", "sum", "mean", "product", "gather", "cumulative"]);

const words: Readonly<Record<string, string>> = {
  "/": "divides by",
  "^": "raises to a power",
  if: "chooses by",
  lookup: "looks up a table at",
};

/** That a formula does this to an uncertain number: words that can stand in a sentence. */
export function obstacle(fn: string): string {
  return `a formula ${words[fn] ?? `takes ${fn} of`} an uncertain number`;
}

/** For each formula the first operation, in it or in what it uses, that makes it no polynomial: a sentence about it. */
export function polynomialObstacles(graph: Graph): ReadonlyMap<string, string> {
  const facts = graphFacts(graph);
  const found = new Map<string, string>();
  for (const { id, expression, uses } of graph.formulas) {
    const own = obstacleIn(expression, facts) ?? uses.map((used) => found.get(used)).find((text) => text !== undefined);
    if (own !== undefined) found.set(id, own);
  }
  return found;
}

function obstacleIn(node: Expression, facts: FactsReader): string | undefined {
  if (node.kind === "element") return obstacleIn(node.of, facts);
  if (node.kind !== "call" || !facts(node).uncertain) return undefined;
  if (!isHarmless(node, facts)) return obstacle(node.fn);
  for (const argument of liveArguments(node)) {
    const inside = obstacleIn(argument, facts);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function isHarmless(node: CallNode, facts: FactsReader): boolean {
  if (harmless.has(node.fn)) return true;
  const [first, second] = node.args;
  if (node.fn === "if") return first !== undefined && !facts(first).uncertain;
  if (second === undefined || facts(second).uncertain) return false;
  return node.fn === "/" || (node.fn === "^" && second.kind === "number" && /^[1-8]$/.test(second.text));
}
