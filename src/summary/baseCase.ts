/** The base case of every output: exact, and the float kernel held against it. */
import { evaluatePoints } from "../engine/evaluate.js";
import type { KernelPlan } from "../engine/plan/kernelPlan.js";
import { CredenceError, type Place } from "../errors.js";
import { liveNames } from "../formula/dependencies.js";
import { evaluateExact } from "../formula/exact.js";
import { placeAt } from "../formula/place.js";
import type { Output, Study } from "../study/study.js";

/** Largest difference between the two readers, relative to the numbers that the formula combines. */
const tolerance = 1e-9;

/**
 * Every output with every assumption at its base case, in decimal arithmetic, as text of at least 15 significant
 * digits. The double-precision kernel, which computes the scenarios, is evaluated there too and must agree to 1e-9 of
 * the result or, where that is a small difference of large numbers, of the largest number in its formula.
 * @throws CredenceError `base-case-disagrees`, and what the exact reader throws (`not-a-number`, …)
 */
export function baseCases(study: Study, kernel?: KernelPlan): Readonly<Record<string, string>> {
  const exact = exactBaseCases(study);
  const float = evaluatePoints(study, [{}], kernel);
  for (const output of study.outputs) {
    compareReaders(study, output, exact[output.id] as string, float[output.id]?.[0] ?? Number.NaN);
  }
  return exact;
}

/** The same without the comparison: for readers of a study that draw nothing. */
export function exactBaseCases(study: Study): Readonly<Record<string, string>> {
  const wanted = [...new Set(study.outputs.map(({ formula }) => formula))];
  const cells = evaluateExact(study.graph, assumptionTexts(study), wanted);
  return Object.fromEntries(study.outputs.map(({ id, formula, cell }) => [id, cells[formula]?.[cell] as string]));
}

/** @throws CredenceError `base-case-disagrees` where kernel and exact reader give different values of an output */
export function compareReaders(study: Study, output: Output, exact: string, float: number): void {
  const difference = Math.abs(float - Number(exact));
  if (difference <= tolerance * Math.abs(Number(exact))) return;
  if (difference <= tolerance * largestOperand(study, output.formula)) return;
  throw new CredenceError(
    "base-case-disagrees",
    `${output.id}: the base case must be the same in decimal and in double precision, got ${exact} and ${float}`,
    {
      place: placeOf(study, output.formula),
      remedy: "a comparison, floor or lookup that stands exactly on its edge can do this: move the value off the edge",
    },
  );
}

function placeOf(study: Study, formula: string): Place | undefined {
  const found = study.graph.formulas.find(({ id }) => id === formula);
  return found === undefined ? undefined : placeAt(found.source, 0);
}

/** The largest number, in size, that a formula names. */
function largestOperand(study: Study, formula: string): number {
  const found = study.graph.formulas.find(({ id }) => id === formula);
  if (found === undefined) return 0;
  const texts = assumptionTexts(study);
  const names = [...liveNames(found.expression)];
  const formulas = names.filter((name) => study.graph.formulas.some(({ id }) => id === name));
  const inputs = names.flatMap((name) => (Object.hasOwn(texts, name) ? (texts[name] ?? []) : []));
  const values = [...inputs, ...Object.values(evaluateExact(study.graph, texts, formulas)).flat()];
  return values.reduce((largest, value) => Math.max(largest, Math.abs(Number(value))), 0);
}

/** The base case of each assumption as it was written; a follower's is its leader's. */
function assumptionTexts(study: Study): Readonly<Record<string, readonly string[]>> {
  const byId = new Map(study.assumptions.map((assumption) => [assumption.id, assumption]));
  return Object.fromEntries(
    study.assumptions.map((assumption) => [
      assumption.id,
      (assumption.sameAs === undefined ? assumption : (byId.get(assumption.sameAs) ?? assumption)).value,
    ]),
  );
}
