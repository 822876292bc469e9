/** The parser of the formula language: text to expression. The grammar itself is `grammar.peggy`. */
import { CredenceError } from "../errors.js";
import type { Expression, Source } from "./expression.js";
import { type Expectation, SyntaxError as ParserError, parse } from "./grammar.generated.js";
import { checkTextLimits, checkTreeLimits } from "./limits.js";
import { placeAt } from "./place.js";

/**
 * Parses one formula. `id` is the formula's name, for messages. Names are not resolved: that is `buildGraph`.
 * Throws CredenceError: `formula-syntax`, `formula-too-complex`.
 * @example parseFormula({ text: "avoided_cost - price_difference" }, "saving")
 */
export function parseFormula(source: Source, id = "formula"): Expression {
  checkTextLimits(source, id);
  const expression = parseText(source, id);
  checkTreeLimits(expression, source, id);
  return expression;
}

function parseText(source: Source, id: string): Expression {
  try {
    return parse(source.text) as Expression;
  } catch (error) {
    if (!(error instanceof ParserError)) throw error;
    throw syntaxError(error, source, id);
  }
}

function syntaxError(error: ParserError, source: Source, id: string): CredenceError {
  const at = error.location.start.offset;
  const rest = source.text.slice(at);
  const got = rest === "" ? "the end of the formula" : `"${/^(\w+|.)/su.exec(rest)?.[0] ?? ""}"`;
  const message = `${id}: expected ${inWords(error.expected)}, got ${got}`;
  return new CredenceError("formula-syntax", message, { place: placeAt(source, at), remedy: hint(source.text, at) });
}

/** What could have stood there, each once: "an operator, \")\" or the end of the formula". */
function inWords(expected: readonly Expectation[]): string {
  const words = new Set<string>();
  for (const item of expected) {
    if (item.type === "other") words.add(item.description);
    else if (item.type === "end") words.add("the end of the formula");
    else if (item.type === "literal" && item.text !== ".") words.add(`"${item.text}"`);
  }
  if (words.has("a name")) {
    for (const obvious of ["an operator", "not", '"("', "quoted text"]) words.delete(obvious);
  } else if (words.has("an operator")) words.delete('"("');
  const list = [...words];
  const last = list.pop() ?? "something else";
  return list.length === 0 ? last : `${list.join(", ")} or ${last}`;
}

/** The slips that other languages teach, each with what is written here instead. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/^=/, 'write "==" to compare'],
  [/^;/, 'write "," between the values of a function'],
  [/^&/, 'write "and"'],
  [/^\|/, 'write "or"'],
  [/^!/, 'write "not" before a condition, or "!=" between two values'],
  [/^\*\*/, 'write "^" for a power'],
  [/^%/, 'write "mod(a, b)" for a remainder, or divide by 100'],
  [/^[<>]/, "join two comparisons: a < b and b < c"],
  [/^[“”„‘’«»]/u, 'write straight quotes: "…"'],
  [/^[×·∙]/u, 'write "*" to multiply'],
  [/^[−–—]/u, 'write "-" (a hyphen) to subtract'],
  [/^÷/u, 'write "/" to divide'],
  [/^[≤≥≠]/u, 'write "<=", ">=" or "!="'],
  [/^["']/, "close the quotes on the same line"],
  [/^[0-9]/, "a number is written as 12, 0.5 or 1e6"],
  [/^[\p{L}_]/u, 'write "*" to multiply two values'],
  [/^,/, "a decimal point is written as a point, and thousands are not separated"],
];

function hint(text: string, at: number): string | undefined {
  const rest = text.slice(at);
  if (/^(and|or|not)\b/.test(rest)) return "and, or, not are reserved: choose another name";
  if (rest.startsWith("=") && text.slice(0, at).trim() === "") return 'leave out the "=" before the formula';
  return hints.find(([pattern]) => pattern.test(rest))?.[1];
}
