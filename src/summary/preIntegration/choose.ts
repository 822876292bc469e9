/** Which assumption to integrate over: those that move an output most are tried. */
import type { Plan } from "../../engine/plan/plan.js";
import type { Study } from "../../study/study.js";
import { type Candidate, candidateOf, isIndependent } from "./candidate.js";

/** Candidates that are tried out. */
const TRIED = 4;

/** An assumption left out, and the one that is spun beside it. */
export interface Choice {
  readonly candidate: Candidate;
  readonly spun: number | undefined;
}

/** What may be left out of an output. @param order Drivers, the most important first. */
export function choicesOf(
  study: Study,
  plan: Plan,
  output: number,
  importance: readonly number[],
  order: readonly number[],
): readonly Choice[] {
  const formula = plan.wanted[output]?.formula ?? "";
  const found: Choice[] = [];
  for (const driver of order) {
    if (found.length === TRIED || importance[driver] === 0) break;
    const candidate = candidateOf(study, plan, formula, driver);
    if (candidate === undefined) continue;
    const spun = order.find((other) => other !== driver && importance[other] !== 0 && isIndependent(plan, other));
    found.push({ candidate, spun });
  }
  return found;
}
