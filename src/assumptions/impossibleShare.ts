/** A probability or proportion below 0 or above 1, in the base case. */
import { CredenceError, type Place } from "../errors.js";
import type { Assumption } from "./assumption.js";
import { parameterType } from "./parameterType.js";

/** What to do about one. */
export const shareRemedy = "give it between 0 and 1; a quantity that may exceed 1 has the unit ratio";

/** "a proportion must lie between 0 and 1, got 1.4"; undefined where the number can be. */
export function impossibleShare(assumption: Assumption, text: string): string | undefined {
  const value = Number(text);
  if ((value >= 0 && value <= 1) || parameterType(assumption) !== "share") return undefined;
  return `a ${assumption.unit?.trim().toLowerCase()} must lie between 0 and 1, got ${text}`;
}

/** @throws CredenceError `outside-support`. */
export function refuseImpossibleShare(assumption: Assumption, name: string, text: string, place?: Place): void {
  const rule = impossibleShare(assumption, text);
  if (rule !== undefined)
    throw new CredenceError("outside-support", `${name}: ${rule}`, { place, remedy: shareRemedy });
}

/**
 * The same of every cell of the base case.
 * @param nameOf what messages call a cell, by its place
 * @throws CredenceError `outside-support`.
 */
export function refuseImpossibleShares(assumption: Assumption, nameOf: (cell: number) => string): void {
  const cell = assumption.value.findIndex((text) => impossibleShare(assumption, text) !== undefined);
  if (cell >= 0) refuseImpossibleShare(assumption, nameOf(cell), assumption.value[cell] ?? "", assumption.place);
}
