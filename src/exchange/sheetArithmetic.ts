/** Base cases that a sheet computes: `1/3`, `exp(np1)`, where np1 is a row above. */
import { constantValue } from "../formula/constantValue.js";

/** Base cases of the rows above, by the names that the sheet gives them. */
export type BaseCases = ReadonlyMap<string, number>;

/**
 * The number that arithmetic of R or Excel comes to, or undefined where it names what is no number of a row above.
 * Operators, brackets and functions that our formulas share with R: `+ - * / ^`, exp, log, sqrt, min, max, …
 */
export function sheetArithmetic(text: string, above: BaseCases): number | undefined {
  const names = new Set(text.match(/[A-Za-z_][\w.]*/g));
  const known = [...above].filter(([name]) => names.has(name)).map(([name, value]) => [name, String(value)]);
  try {
    return Number(constantValue(text.replace(/^=/, ""), Object.fromEntries(known)));
  } catch {
    // Whatever it is, it is no arithmetic of ours: the row says so to the person.
    return undefined;
  }
}
