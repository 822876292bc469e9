/** Limits on a formula's text and tree, so that hostile text meets an error and never the end of the stack. */
import { CredenceError } from "../errors.js";
import type { Expression, Source } from "./expression.js";
import { placeAt } from "./place.js";

const longestText = 20_000;
const deepestNesting = 100;
const deepestTree = 500;

/** Checks the text before it is parsed: its length, and how deeply brackets and choices nest. */
export function checkTextLimits(source: Source, subject: string): void {
  if (source.text.length > longestText) {
    throw tooComplex(source, 0, subject, `at most ${longestText} characters, got ${source.text.length}`);
  }
  let depth = 0;
  let quote = "";
  for (let at = 0; at < source.text.length; at++) {
    const character = source.text.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if ("([?".includes(character)) depth++;
    else if (")]".includes(character)) depth--;
    if (depth > deepestNesting) throw tooComplex(source, at, subject, `at most ${deepestNesting} levels of brackets`);
  }
}

/** Checks the parsed tree, which a long chain such as `a + b + c …` deepens by one level a term. */
export function checkTreeLimits(root: Expression, source: Source, subject: string): void {
  if (treeDepth(root) <= deepestTree) return;
  throw tooComplex(source, 0, subject, `at most ${deepestTree} operations one inside the other`);
}

/** How many expressions stand one inside the other. */
export function treeDepth(root: Expression): number {
  let deepest = 0;
  const pending: { node: Expression; depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    for (const child of childrenOf(node)) pending.push({ node: child, depth: depth + 1 });
  }
  return deepest;
}

/** The expressions directly inside an expression, in order of writing. */
export function childrenOf(node: Expression): readonly Expression[] {
  if (node.kind === "call") return node.args;
  return node.kind === "element" ? [node.of] : [];
}

function tooComplex(source: Source, at: number, subject: string, rule: string): CredenceError {
  return new CredenceError("formula-too-complex", `${subject}: a formula may have ${rule}`, {
    place: placeAt(source, at),
    remedy: "give its parts names of their own, or sum over an index",
  });
}
