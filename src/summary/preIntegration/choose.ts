/** Which assumption to integrate over: of those that move an output most, the one that leaves the least error. */
import type { Plan } from "../../engine/plan.js";
import { replicatesOf } from "../../random/samplers.js";
import type { Study } from "../../study/study.js";
import { scatter } from "../replicateErrors.js";
import { type Candidate, candidateOf, isIndependent } from "./candidate.js";
import { type Conditional, conditional } from "./conditional.js";
import { inOrderOfImportance } from "./importance.js";
import { narrowPlan } from "./narrow.js";
import { conditionalPoints } from "./points.js";

/** Candidates that are tried out, and on how many points. */
const TRIED = 4;
const PILOT = 2048;

/** An assumption left out, and the one that is spun beside it. */
export interface Choice {
  readonly candidate: Candidate;
  readonly spun: number | undefined;
  /** Drivers by what they matter, what is left out last: their dimensions. */
  readonly order: readonly number[];
}

/** The averaged distribution function of an output under a choice; undefined where it has no value. */
export async function conditionalOf(
  plan: Plan,
  output: number,
  choice: Choice,
  scenarios: number,
  signal?: AbortSignal,
): Promise<Conditional | undefined> {
  const narrow = narrowPlan(plan, output, scenarios, choice.order);
  const points = await conditionalPoints(narrow, choice.candidate, choice.spun, signal);
  return points && conditional(points, choice.candidate, replicatesOf(plan.sampler.name, scenarios));
}

/**
 * The choice whose probabilities at the ends of the interval scatter least between the replicates of a pilot.
 * @param ends Estimates of the two ends.
 */
export async function choose(
  study: Study,
  plan: Plan,
  output: number,
  importance: readonly number[],
  ends: readonly number[],
  signal?: AbortSignal,
): Promise<Choice | undefined> {
  const choices = choicesOf(study, plan, output, importance);
  const scenarios = Math.min(plan.scenarios, PILOT);
  if (choices.length < 2) return choices[0];
  const scores: number[] = [];
  for (const choice of choices) {
    scores.push(score(await conditionalOf(plan, output, choice, scenarios, signal), ends));
  }
  return choices[scores.indexOf(Math.min(...scores))];
}

function choicesOf(study: Study, plan: Plan, output: number, importance: readonly number[]): readonly Choice[] {
  const formula = plan.wanted[output]?.formula ?? "";
  const order = inOrderOfImportance(importance);
  const found: Choice[] = [];
  for (const driver of order) {
    if (found.length === TRIED || importance[driver] === 0) break;
    const candidate = candidateOf(study, plan, formula, driver);
    if (candidate === undefined) continue;
    const others = order.filter((other) => other !== driver);
    const spun = others.find((other) => importance[other] !== 0 && isIndependent(plan, other));
    found.push({ candidate, spun, order: [...others, driver] });
  }
  return found;
}

/** The product of the errors at the ends, so that either counts by its ratio. */
function score(of: Conditional | undefined, ends: readonly number[]): number {
  if (of === undefined) return Number.POSITIVE_INFINITY;
  return ends.reduce((product, end) => {
    const { whole, replicates } = of(end);
    return product * scatter(replicates, whole);
  }, 1);
}
