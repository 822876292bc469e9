/** When an output is infinite or not a number: which scenarios, and what went into them. */
import { CredenceError, type FailedRuns, MOST_TOLD } from "../errors.js";
import { cellLabel } from "../formula/cells.js";
import { BLOCK } from "../random/stream.js";
import type { Study } from "../study/study.js";
import { openBlocks } from "./block.js";
import { type Plan, planRun } from "./plan/plan.js";
import type { OutputReduction } from "./reduction/merged/outputReduction.js";

/** Inputs listed in a message; the rest are counted. */
const LISTED = 24;
/** Faulty scenarios that the message tells, and outputs of which they are located. */
const SAID = 3;
const OUTPUTS = 20;
/** Scenarios from the first faulty one on that are looked at again for others: where faults are that rare, not all are told. */
const LOOKED = 262_144;

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
  const located = faulty.slice(0, OUTPUTS).map((one) => ({ ...one, told: scenariosFrom(study, plan, one) }));
  const [first] = located;
  if (first === undefined) return;
  const [{ value, number, inputs }, ...next] = first.told;
  const message =
    `${first.id}: must be a finite number in every scenario, got ${inWords(value)} in scenario ${number + 1} ` +
    `(${first.faults} of ${plan.scenarios} scenarios in all), where ${listed(inputs)}` +
    next
      .slice(0, SAID - 1)
      .map((other) => `; then in scenario ${other.number + 1}, where ${listed(other.inputs)}`)
      .join("");
  const remedy = "guard the formula, or truncate the distribution that reaches there";
  const failures = located.map(({ id, faults, told }): FailedRuns => {
    return {
      output: id,
      failed: faults,
      of: plan.scenarios,
      first: told.map((one) => ({ scenario: one.number + 1, inputs: one.inputs })),
    };
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

interface Counted {
  readonly id: string;
  readonly faults: number;
  readonly firstFault: number;
}

/** The faulty scenarios of one output, computed again with only the inputs that it depends on, until so many are told. */
function scenariosFrom(study: Study, plan: Plan, { id, faults, firstFault }: Counted): readonly [Faulty, ...Faulty[]] {
  const outputs = study.outputs.filter((output) => output.id === id);
  const { scenarios, seed, sampler } = plan;
  const alone = planRun(
    { ...study, outputs },
    { scenarios, seed, sampler: sampler.name, replicate: sampler.replicate },
  );
  const blocks = openBlocks(alone);
  const labels = alone.drivers.flatMap((driver) => driver.cells.map((cell) => labelOf(study, driver.assumption, cell)));
  const used = new Set(alone.inputs);
  const found: Faulty[] = [];
  const end = Math.min(scenarios, firstFault + LOOKED);
  let block = blocks.evaluate(Math.floor(firstFault / BLOCK));
  for (let number = firstFault; number < end && found.length < Math.min(faults, MOST_TOLD); number++) {
    const place = number % BLOCK;
    if (place === 0) block = blocks.evaluate(number / BLOCK);
    const value = block.outputs[0]?.[place] as number;
    if (Number.isFinite(value)) continue;
    const all = labels.map((label, column) => [label, block.values[column]?.[place] ?? Number.NaN] as const);
    found.push({ number, value, inputs: Object.fromEntries(all.filter((_, column) => used.has(column))) });
  }
  return found as [Faulty, ...Faulty[]];
}

function labelOf(study: Study, id: string, cell: number): string {
  return cellLabel(id, study.graph.inputs[id]?.over ?? [], study.graph.indexes, cell);
}
