/** Generates the statements of a resolved expression, whatever language they are then written in. */
import { CredenceError } from "../../errors.js";
import type { Code } from "../../wasm/code.js";
import { f64x2, v128 } from "../../wasm/instructions.js";
import { elementPosition } from "../cells.js";
import type { CallNode, ElementNode } from "../expression.js";
import { decidedBranch } from "../facts.js";
import { distributionFunctions, plainFunctions } from "../functions/index.js";
import { generateName } from "./access.js";
import { generateBoth, generateChoice } from "./choice.js";
import { generateCumulative } from "./cumulative.js";
import { blockFor, type Environment, type Generate, type Generation } from "./generation.js";
import { generateLookup } from "./lookup.js";
import { portableFunction, portableName } from "./portable.js";
import { literal } from "./program.js";
import { generateReduction } from "./reduction.js";
import { apply, type Operation } from "./statement.js";

/** Gives the name or literal that holds its value. Throws CredenceError: `missing-value`, `grid-not-ascending`. */
export const generateExpression: Generate = (generation, node, environment) => {
  if (node.kind === "number") return literal(Number(node.text));
  if (node.kind === "name") return generateName(generation, node, environment);
  if (node.kind === "element") return generateElement(generation, node, environment);
  if (node.kind === "call") return generateCall(generation, node, environment);
  throw new CredenceError("text-as-value", "text has no value");
};

function generateElement(generation: Generation, node: ElementNode, environment: Environment): string {
  const bindings = new Map(environment.bindings);
  for (const { index, element } of node.picks) {
    const declared = generation.graph.indexes[index];
    const fixed = declared === undefined ? 0 : elementPosition(declared, element);
    bindings.set(index, { code: String(fixed), scope: generation.program.prelude, fixed });
  }
  return generateExpression(generation, node.of, { ...environment, bindings });
}

function generateCall(generation: Generation, node: CallNode, environment: Environment): string {
  const branch = node.args[decidedBranch(node) ?? node.args.length];
  if (branch !== undefined) return generateExpression(generation, branch, environment);
  if (node.over !== undefined) return generateReduction(generation, node, environment, generateExpression);
  if (node.into !== undefined) return generateGather(generation, node, node.into, environment);
  if (node.along !== undefined) return generateCumulative(generation, node, environment, generateExpression);
  if (node.fn === "if") return generateChoice(generation, node, environment, generateExpression);
  if (node.fn === "and" || node.fn === "or") return generateBoth(generation, node, environment, generateExpression);
  if (node.fn === "lookup") return generateLookup(generation, node, environment, generateExpression);
  const isDistribution = distributionFunctions.has(node.fn);
  const values = node.args.slice(isDistribution ? 1 : 0);
  const names = values.map((arg) => generateExpression(generation, arg, environment));
  const block = blockFor(generation, node, environment);
  const inline = isDistribution ? undefined : plainFunctions.get(node.fn)?.inline?.(...names);
  if (inline !== undefined) return block.hold(apply(inline, ...names));
  const portable = portableName(node);
  const made = generation.made.get(portable) ?? portableFunction(portable);
  generation.made.set(portable, made);
  const fn = generation.program.function(made, { portable }, names.length);
  return block.hold({ kind: "call", fn, operands: names });
}

/** The argument of the element at which the index stands. */
function generateGather(generation: Generation, node: CallNode, index: string, environment: Environment): string {
  const bound = environment.bindings.get(index);
  const chosen = bound?.fixed === undefined ? undefined : node.args[bound.fixed];
  if (chosen !== undefined) return generateExpression(generation, chosen, environment);
  const values = node.args.map((arg) => generateExpression(generation, arg, environment));
  return blockFor(generation, node, environment).hold(apply(gathering, bound?.code ?? "0", ...values));
}

/** The value whose position the first operand is; the last where there is none. */
const gathering: Operation = {
  text: (code, ...values) =>
    values.map((value, i) => (i === values.length - 1 ? value : `${code} === ${i} ? ${value} : `)).join(""),
  lanes: (code = 0, ...values) =>
    values.reduceRight<Code>(
      (rest, value, i) =>
        i === values.length - 1 ? value : v128.bitselect(value, rest, f64x2.eq(code, f64x2.const(i))),
      [],
    ),
};
