/** What an assumption measures, from its unit and the words of its label and id: the field's own types of parameter. */

import { isMoney } from "../units/currency.js";
import { parseUnit } from "../units/parseUnit.js";
import { isPlainNumber } from "../units/unit.js";
import type { Assumption } from "./assumption.js";

/**
 * `share`: a probability or proportion. `ratio`: a hazard, odds or risk ratio. `quantity`: a count, a rate, a length of
 * time, a use of resources. Undefined for what may have either sign (differences, effects) or cannot be told.
 */
export type ParameterType = "cost" | "share" | "ratio" | "utility" | "quantity";

const eitherSign =
  /\b(differences?|changes?|savings?|decrements?|disutilit(y|ies)|net|incremental|increments?|effects?|shift|growth|log|ln|coefficients?|intercept)\b/;
const relative = /\b(hazard|odds|risk|rate) ratio|\brelative (risk|rate|hazard|odds)|(^| )(hr|rr|irr)( |$)/;
const utility = /\butilit(y|ies)\b|\bqalys?\b|quality of life/;

/** The type, or undefined where nothing can be said. A unit that cannot be read is the unit check's business. */
export function parameterType(assumption: Assumption): ParameterType | undefined {
  const words = wordsOf(assumption);
  const unit = assumption.unit === undefined ? undefined : parseUnit(assumption.unit, assumption.id, assumption.place);
  if (eitherSign.test(words)) return undefined;
  if (unit === undefined || isPlainNumber(unit)) return plainType(words, assumption.unit);
  // Money first: what is paid for a QALY is no utility.
  if (isMoney(unit)) return "cost";
  return isUtility(words, assumption.unit?.toLowerCase() ?? "") ? "utility" : "quantity";
}

/** QALYs a year are a utility; without a year they are an amount, which may be many. */
function isUtility(words: string, unit: string): boolean {
  return /\butilit(y|ies)\b|quality of life/.test(words) || (/\bqalys?\b/.test(unit) && /\byears?\b/.test(unit));
}

/** Label and id as separate words: `ltc.captureRate` is "ltc capture rate". */
export function wordsOf({ id, label }: Assumption): string {
  const parts = id.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[._]/g, " ");
  return `${label ?? ""} ${parts}`.toLowerCase();
}

function plainType(words: string, unit: string | undefined): ParameterType | undefined {
  if (relative.test(words)) return "ratio";
  if (utility.test(words)) return "utility";
  return /^(proportion|probability|fraction)s?$/i.test(unit?.trim() ?? "") ? "share" : undefined;
}
