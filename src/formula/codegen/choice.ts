/** `if`, `and`, `or`: only the branch that is needed runs; a condition that is not a number gives no number. */
import { f64x2, v128 } from "../../wasm/instructions.js";
import type { CallNode, Expression } from "../expression.js";
import { blockFor, type Environment, type Generate, type Generation } from "./generation.js";
import type { Scope } from "./scope.js";
import { apply, type Operation, type Side } from "./statement.js";

const zero = f64x2.const(0);

/** Of values that are both at hand. */
const choice: Operation = {
  text: (test, no, yes) => `${test} === 0 ? ${no} : ${test} === ${test} ? ${yes} : NaN`,
  lanes: (test = zero, no = zero, yes = zero) =>
    v128.or(v128.bitselect(no, yes, f64x2.eq(test, zero)), f64x2.ne(test, test)),
};

/** 1 for what is not 0. */
const truthOf: Operation = {
  text: (value) => `${value} === 0 ? 0 : ${value} === ${value} ? 1 : NaN`,
  lanes: (value = zero) => v128.or(v128.and(f64x2.ne(value, zero), f64x2.const(1)), f64x2.ne(value, value)),
};

/** `if`. */
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
  const holder = other.scope.statements.length === 0 ? block : other.scope;
  const truth = { ...other, value: holder.hold(apply(truthOf, other.value)) };
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
  if (yes.scope.statements.length + no.scope.statements.length === 0) {
    return block.hold(apply(choice, test, no.value, yes.value));
  }
  const result = block.variable("NaN");
  const side = ({ scope, value }: Branch): Side => ({ body: scope.statements, value });
  block.statements.push({ kind: "choice", test, result, no: side(no), yes: side(yes) });
  return result;
}
