/** Remarks on a study that runs, yet is not fit to be published: what a reviewer would ask for. */
import type { Assumption } from "../assumptions/assumption.js";
import { rootOfMean } from "./rootOfMean.js";
import type { Study, Warning } from "./study.js";

const wanted = [
  ["label", "no-label", "has no label: say in words what it is"],
  ["unit", "no-unit", "has no unit: formulas that use it are not unit-checked"],
  ["source", "no-source", "has no source: a reader cannot find the number again"],
  ["provenance", "no-provenance", "has no provenance: seed, public, calibrated, assumed, elicited or unverified"],
] as const;

/** The warnings of the study itself, then what its records leave out. */
export function lint(study: Study): readonly Warning[] {
  return [...study.warnings, ...study.assumptions.flatMap((one) => [...rootOfMean(one), ...remarksOn(one)])];
}

function remarksOn(assumption: Assumption): readonly Warning[] {
  return wanted
    .filter(([key]) => assumption[key] === undefined && !(key === "source" && assumption.sameAs !== undefined))
    .map(([, code, remark]) => ({ code, message: `${assumption.id}: ${remark}`, place: assumption.place }));
}
