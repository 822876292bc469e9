/** Every silence that a study holds, with the assumption that it stands in. */
import type { Allowance } from "../assumptions/allowance.js";
import type { Study } from "../study/study.js";

export interface Silence extends Allowance {
  /** Id of the assumption; none for the study's own. */
  readonly subject?: string | undefined;
}

export function silencesOf({ allow = [], assumptions }: Study): readonly Silence[] {
  return [
    ...allow,
    ...assumptions.flatMap(({ id, allow: own = [] }) => own.map((allowance) => ({ ...allowance, subject: id }))),
  ];
}
