/** `pmf(family, k, …)`, `cdf(family, x, …)`, `expected_excess("poisson", mean, cap)`: family and parameters by position. */
import { unknownName } from "../errors.js";
import { families } from "../families/index.js";
import type { CallNode } from "./expression.js";
import { positionalParameters } from "./positionalParameters.js";
import { mistake, type Resolution } from "./resolution.js";

/** The call with its numbers resolved; the family stays the first argument, as text. */
export function resolveDistributionCall(resolution: Resolution, node: CallNode): CallNode {
  const [family, ...values] = node.args;
  if (family?.kind !== "text") {
    const remedy = `name the family in quotes: ${node.fn}("poisson", …)`;
    throw mistake(resolution, family?.at ?? node.at, "unknown-family", `${node.fn} begins with a family`, remedy);
  }
  const parameters = parametersOf(node.fn, family.value);
  if (parameters === undefined) {
    const { message, remedy } = unknownName("family", family.value, familiesFor(node.fn));
    throw mistake(resolution, family.at, "unknown-family", `${node.fn}: ${message}`, remedy);
  }
  if (values.length !== parameters.length) {
    const form = `${node.fn}("${family.value}", ${parameters.join(", ")})`;
    throw mistake(resolution, node.at, "wrong-arguments", `${node.fn} takes other values here`, `write ${form}`);
  }
  return { ...node, args: [family, ...values.map(resolution.value)] };
}

function parametersOf(fn: string, family: string): readonly string[] | undefined {
  if (fn === "expected_excess") return family === "poisson" ? ["mean", "cap"] : undefined;
  const parameters = positionalParameters(family);
  return parameters === undefined ? undefined : [fn === "pmf" ? "k" : "x", ...parameters];
}

function familiesFor(fn: string): readonly string[] {
  if (fn === "expected_excess") return ["poisson"];
  return Object.keys(families).filter((family) => positionalParameters(family) !== undefined);
}
