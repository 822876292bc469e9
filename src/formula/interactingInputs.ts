/**
 * The reader that asks which assumptions a formula lets act together. What meets in sums alone does not: the effect of the one
 * is the same whatever the other is. What meets in a product, a maximum or a condition may.
 */
import type { CallNode, Expression } from "./expression.js";
import { liveArguments } from "./facts.js";
import type { Graph } from "./graph.js";

/** What reaches a value, and which pairs of that may interact: ids in order, a line each. */
interface Reading {
  readonly reach: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** Whether two inputs, by id, may interact. */
export type Interacts = (a: string, b: string) => boolean;

const nothing: Reading = { reach: new Set(), pairs: new Set() };

/**
 * Pairs that it does not name never interact; those that it names may. Two cells of one input are the pair of it with itself.
 * @param inputs ids that are asked about
 * @example interactingInputs(graph, "cost", new Set(["event", "severe"]))("event", "severe") // true for base + event * severe * loss
 */
export function interactingInputs(graph: Graph, formula: string, inputs: ReadonlySet<string>): Interacts {
  const expressions = new Map(graph.formulas.map(({ id, expression }) => [id, expression]));
  const known = new Map<string, Reading>();
  const ofName = (id: string): Reading => {
    if (inputs.has(id)) return { reach: new Set([id]), pairs: new Set() };
    const expression = expressions.get(id);
    if (expression === undefined) return nothing;
    const found = known.get(id) ?? read(expression);
    known.set(id, found);
    return found;
  };
  const read = (node: Expression): Reading => {
    if (node.kind === "name") return ofName(node.id);
    if (node.kind === "element") return read(node.of);
    return node.kind === "call" ? readCall(node, read) : nothing;
  };
  const { pairs } = ofName(formula);
  return (a, b) => pairs.has(pairOf(a, b));
}

function readCall(node: CallNode, read: (node: Expression) => Reading): Reading {
  const parts = liveArguments(node).map(read);
  const reaching = parts.filter(({ reach }) => reach.size > 0);
  if (reaching.length === 0) return nothing;
  const apart = { reach: union(reaching.map(({ reach }) => reach)), pairs: union(reaching.map(({ pairs }) => pairs)) };
  // A choice that settings decide has one live branch.
  if (node.into !== undefined || parts.length < node.args.length || SUMS.has(node.fn)) return apart;
  return { ...apart, pairs: union([apart.pairs, meetings(node.fn, parts, apart.reach)]) };
}

const SUMS = new Set(["+", "-", "negate", "sum", "mean", "cumulative"]);

/** Pairs that this operator or function brings together. */
function meetings(fn: string, parts: readonly Reading[], all: ReadonlySet<string>): ReadonlySet<string> {
  const [first, second] = [parts[0] ?? nothing, parts[1] ?? nothing].map(({ reach }) => reach) as [
    Reading["reach"],
    Reading["reach"],
  ];
  if (fn === "*") return between(first, second);
  if (fn === "/") return union([between(first, second), between(second, second)]);
  if (fn === "if") return between(first, all);
  if (fn === "lookup") {
    const where = union(parts.slice(1).map(({ reach }) => reach));
    return union([between(first, where), between(where, where)]);
  }
  return between(all, all);
}

function between(some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...some].flatMap((a) => [...others].map((b) => pairOf(a, b))));
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
