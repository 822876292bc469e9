/** A record of a sheet whose distribution exists: what cannot be is told with its row, not when the set is read. */
import { familyKeys } from "../assumptions/keys.js";
import type { Place } from "../errors.js";
import { resolveParameters } from "../families/index.js";
import type { ImportedRecord } from "./convention.js";

/** @throws CredenceError with the row, by the codes of the family: `ci-not-rising`, `beta-impossible-sd`, … */
export function refuseImpossible(id: string, record: ImportedRecord, place: Place): void {
  const family = record.distribution;
  if (typeof family !== "string") return;
  const stated = familyKeys(family).flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]] as const]));
  // Arithmetic such as 180 / 1.7 is worked out when the set is read.
  if (stated.length === 0 || stated.some(([key, value]) => typeof value === "string" && key !== "family")) return;
  resolveParameters(family, Object.fromEntries(stated), id, place);
}
