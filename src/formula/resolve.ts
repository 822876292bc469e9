/** Resolves a parsed formula: names, functions, element access and settings are checked and settled. */
import { unknownName } from "../errors.js";
import { elementPosition } from "./cells.js";
import type { CallNode, ElementNode, Expression, NameNode, NumberNode } from "./expression.js";
import type { FactsReader } from "./facts.js";
import {
  distributionFunctions,
  functionNames,
  plainFunctions,
  reductions,
  runningFunctions,
} from "./functions/index.js";
import type { FormulaText } from "./graph.js";
import type { Namespace } from "./namespace.js";
import { checkRunsOver, indexIds, lookUp, mistake, type Resolution } from "./resolution.js";
import { resolveConvert } from "./resolveConvert.js";
import { resolveCumulative } from "./resolveCumulative.js";
import { resolveDistributionCall } from "./resolveDistribution.js";
import { resolveInflate } from "./resolveInflate.js";
import { resolveLookup } from "./resolveLookup.js";
import { reductionIndexes, resolveReduction } from "./resolveReduction.js";
import { comparesText, resolveTextComparison } from "./resolveSetting.js";
import { spreadsheetName } from "./spreadsheetName.js";

/**
 * The formula with its names settled: reductions know their indexes, conditions on settings are decided.
 * Throws CredenceError at the place of the mistake; the codes are listed at `buildGraph`.
 */
export function resolveFormula(
  formula: FormulaText,
  expression: Expression,
  names: Namespace,
  facts: FactsReader,
): Expression {
  const settled = new Map<Expression, Expression>();
  const value = (node: Expression): Expression => {
    const resolved = settled.get(node) ?? resolveValue(resolution, node);
    settled.set(node, resolved);
    return resolved;
  };
  const resolution: Resolution = { formula, names, facts, value };
  return resolution.value(expression);
}

function resolveValue(resolution: Resolution, node: Expression): Expression {
  if (node.kind === "number") return resolveNumber(resolution, node);
  if (node.kind === "name") return resolveName(resolution, node);
  if (node.kind === "element") return resolveElement(resolution, node);
  if (node.kind === "call") return resolveCall(resolution, node);
  const remedy = "text can only be compared with a setting, or name a family or a way of looking up";
  throw mistake(resolution, node.at, "text-as-value", `"${node.value}" is text, not a number`, remedy);
}

function resolveNumber(resolution: Resolution, node: NumberNode): NumberNode {
  const value = Number(node.text);
  const lost = value === 0 && /[1-9]/.test(node.text.replace(/e.*/i, ""));
  if (Number.isFinite(value) && !lost) return node;
  throw mistake(resolution, node.at, "number-out-of-range", `${node.text.slice(0, 40)} is beyond what can be computed`);
}

function resolveName(resolution: Resolution, node: NameNode): NameNode {
  const declared = lookUp(resolution, node.id, node.at);
  if (declared.kind === "setting") {
    const remedy = `compare it: ${node.id} == "${declared.setting.value}"`;
    throw mistake(resolution, node.at, "setting-as-value", `${node.id} is a setting, not a number`, remedy);
  }
  if (declared.kind === "index" && !declared.index.numeric) {
    const remedy = `use it in sum(…, ${node.id}) or in x[${node.id} = ${declared.index.elements[0]}]`;
    throw mistake(
      resolution,
      node.at,
      "index-as-value",
      `${node.id} is an index whose elements are no numbers`,
      remedy,
    );
  }
  return node;
}

function resolveElement(resolution: Resolution, node: ElementNode): ElementNode {
  const of = resolution.value(node.of);
  const seen = new Set<string>();
  const picks = node.picks.map((pick) => {
    const declared = resolution.names.get(pick.index);
    if (declared?.kind !== "index") {
      const { message, remedy } = unknownName("index", pick.index, indexIds(resolution));
      throw mistake(resolution, pick.at, "unknown-index", message, remedy);
    }
    checkRunsOver(resolution, of, pick.index, pick.at);
    if (seen.has(pick.index)) throw mistake(resolution, pick.at, "index-twice", `${pick.index} is picked twice`);
    seen.add(pick.index);
    const position = elementPosition(declared.index, pick.element);
    const element = declared.index.elements[position];
    if (element !== undefined) return { ...pick, element };
    const { message, remedy } = unknownName(`element of ${pick.index}`, pick.element, declared.index.elements);
    throw mistake(resolution, pick.at, "unknown-element", message, remedy);
  });
  return { ...node, of, picks };
}

function resolveCall(resolution: Resolution, node: CallNode): Expression {
  if (node.into !== undefined) return { ...node, args: node.args.map(resolution.value) };
  checkFunctionName(resolution, node);
  if (comparesText(resolution, node)) return resolveTextComparison(resolution, node);
  if (distributionFunctions.has(node.fn)) return resolveDistributionCall(resolution, node);
  if (node.fn === "lookup") return resolveLookup(resolution, node);
  if (node.fn === "convert") return resolveConvert(resolution, node);
  if (node.fn === "inflate") return resolveInflate(resolution, node);
  if (runningFunctions.has(node.fn)) return resolveCumulative(resolution, node);
  if (reductions.has(node.fn)) {
    const over = reductionIndexes(resolution, node);
    if (over !== undefined) return resolveReduction(resolution, node, over);
  }
  checkArity(resolution, node, arityOf(node.fn));
  return decided({ ...node, args: node.args.map(resolution.value) });
}

/** A condition on settings alone is already a number: so are `and`, `or`, `not` of such conditions. */
function decided(node: CallNode): Expression {
  if (!["and", "or", "not"].includes(node.fn)) return node;
  const values = node.args.map((arg) => (arg.kind === "number" ? Number(arg.text) !== 0 : undefined));
  if (values.includes(undefined)) return node;
  const [a = false, b = false] = values;
  const holds = node.fn === "not" ? !a : node.fn === "and" ? a && b : a || b;
  return { kind: "number", text: holds ? "1" : "0", at: node.at };
}

function arityOf(fn: string): readonly [number, number] {
  if (fn === "if") return [3, 3];
  return plainFunctions.get(fn)?.arity ?? [2, 2];
}

function checkFunctionName(resolution: Resolution, node: CallNode): void {
  const written = /^[\p{L}_][\p{L}\p{N}_.]*/u.exec(resolution.formula.source.text.slice(node.at))?.[0];
  if (written !== node.fn || ["and", "or", "not"].includes(node.fn) || functionNames.includes(node.fn)) return;
  const { message, remedy } = unknownName("function", node.fn, functionNames);
  const isName = resolution.names.has(node.fn);
  const meant = isName ? 'write "*" to multiply' : spreadsheetName(node.fn);
  throw mistake(resolution, node.at, "unknown-function", message, meant ?? remedy);
}

function checkArity(resolution: Resolution, node: CallNode, [fewest, most]: readonly [number, number]): void {
  const got = node.args.length;
  if (got >= fewest && got <= most) return;
  const needs = fewest === most ? `${fewest}` : `at least ${fewest}`;
  const message = `${node.fn} needs ${needs} ${fewest === 1 ? "value" : "values"}, got ${got}`;
  throw mistake(resolution, node.at, "wrong-arguments", message);
}
