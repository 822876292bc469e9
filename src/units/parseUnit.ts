/** Reads a unit as people write it: `GBP/patient/year`, `day/patient`, `patient^2`, `/year`, `proportion`. */
import { CredenceError, type Place } from "../errors.js";
import { moneyMeant } from "./miswrittenMoney.js";
import { splitScale } from "./scale.js";
import { baseUnit, divideUnits, multiplyUnits, plainNumber, raiseUnit, type Unit } from "./unit.js";
import { isPlainWord, percent, percentWords, unitName } from "./unitName.js";

/** A name (several words count as one), a power, and what joins it to what came before. */
const factor =
  /^\s*([/*·]|per\b)?\s*([\p{L}_£€$%][\p{L}\p{N}_£€$%&-]*(?: (?!per\b)[\p{L}\p{N}_£€$&-]+)*|1(?![\p{N}.]))\s*(?:\^\s*(-?\d{1,2}))?/u;

/**
 * The unit that a text names. Factors are read from left to right: `GBP/patient/year` is pounds for a patient and a
 * year. Plurals and common synonyms count as one unit; `proportion`, `ratio`, `probability` and `1` are plain numbers.
 * Percent is a unit of its own, a hundredth of a plain number. Money is GBP, EUR, USD …, or £, € and $.
 * Throws CredenceError `malformed-unit`.
 * @example formatUnit(parseUnit("£ per patient")) // "GBP/patient"
 */
export function parseUnit(text: string, subject = "unit", place?: Place): Unit {
  let unit = plainNumber;
  let rest = text.replace(percentWords, percent).trim();
  if (rest === "" || rest.length > 200) throw malformed(text, subject, place);
  for (let first = true; rest !== ""; first = false) {
    const match = factor.exec(rest);
    const [whole = "", join = "", word = "", power = "1"] = match ?? [];
    if (match === null || (!first && join === "") || (first && join !== "" && join !== "/" && join !== "per")) {
      throw malformed(text, subject, place);
    }
    refuseMiswrittenMoney(word, text, subject, place);
    const one = raiseUnit(named(word), Number(power));
    unit = join === "/" || join === "per" ? divideUnits(unit, one) : multiplyUnits(unit, one);
    rest = rest.slice(whole.length).trimStart();
  }
  return unit;
}

/** A word, or a scale and a word: a thousand pounds are two factors. */
function named(words: string): Unit {
  const parts = splitScale(words).map((word) => (isPlainWord(word) ? plainNumber : baseUnit(unitName(word))));
  return parts.reduce(multiplyUnits, plainNumber);
}

function refuseMiswrittenMoney(words: string, text: string, subject: string, place: Place | undefined): void {
  for (const word of splitScale(words)) {
    const meant = moneyMeant(word);
    if (meant === undefined) continue;
    const rule = `${subject}: "${text.slice(0, 60)}" is not a unit: "${word}" is no currency`;
    throw new CredenceError("malformed-unit", rule, { place, remedy: `write ${meant}` });
  }
}

function malformed(text: string, subject: string, place: Place | undefined): CredenceError {
  return new CredenceError("malformed-unit", `${subject}: "${text.slice(0, 60)}" is not a unit`, {
    place,
    remedy: 'write names joined by "/" and "*", for example GBP/patient, day/patient, patient^2, /year, proportion',
  });
}
