/** Generates JavaScript for a resolved expression: returns the name or literal that holds its value. */
import { CredenceError } from "../../errors.js";
import { elementPosition } from "../cells.js";
import type { CallNode, ElementNode } from "../expression.js";
import { decidedBranch } from "../facts.js";
import { distributionFunction } from "../functions/distributions.js";
import { distributionFunctions, plainFunctions } from "../functions/index.js";
import { generateName } from "./access.js";
import { generateBoth, generateChoice } from "./choice.js";
import { blockFor, type Environment, type Generate, type Generation } from "./generation.js";
import { generateLookup } from "./lookup.js";
import { literal } from "./program.js";
import { generateReduction } from "./reduction.js";

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
  if (node.fn === "if") return generateChoice(generation, node, environment, generateExpression);
  if (node.fn === "and" || node.fn === "or") return generateBoth(generation, node, environment, generateExpression);
  if (node.fn === "lookup") return generateLookup(generation, node, environment, generateExpression);
  const isDistribution = distributionFunctions.has(node.fn);
  const values = node.args.slice(isDistribution ? 1 : 0);
  const names = values.map((arg) => generateExpression(generation, arg, environment));
  const block = blockFor(generation, node, environment);
  const inline = plainFunctions.get(node.fn)?.inline?.(...names);
  if (inline !== undefined && !isDistribution) return block.hold(inline);
  return block.hold(`${generation.program.function(functionOf(generation, node))}(${names.join(", ")})`);
}

/** The argument of the element at which the index stands. */
function generateGather(generation: Generation, node: CallNode, index: string, environment: Environment): string {
  const bound = environment.bindings.get(index);
  const chosen = bound?.fixed === undefined ? undefined : node.args[bound.fixed];
  if (chosen !== undefined) return generateExpression(generation, chosen, environment);
  const values = node.args.map((arg) => generateExpression(generation, arg, environment));
  const choices = values.map((value, i) => (i === values.length - 1 ? value : `${bound?.code} === ${i} ? ${value} : `));
  return blockFor(generation, node, environment).hold(choices.join(""));
}

function functionOf(generation: Generation, node: CallNode): (...values: number[]) => number {
  const [family] = node.args;
  if (!distributionFunctions.has(node.fn) || family?.kind !== "text") {
    return plainFunctions.get(node.fn)?.double ?? (() => Number.NaN);
  }
  const key = `${node.fn} ${family.value}`;
  const made = generation.made.get(key) ?? orNothing(distributionFunction(node.fn, family.value));
  generation.made.set(key, made);
  return made;
}

/** NaN where parameters are impossible: a branch that is not taken may ask for such a value. */
function orNothing(fn: (...values: number[]) => number): (...values: number[]) => number {
  return (...values) => {
    try {
      return fn(...values);
    } catch (error) {
      if (error instanceof CredenceError) return Number.NaN;
      throw error;
    }
  };
}
