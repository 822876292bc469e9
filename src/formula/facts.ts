/** What every reader asks of an expression: which indexes it runs over, and whether it differs between scenarios. */
import type { CallNode, Expression } from "./expression.js";
import type { Graph } from "./graph.js";

/** Of one expression. */
export interface Facts {
  /** In the order of declaration of the indexes. */
  readonly over: readonly string[];
  readonly uncertain: boolean;
}

/** Tells them of any expression. */
export type FactsReader = (node: Expression) => Facts;

/** Facts of resolved expressions, each worked out once. `ofName` answers for inputs, formulas and indexes. */
export function factsReader(indexOrder: readonly string[], ofName: (id: string) => Facts): FactsReader {
  const known = new WeakMap<Expression, Facts>();
  const inOrder = (over: ReadonlySet<string>): readonly string[] => indexOrder.filter((id) => over.has(id));
  const read: FactsReader = (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const facts = factsOf(node);
    known.set(node, facts);
    return facts;
  };
  const factsOf = (node: Expression): Facts => {
    if (node.kind === "name") return ofNamed(ofName(node.id));
    if (node.kind === "element") return without(read(node.of), new Set(node.picks.map((pick) => pick.index)));
    return node.kind === "call" ? ofCall(node) : certain;
  };
  const ofNamed = ({ over, uncertain }: Facts): Facts => ({ over: inOrder(new Set(over)), uncertain });
  const ofCall = (node: CallNode): Facts => {
    const parts = node.args.map(read);
    const over = new Set(parts.flatMap((part) => part.over));
    if (node.over !== undefined) for (const index of node.over) over.delete(index);
    if (node.fn === "lookup") for (const index of parts[1]?.over ?? []) over.delete(index);
    if (node.into !== undefined) over.add(node.into);
    const live = liveArguments(node).map(read);
    return { over: inOrder(over), uncertain: live.some((part) => part.uncertain) };
  };
  return read;
}

/** The same, of a finished graph. */
export function graphFacts(graph: Graph): FactsReader {
  const formulas = new Map(graph.formulas.map((formula) => [formula.id, formula]));
  return factsReader(Object.keys(graph.indexes), (id) => {
    if (Object.hasOwn(graph.indexes, id)) return { over: [id], uncertain: false };
    return (Object.hasOwn(graph.inputs, id) ? graph.inputs[id] : formulas.get(id)) ?? certain;
  });
}

/** Which branch a choice takes whatever the assumptions: 1 or 2, or undefined where that depends on them. */
export function decidedBranch(node: CallNode): 1 | 2 | undefined {
  const condition = node.args[0];
  if (node.fn !== "if" || condition?.kind !== "number") return undefined;
  return Number(condition.text) === 0 ? 2 : 1;
}

/** The arguments that take part in the value: of a decided choice, the chosen branch alone. */
export function liveArguments(node: CallNode): readonly Expression[] {
  const branch = decidedBranch(node);
  return branch === undefined ? node.args : node.args.slice(branch, branch + 1);
}

const certain: Facts = { over: [], uncertain: false };

function without(facts: Facts, gone: ReadonlySet<string>): Facts {
  return { ...facts, over: facts.over.filter((index) => !gone.has(index)) };
}
