/** What the kernel of a study's outputs is compiled from, as plain data: a function does not cross to a thread. */
import type { Graph } from "../formula/graph.js";
import { evaluateConstants, type WantedCell } from "../formula/kernel.js";
import type { Study } from "../study/study.js";
import { constantValues } from "./baseValues.js";

export interface KernelPlan {
  readonly graph: Graph;
  /** Cells of everything that no draw changes, evaluated once. */
  readonly constants: Readonly<Record<string, Float64Array>>;
  /** One an output. */
  readonly wanted: readonly WantedCell[];
}

export function planKernel(study: Study): KernelPlan {
  const { graph } = study;
  const wanted = study.outputs.map(({ formula, cell }) => ({ formula, cell }));
  const formulas = wanted.map(({ formula }) => formula);
  return { graph, wanted, constants: evaluateConstants(graph, constantValues(study), formulas) };
}
