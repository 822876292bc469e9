/**
 * Outputs that a value of one continuous assumption leaves few values: a cost behind an event, beds beyond a count. Their joint
 * distribution with that assumption lies on lines, and has no density: δ and PAWN of classes of the assumption, however narrow,
 * are below those of its single values.
 */
import { sources } from "../../engine/plan/baseValues.js";
import type { Driver } from "../../engine/plan/drivers.js";
import { makeDistribution } from "../../families/index.js";
import { dependencies } from "../../formula/dependencies.js";
import type { Study } from "../../study/study.js";

export interface OnLines {
  readonly name: string;
  /** Whether nothing else reaches the output. */
  readonly alone: boolean;
}

/** The driver that all other drivers of an output leave on lines: the one continuous one among counts, events and listed values. */
export function onLines(study: Study, drivers: readonly Driver[], output: string): OnLines | undefined {
  const formula = study.outputs.find(({ id }) => id === output)?.formula ?? output;
  const sourceOf = sources(study);
  const reached = new Set([...dependencies(study.graph, [formula])].map((id) => sourceOf(id).id));
  const own = drivers.filter(({ assumption }) => reached.has(assumption));
  const smooth = own.filter((driver) => !isDiscrete(driver));
  const [first] = smooth;
  return first !== undefined && smooth.length === 1 ? { name: first.name, alone: own.length === 1 } : undefined;
}

function isDiscrete({ distributions, simplex }: Driver): boolean {
  if (simplex !== undefined) return false;
  return distributions.every(({ family, parameters }) => makeDistribution(family, parameters).discrete);
}
