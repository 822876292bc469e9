/** Reductions: `sum(x, hrg, day)`, and `min` and `max` where they run over indexes rather than over values. */
import { unknownName } from "../errors.js";
import type { CallNode } from "./expression.js";
import { kindInWords } from "./namespace.js";
import { checkRunsOver, indexIds, indexNamed, mistake, type Resolution } from "./resolution.js";

/**
 * The indexes a call runs over, or undefined for `min` and `max` of several values. `max(x, day)` runs over the index
 * if x does; where x does not, and the index is a number, it is the larger of two values.
 */
export function reductionIndexes(resolution: Resolution, node: CallNode): readonly string[] | undefined {
  const named = node.args.slice(1).map((arg) => indexNamed(resolution, arg));
  const several = node.fn === "min" || node.fn === "max";
  const over = named.filter((index) => index !== undefined);
  if (!several) return over.length === named.length ? over : refuseIndex(resolution, node);
  if (over.length !== named.length || over.length === 0) return undefined;
  const value = node.args[0];
  const runs = value === undefined ? [] : resolution.facts(resolution.value(value)).over;
  const allNumbers = over.every((index) => isNumeric(resolution, index));
  return allNumbers && !over.every((index) => runs.includes(index)) ? undefined : over;
}

/** The call with one argument left, its indexes in order of declaration. */
export function resolveReduction(resolution: Resolution, node: CallNode, over: readonly string[]): CallNode {
  const [value] = node.args;
  if (value === undefined || over.length === 0) {
    const remedy = `name what it runs over: ${node.fn}(x, index)`;
    throw mistake(resolution, node.at, "wrong-arguments", `${node.fn} needs a value and at least one index`, remedy);
  }
  const resolved = resolution.value(value);
  over.forEach((index, i) => {
    const at = node.args[i + 1]?.at ?? node.at;
    if (over.indexOf(index) !== i) throw mistake(resolution, at, "index-twice", `${index} is named twice`);
    checkRunsOver(resolution, resolved, index, at);
  });
  const declared = [...resolution.names.keys()].filter((id) => over.includes(id));
  return { ...node, args: [resolved], over: declared };
}

function refuseIndex(resolution: Resolution, node: CallNode): never {
  const wrong = node.args.slice(1).find((arg) => indexNamed(resolution, arg) === undefined) ?? node;
  const known = wrong.kind === "name" ? resolution.names.get(wrong.id) : undefined;
  const written = wrong.kind === "name" ? wrong.id : "a value";
  const { message, remedy } = unknownName("index", written, indexIds(resolution));
  const what =
    known === undefined && wrong.kind === "name"
      ? message
      : `${written} is ${known ? kindInWords(known.kind) : "not an index"}`;
  throw mistake(resolution, wrong.at, "unknown-index", `${node.fn} runs over indexes: ${what}`, remedy);
}

function isNumeric(resolution: Resolution, id: string): boolean {
  const declared = resolution.names.get(id);
  return declared?.kind === "index" && declared.index.numeric;
}
