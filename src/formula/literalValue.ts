/** The value of an expression that is made of numbers alone. */
import type { Within } from "./exactContext.js";
import { evaluateExpression } from "./exactExpression.js";
import { ExactReader } from "./exactReader.js";
import type { Expression } from "./expression.js";
import { namesIn } from "./order.js";

/** As a double, or undefined where a name takes part. Throws CredenceError `not-a-number`. */
export function literalValue(expression: Expression, within: Within): number | undefined {
  if (namesIn(expression).size > 0) return undefined;
  const nothing = new ExactReader({ indexes: {}, settings: {}, inputs: {}, formulas: [] }, {});
  return evaluateExpression(expression, new Map(), within, nothing).toNumber();
}
