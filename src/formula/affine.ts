/**
 * The reader that asks of a formula: with all else held, is it a straight line in this assumption, or in its
 * reciprocal, logarithm, exponential or root? Where it is, two values of the formula give all others, and its
 * distribution over that assumption alone is known exactly (summary/preIntegration).
 */
import type { CallNode, Expression } from "./expression.js";
import { liveArguments } from "./facts.js";
import type { Graph } from "./graph.js";
import type { TransformName } from "./transform.js";

/** How a value depends on x: not at all, as x itself, as b g(x), as a + b g(x); a and b any function of all else. */
interface Form {
  readonly degree: "constant" | "bare" | "proportional" | "affine";
  readonly of: TransformName;
}

/** Undefined where none of these describes it. */
type Reading = Form | undefined;
type Reader = (node: Expression) => Reading;

const constant: Form = { degree: "constant", of: "identity" };
const bare: Form = { degree: "bare", of: "identity" };

/**
 * The g for which a formula is a + b g(x), where x is any one cell of these inputs; "constant" where x does not reach
 * it; undefined where no such g is seen. What it says is true; it does not see all that is true (x * x / x).
 * @param inputs Ids that share one draw, each over whatever indexes: a line in all cells together is one in each.
 * @example affineIn(graph, "saving", new Set(["price"])) // "identity" for saving: avoided - price * patients
 */
export function affineIn(
  graph: Graph,
  formula: string,
  inputs: ReadonlySet<string>,
): TransformName | "constant" | undefined {
  const expressions = new Map(graph.formulas.map(({ id, expression }) => [id, expression]));
  const known = new Map<string, Reading>();
  const ofName = (id: string): Reading => {
    if (inputs.has(id)) return bare;
    const expression = expressions.get(id);
    if (expression === undefined) return constant;
    if (!known.has(id)) known.set(id, read(expression));
    return known.get(id);
  };
  const read: Reader = (node) => {
    if (node.kind === "name") return ofName(node.id);
    if (node.kind === "element") return read(node.of);
    return node.kind === "call" ? readCall(node, read) : constant;
  };
  const found = ofName(formula);
  return found?.degree === "constant" ? "constant" : found?.of;
}

function readCall(node: CallNode, read: Reader): Reading {
  const forms = liveArguments(node).map(read);
  if (forms.every(isConstant)) return constant;
  // A choice that settings decide has one live branch.
  if (node.into !== undefined || forms.length < node.args.length) return joined(forms);
  return rules[node.fn]?.(forms);
}

type Rule = (forms: readonly Reading[]) => Reading;

/** Sums and their kin: each argument at most a line in the same g. */
const joined: Rule = ([first, ...rest]) => rest.reduce(join, scaled(first));

const rules: Readonly<Record<string, Rule>> = {
  "+": joined,
  "-": joined,
  negate: joined,
  sum: joined,
  mean: joined,
  "*": ([left, right]) => (isConstant(left) ? scaled(right) : isConstant(right) ? scaled(left) : undefined),
  "/": ([left, right]) =>
    isConstant(right) ? scaled(left) : isConstant(left) ? curved(right, "reciprocal") : undefined,
  if: ([condition, ...branches]) => (isConstant(condition) ? joined(branches) : undefined),
  lookup: ([table, ...rest]) => (rest.every(isConstant) ? scaled(table) : undefined),
  log: ([form]) => affine(curved(form, "log")),
  sqrt: ([form]) => curved(form, "sqrt"),
  exp: ([form]) => (form === bare ? { degree: "proportional", of: "exp" } : undefined),
};

function isConstant(form: Reading): boolean {
  return form?.degree === "constant";
}

/** Two values added, or one of the two. */
function join(a: Reading, b: Reading): Reading {
  if (a === undefined || b === undefined) return undefined;
  if (a.degree === "constant") return affine(b);
  if (b.degree === "constant") return affine(a);
  if (a.of !== b.of) return undefined;
  const line = a.degree === "affine" || b.degree === "affine";
  return { degree: line ? "affine" : "proportional", of: a.of };
}

/** Plus something constant. */
function affine(form: Reading): Reading {
  return form === undefined || form.degree === "constant" ? form : { degree: "affine", of: form.of };
}

/** Times something constant. */
function scaled(form: Reading): Reading {
  return form?.degree === "bare" ? { degree: "proportional", of: form.of } : form;
}

/** g of b x, which is a multiple of g(x) (of a logarithm: that plus a constant). */
function curved(form: Reading, of: TransformName): Reading {
  const straight = form?.of === "identity" && (form.degree === "bare" || form.degree === "proportional");
  return straight ? { degree: "proportional", of } : undefined;
}
