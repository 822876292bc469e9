/** The value of text such as `180 / 1.7`: a number that a person wrote as a sum of their own. */
import { buildGraph } from "./buildGraph.js";
import { trusted } from "./decimal.js";
import { ExactReader } from "./exactReader.js";
import type { Source } from "./expression.js";

/**
 * Evaluates a formula that names nothing, in decimals; plain decimal text of up to 34 digits, without exponent.
 * Throws CredenceError: `formula-syntax`, `unknown-name`, `not-a-number` and others of `buildGraph`.
 * @example constantValue("47 * 0.175") // "8.225"
 */
export function constantValue(source: string | Source): string {
  const text = typeof source === "string" ? { text: source } : source;
  const graph = buildGraph({ indexes: [], settings: [], inputs: [], formulas: [{ id: "value", source: text }] });
  const value = trusted(new ExactReader(graph, {}).cell("value", 0));
  return value.isZero() ? "0" : value.toFixed();
}
