/** What the kernel of a study's outputs is compiled from, as plain data: a function does not cross to a thread. */
import type { Graph } from "../../formula/graph.js";
import { evaluateConstants, type WantedCell } from "../../formula/kernel.js";
import { isSameGraph } from "../../formula/sameGraph.js";
import type { Study } from "../../study/study.js";
import { constantValues } from "./baseValues.js";

/** What decides every value of the outputs at given inputs. */
export interface KernelPlan {
  readonly graph: Graph;
  /** Cells of everything that no draw changes, evaluated once. */
  readonly constants: Readonly<Record<string, Float64Array>>;
  /** One an output. */
  readonly wanted: readonly WantedCell[];
}

/** @param earlier those of other studies: one with the same formulas and constants serves as it is */
export function planKernel(study: Study, earlier: readonly KernelPlan[] = []): KernelPlan {
  const { graph } = study;
  const wanted = study.outputs.map(({ formula, cell }) => ({ formula, cell }));
  const values = constantValues(study);
  const known = earlier.find((kernel) => isSameKernel(kernel, wanted, values) && isSameGraph(kernel.graph, graph));
  if (known !== undefined) return { graph: known.graph, wanted: known.wanted, constants: known.constants };
  const formulas = wanted.map(({ formula }) => formula);
  return { graph, wanted, constants: evaluateConstants(graph, values, formulas) };
}

/** Of the same formulas. Those of its constants that are formulas follow from the others. */
function isSameKernel(
  { wanted, constants }: KernelPlan,
  others: readonly WantedCell[],
  values: Readonly<Record<string, Float64Array>>,
): boolean {
  return (
    wanted.length === others.length &&
    wanted.every(({ formula, cell }, i) => formula === others[i]?.formula && cell === others[i]?.cell) &&
    Object.entries(values).every(([id, value]) => isSameColumn(constants[id], value))
  );
}

function isSameColumn(a: Float64Array | undefined, b: Float64Array): boolean {
  return a !== undefined && a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}
