/** What formulas divide by. */
import type { Expression } from "./expression.js";
import type { Graph, GraphFormula } from "./graph.js";
import { namesIn } from "./order.js";

/** One division. */
export interface Denominator {
  readonly formula: GraphFormula;
  readonly term: Expression;
  /** Place of the division in the formula. */
  readonly at: number;
  /** Whether it stands inside a choice whose condition looks at it: there somebody has thought of zero. */
  readonly guarded: boolean;
}

/** Every division, what stands inside another after it. */
export function denominatorsOf({ formulas }: Pick<Graph, "formulas">): readonly Denominator[] {
  return formulas.flatMap((formula) => within(formula.expression, new Set()).map((found) => ({ formula, ...found })));
}

/** The name that a term is, where it is one by itself or an element of it. */
export function nameOf(node: Expression): string | undefined {
  if (node.kind === "element") return nameOf(node.of);
  return node.kind === "name" ? node.id : undefined;
}

function within(node: Expression, guarded: ReadonlySet<string>): readonly Omit<Denominator, "formula">[] {
  if (node.kind === "element") return within(node.of, guarded);
  if (node.kind !== "call") return [];
  const [condition] = node.args;
  const known =
    node.fn === "if" && condition !== undefined ? new Set([...guarded, ...namesIn(condition).keys()]) : guarded;
  const inner = node.args.flatMap((arg) => within(arg, known));
  const term = node.fn === "/" ? node.args[1] : undefined;
  if (term === undefined) return inner;
  return [{ term, at: node.at, guarded: [...namesIn(term).keys()].some((name) => known.has(name)) }, ...inner];
}
