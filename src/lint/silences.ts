/** Every silence that a study holds, with the assumption that it stands in. */
import type { Allowance } from "../assumptions/allowance.js";
import type { Study } from "../study/study.js";

/** A silence, and whose it is. */
export interface Silence extends Allowance {
  /** Id of the assumption; none for the study's own. */
  readonly subject?: string | undefined;
}

/** The study's own first, then those of its assumptions in their order. */
export function silencesOf({ allow = [], assumptions }: Study): readonly Silence[] {
  return [
    ...allow,
    ...assumptions.flatMap(({ id, allow: own = [] }) => own.map((allowance) => ({ ...allowance, subject: id }))),
  ];
}
