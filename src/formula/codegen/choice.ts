/** `if`, `and`, `or`: only the branch that is needed runs; a condition that is not a number gives no number. */
import type { CallNode, Expression } from "../expression.js";
import { blockFor, type Environment, type Generate, type Generation } from "./generation.js";
import type { Scope } from "./scope.js";

export function generateChoice(
  generation: Generation,
  node: CallNode,
  environment: Environment,
  generate: Generate,
): string {
  const [condition, then, otherwise] = node.args as readonly [Expression, Expression, Expression];
  const block = blockFor(generation, node, environment);
  const test = generate(generation, condition, environment);
  const yes = branchOf(generation, then, environment, block, generate);
  const no = branchOf(generation, otherwise, environment, block, generate);
  return choose(block, test, yes, no);
}

/** `a and b` is 0 where a is 0, whatever b; `a or b` is 1 where a is not 0. */
export function generateBoth(
  generation: Generation,
  node: CallNode,
  environment: Environment,
  generate: Generate,
): string {
  const [first, second] = node.args as readonly [Expression, Expression];
  const block = blockFor(generation, node, environment);
  const test = generate(generation, first, environment);
  const other = branchOf(generation, second, environment, block, generate);
  const value = other.value;
  const holder = other.scope.lines.length === 0 ? block : other.scope;
  const truth = { ...other, value: holder.hold(`${value} === 0 ? 0 : ${value} === ${value} ? 1 : NaN`) };
  const known = { scope: block.open(), value: node.fn === "and" ? "0" : "1" };
  return node.fn === "and" ? choose(block, test, truth, known) : choose(block, test, known, truth);
}

interface Branch {
  readonly scope: Scope;
  readonly value: string;
}

function branchOf(
  generation: Generation,
  node: Expression,
  environment: Environment,
  block: Scope,
  generate: Generate,
): Branch {
  const scope = block.open();
  return { scope, value: generate(generation, node, { ...environment, branch: scope }) };
}

function choose(block: Scope, test: string, yes: Branch, no: Branch): string {
  if (yes.scope.lines.length + no.scope.lines.length === 0) {
    return block.hold(`${test} === 0 ? ${no.value} : ${test} === ${test} ? ${yes.value} : NaN`);
  }
  const result = block.variable("NaN");
  no.scope.lines.push(`${result} = ${no.value};`);
  yes.scope.lines.push(`${result} = ${yes.value};`);
  block.close(`if (${test} === 0)`, no.scope);
  block.close(`else if (${test} === ${test})`, yes.scope);
  return result;
}
