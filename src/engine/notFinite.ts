/** When an output is infinite or not a number: which scenario, and what went into it. */
import { CredenceError } from "../errors.js";
import { cellLabel } from "../formula/cells.js";
import { BLOCK } from "../random/stream.js";
import type { Study } from "../study/study.js";
import { openBlocks } from "./block.js";
import { type Plan, planRun } from "./plan.js";
import type { OutputReduction } from "./reduction/outputReduction.js";

/** Inputs listed in a message; the rest are counted. */
const LISTED = 24;

/**
 * Throws `output-not-finite` where some output has such values, with the first scenario (from 1) and its inputs. None
 * is dropped: a mean over the others would answer another question.
 */
export function refuseNotFinite(
  study: Study,
  plan: Plan,
  outputs: readonly Pick<OutputReduction, "faults" | "firstFault">[],
): void {
  const faulty = outputs.map(({ faults, firstFault }, i) => ({ id: plan.outputs[i] as string, faults, firstFault }));
  const [first] = faulty.filter(({ faults }) => faults > 0).sort((a, b) => a.firstFault - b.firstFault);
  if (first === undefined) return;
  const { id, faults: notFinite, firstFault: firstNotFinite } = first;
  const { value, inputs } = scenario(study, plan, id, firstNotFinite);
  const listed = inputs.length > LISTED ? [...inputs.slice(0, LISTED), `and ${inputs.length - LISTED} more`] : inputs;
  const message =
    `${id}: must be a finite number in every scenario, got ${inWords(value)} in scenario ${firstNotFinite + 1} ` +
    `(${notFinite} of ${plan.scenarios} scenarios in all), where ${listed.join(", ")}`;
  const remedy = "guard the formula, or truncate the distribution that reaches there";
  throw new CredenceError("output-not-finite", message, { remedy, kind: "run" });
}

/** The kernel answers NaN to whatever has no value. */
function inWords(value: number): string {
  return Number.isNaN(value) ? "no number (a division by zero, or the log or root of what has none)" : String(value);
}

/** One scenario of one output, computed again with only the inputs that it depends on. */
function scenario(study: Study, plan: Plan, id: string, number: number): { value: number; inputs: readonly string[] } {
  const outputs = study.outputs.filter((output) => output.id === id);
  const { scenarios, seed, sampler } = plan;
  const alone = planRun(
    { ...study, outputs },
    { scenarios, seed, sampler: sampler.name, replicate: sampler.replicate },
  );
  const block = openBlocks(alone).evaluate(Math.floor(number / BLOCK));
  const place = number % BLOCK;
  const labels = alone.drivers.flatMap((driver) => driver.cells.map((cell) => labelOf(study, driver.assumption, cell)));
  const used = new Set(alone.inputs);
  const inputs = labels
    .map((label, column) => `${label} = ${block.values[column]?.[place]}`)
    .filter((_, i) => used.has(i));
  return { value: block.outputs[0]?.[place] ?? Number.NaN, inputs };
}

function labelOf(study: Study, id: string, cell: number): string {
  return cellLabel(id, study.graph.inputs[id]?.over ?? [], study.graph.indexes, cell);
}
