/** What to do about two units that clash: the conversion between them, or the quantity that is missing. */
import { conversionFactor } from "../units/conversion.js";
import { divideUnits, formatUnit, isPlainNumber, type Unit } from "../units/unit.js";

/** A remedy that fits these two units. */
export function clashRemedy(one: Unit, other: Unit): string {
  if (conversionFactor(other, one) !== undefined) {
    return `write convert(…, "${formatUnit(other)}", "${formatUnit(one)}"), or correct one of the units`;
  }
  const missing = divideUnits(one, other);
  if (isPlainNumber(one) || isPlainNumber(other) || missing.factors.length > 2 || !ratioOfTwo(missing)) {
    return "correct one of the units, or what is added to what";
  }
  return `multiply the second by an assumption in ${formatUnit(missing)}, or correct one of the units`;
}

/** Something for each something else: patient/year, day/spell. */
function ratioOfTwo({ factors }: Unit): boolean {
  return factors.every(([, power]) => Math.abs(power) === 1);
}
