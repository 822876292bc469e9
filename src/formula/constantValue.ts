/** The value of text such as `180 / 1.7`: a number that a person wrote as a sum of their own. */
import { buildGraph } from "./buildGraph.js";
import { trusted } from "./decimal.js";
import { ExactReader } from "./exactReader.js";
import type { Source } from "./expression.js";

/** What messages call the formula where its caller has no name for it: none that a person would give. */
const unnamed = "value_of_this";

/**
 * Evaluates a formula that names nothing but the numbers given, in decimals; plain decimal text of up to 34 digits,
 * without exponent.
 * @param known Numbers that the formula may name, as decimal text.
 * @param name What messages call it: none of those that it may name.
 * Throws CredenceError: `formula-syntax`, `unknown-name`, `not-a-number` and others of `buildGraph`.
 * @example constantValue("47 * 0.175") // "8.225"
 * @example constantValue("days * price", { days: "3", price: "1.5" }) // "4.5"
 */
export function constantValue(
  source: string | Source,
  known: Readonly<Record<string, string>> = {},
  name = unnamed,
): string {
  const text = typeof source === "string" ? { text: source } : source;
  const named = Object.entries(known).map(([id, value]) => ({ id, source: { text: value } }));
  const formulas = [...named, { id: name, source: text }];
  const graph = buildGraph({ indexes: [], settings: [], inputs: [], formulas });
  const value = trusted(new ExactReader(graph, {}).cell(name, 0));
  return value.isZero() ? "0" : value.toFixed();
}
