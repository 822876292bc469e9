/** When an output is infinite or not a number: which scenarios, and what went into them. */
import { CredenceError, type FailedRuns } from "../errors.js";
import { cellLabel } from "../formula/cells.js";
import { BLOCK } from "../random/stream.js";
import type { Study } from "../study/study.js";
import { openBlocks } from "./block.js";
import { type Plan, planRun } from "./plan.js";
import type { OutputReduction } from "./reduction/outputReduction.js";

/** Inputs listed in a message; the rest are counted. */
const LISTED = 24;
/** Faulty scenarios told with their inputs, and outputs of which they are. */
const TOLD = 3;
const OUTPUTS = 20;

/**
 * Throws `output-not-finite` where some output has such values, with the first scenarios (from 1) and their inputs. None
 * is dropped: a mean over the others would answer another question.
 */
export function refuseNotFinite(
  study: Study,
  plan: Plan,
  outputs: readonly Pick<OutputReduction, "faults" | "firstFault">[],
): void {
  const counted = outputs.map(({ faults, firstFault }, i) => ({ id: plan.outputs[i] as string, faults, firstFault }));
  const faulty = counted.filter(({ faults }) => faults > 0).sort((a, b) => a.firstFault - b.firstFault);
  const [first] = faulty;
  if (first === undefined) return;
  const [{ value, number, inputs }, ...next] = scenariosFrom(study, plan, first.id, first.firstFault);
  const message =
    `${first.id}: must be a finite number in every scenario, got ${inWords(value)} in scenario ${number + 1} ` +
    `(${first.faults} of ${plan.scenarios} scenarios in all), where ${listed(inputs)}` +
    next.map((other) => `; then in scenario ${other.number + 1}, where ${listed(other.inputs)}`).join("");
  const remedy = "guard the formula, or truncate the distribution that reaches there";
  const failures = faulty.slice(0, OUTPUTS).map(({ id, faults, firstFault }): FailedRuns => {
    const told = scenariosFrom(study, plan, id, firstFault).map((one) => ({ scenario: one.number + 1, inputs: one.inputs })); // biome-ignore format: one thought
    return { output: id, failed: faults, of: plan.scenarios, first: told };
  });
  throw new CredenceError("output-not-finite", message, { remedy, kind: "run", failures });
}

/** The kernel answers NaN to whatever has no value. */
function inWords(value: number): string {
  return Number.isNaN(value) ? "no number (a division by zero, or the log or root of what has none)" : String(value);
}

function listed(inputs: Faulty["inputs"]): string {
  const all = Object.entries(inputs).map(([label, value]) => `${label} = ${value}`);
  const rest = all.length > LISTED ? [`and ${all.length - LISTED} more`] : [];
  return [...all.slice(0, LISTED), ...rest].join(", ");
}

interface Faulty {
  readonly number: number;
  readonly value: number;
  readonly inputs: Readonly<Record<string, number>>;
}

/**
 * The first faulty scenarios of one output, computed again with only the inputs that it depends on: that given, and those
 * that follow in its block.
 */
function scenariosFrom(study: Study, plan: Plan, id: string, first: number): readonly [Faulty, ...Faulty[]] {
  const outputs = study.outputs.filter((output) => output.id === id);
  const { scenarios, seed, sampler } = plan;
  const alone = planRun(
    { ...study, outputs },
    { scenarios, seed, sampler: sampler.name, replicate: sampler.replicate },
  );
  const block = openBlocks(alone).evaluate(Math.floor(first / BLOCK));
  const labels = alone.drivers.flatMap((driver) => driver.cells.map((cell) => labelOf(study, driver.assumption, cell)));
  const used = new Set(alone.inputs);
  const at = (number: number): Faulty => {
    const place = number % BLOCK;
    const all = labels.map((label, column) => [label, block.values[column]?.[place] ?? Number.NaN] as const);
    const inputs = Object.fromEntries(all.filter((_, column) => used.has(column)));
    return { number, value: block.outputs[0]?.[place] ?? Number.NaN, inputs };
  };
  const later = Array.from({ length: BLOCK - (first % BLOCK) - 1 }, (_, k) => first + 1 + k);
  const faulty = later.filter((number) => number < scenarios && !Number.isFinite(block.outputs[0]?.[number % BLOCK]));
  return [at(first), ...faulty.slice(0, TOLD - 1).map(at)];
}

function labelOf(study: Study, id: string, cell: number): string {
  return cellLabel(id, study.graph.inputs[id]?.over ?? [], study.graph.indexes, cell);
}
