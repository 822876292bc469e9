/** Evaluates a resolved expression at one cell in decimals, taking only the branches and cells that it needs. */
import { CredenceError } from "../errors.js";
import { type Exact, ExactDecimal } from "./decimal.js";
import type { ExactContext, Within } from "./exactContext.js";
import { exactLookup } from "./exactLookup.js";
import type { CallNode, Expression } from "./expression.js";
import { decidedBranch } from "./facts.js";
import { distributionFunctions, plainFunctions } from "./functions/index.js";
import { placeAt } from "./place.js";
import { atElements, type Position, positionsOver, positionsUpTo } from "./position.js";

/** The value. Throws CredenceError `not-a-number` at the operation that has none. */
export function evaluateExpression(node: Expression, position: Position, within: Within, context: ExactContext): Exact {
  switch (node.kind) {
    case "number":
      return new ExactDecimal(node.text);
    case "name":
      return context.valueOf(node.id, position);
    case "element":
      return evaluateExpression(node.of, atElements(position, node.picks, context.indexes), within, context);
    case "call":
      return checked(evaluateCall(node, position, within, context), node, within);
    default:
      throw new CredenceError("text-as-value", `${within.id}: text has no value`);
  }
}

function evaluateCall(node: CallNode, position: Position, within: Within, context: ExactContext): Exact {
  const value = (i: number): Exact => evaluateExpression(node.args[i] as Expression, position, within, context);
  if (node.over !== undefined) return reduce(node, position, within, context);
  if (node.along !== undefined) return runningTotal(node, node.along, position, within, context);
  if (node.into !== undefined) return value(position.get(node.into) ?? 0);
  if (node.fn === "if") return value(decidedBranch(node) ?? (value(0).isZero() ? 2 : 1));
  if (node.fn === "and") return truth(!value(0).isZero() && !value(1).isZero());
  if (node.fn === "or") return truth(!value(0).isZero() || !value(1).isZero());
  if (node.fn === "lookup")
    return exactLookup(node, position, context, (part, at) => evaluateExpression(part, at, within, context));
  if (distributionFunctions.has(node.fn)) return evaluateDistribution(node, position, within, context);
  const fn = plainFunctions.get(node.fn);
  return fn === undefined ? new ExactDecimal(Number.NaN) : fn.exact(...node.args.map((_, i) => value(i)));
}

function truth(holds: boolean): Exact {
  return new ExactDecimal(holds ? 1 : 0);
}

function reduce(node: CallNode, position: Position, within: Within, context: ExactContext): Exact {
  const cells = positionsOver(node.over ?? [], position, context.indexes);
  const values = cells.map((at) => evaluateExpression(node.args[0] as Expression, at, within, context));
  if (node.fn === "min") return values.reduce((a, b) => ExactDecimal.min(a, b));
  if (node.fn === "max") return values.reduce((a, b) => ExactDecimal.max(a, b));
  if (node.fn === "product") return values.reduce((a, b) => a.times(b));
  const sum = values.reduce((a, b) => a.plus(b));
  return node.fn === "mean" ? sum.div(values.length) : sum;
}

function runningTotal(node: CallNode, index: string, position: Position, within: Within, context: ExactContext): Exact {
  const values = positionsUpTo(index, position).map((at) =>
    evaluateExpression(node.args[0] as Expression, at, within, context),
  );
  return values.reduce((a, b) => a.plus(b));
}

/** Families work in doubles: here the exact reader takes a portable double. */
function evaluateDistribution(node: CallNode, position: Position, within: Within, context: ExactContext): Exact {
  const [family, ...rest] = node.args;
  const values = rest.map((arg) => evaluateExpression(arg, position, within, context).toNumber());
  const fn = context.distribution(node.fn, family?.kind === "text" ? family.value : "");
  try {
    return new ExactDecimal(fn(...values));
  } catch (error) {
    if (!(error instanceof CredenceError)) throw error;
    const place = placeAt(within.source, node.at);
    throw new CredenceError(error.code, `${within.id}: ${error.message}`, { place, cause: error });
  }
}

function checked(value: Exact, node: CallNode, within: Within): Exact {
  if (value.isFinite()) return value;
  const what = { "/": "division by zero", mod: "division by zero", log: "log needs a number above 0" }[node.fn];
  const message = `${within.id}: ${what ?? `${node.fn} has no finite value here`}`;
  throw new CredenceError("not-a-number", message, {
    place: placeAt(within.source, node.at),
    remedy: "guard it with if(…), or correct the base case of what it is given",
  });
}
