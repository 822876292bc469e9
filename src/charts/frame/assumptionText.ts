/** How charts and reports name an assumption, its provenance and one of its values. */
import type { Assumption, Provenance } from "../../assumptions/assumption.js";
import { findAssumption, rowName, shortRowName } from "../../assumptions/rowName.js";
import type { Study } from "../../study/study.js";
import { precise } from "./format.js";
import { amount, scaleFor } from "./scale.js";

export { findAssumption, rowName, shortRowName };

/** What each provenance means, in the order of how far it may be trusted. Its letter survives greyscale. */
export const PROVENANCE: Readonly<Record<Provenance, { readonly letter: string; readonly meaning: string }>> = {
  seed: { letter: "S", meaning: "printed in a source document" },
  public: { letter: "P", meaning: "found in a named public source" },
  elicited: { letter: "E", meaning: "elicited from experts" },
  assumed: { letter: "A", meaning: "a judgement" },
  calibrated: {
    letter: "C",
    meaning: "worked back so that the model gives a published result, hence no evidence for it",
  },
  unverified: { letter: "U", meaning: "recollected, not looked up" },
};

/** The provenance of a row as a letter that does not leave its last word: " [A]"; nothing where it is not stated. */
export function rowLetter(study: Pick<Study, "assumptions">, row: string): string {
  const provenance = findAssumption(study, row)?.provenance;
  return provenance === undefined ? "" : `\u00a0[${PROVENANCE[provenance].letter}]`;
}

/**
 * The value that a row of a one-way analysis was set to: "£206 per day", or "× 0.888" of the base case where one draw
 * scales a whole table, "all at 2.5%" of their distributions where the row is about a group.
 */
export function rowValue(
  study: Pick<Study, "assumptions" | "currency" | "groups">,
  row: string,
  value: number,
): string {
  if (study.groups?.some(({ name }) => name === row)) return `all at ${precise(100 * value)}%`;
  const assumption = findAssumption(study, row);
  return isMultiple(assumption, row) ? `× ${precise(value)}` : parameterText(study, assumption?.unit, value);
}

/** Whether a row counts in multiples of the base case: one draw scales the whole table. */
function isMultiple(assumption: Assumption | undefined, row: string): boolean {
  return assumption?.id === row && assumption.value.length > 1 && assumption.uncertainty?.joint === "common";
}

/** How an axis counts the values of a row, the largest of which is `largest`: "£m a year", "day/patient". */
export function parameterScale(
  study: Pick<Study, "assumptions" | "currency" | "groups">,
  row: string,
  largest: number,
): { readonly divisor: number; readonly unit: string } {
  if (study.groups?.some(({ name }) => name === row)) return { divisor: 0.01, unit: "every member at this %" };
  const assumption = findAssumption(study, row);
  if (isMultiple(assumption, row)) return { divisor: 1, unit: "× base case" };
  const { money, divisor, prefix, suffix, per } = scaleFor(study, assumption?.unit, largest);
  if (!money) return { divisor: 1, unit: assumption?.unit ?? "" };
  return { divisor, unit: [`${prefix.trim()}${suffix}`, per].filter((part) => part !== "").join(" ") };
}

/** A value of an assumption with its unit: "£206 per day", "0.55", "182,000 episode/year". */
export function parameterText(study: Pick<Study, "currency">, unit: string | undefined, value: number): string {
  const scale = scaleFor(study, unit, value);
  if (!scale.money) return `${precise(value)}${clip(scale.suffix)}`;
  return `${amount(scale, value)}${scale.per === "" ? "" : ` ${clip(scale.per)}`}`;
}

/** A unit that leaves room for the bars; the tables give it in full. */
function clip(unit: string): string {
  return unit.length > 20 ? `${unit.slice(0, 19)}…` : unit;
}

/** The letters that rows use, spelt out: "A assumed: a judgement; C …". */
export function provenanceKey(study: Pick<Study, "assumptions">, rows: readonly string[]): string {
  const used = new Set(rows.map((row) => findAssumption(study, row)?.provenance));
  return Object.entries(PROVENANCE)
    .filter(([provenance]) => used.has(provenance as Provenance))
    .map(([provenance, { letter, meaning }]) => `${letter} ${provenance}: ${meaning}`)
    .join("; ");
}
