/** Numbers in the cells of a sheet. */
import { CredenceError } from "../errors.js";
import type { Row } from "./convention.js";

/** A number, or undefined for an empty cell. @throws CredenceError `sheet-number`. */
export function optionalNumber(row: Row, column: string): number | undefined {
  const found = numberOrText(row, column);
  if (typeof found !== "string") return found;
  throw new CredenceError("sheet-number", `${column}: must be a number, got "${found}"`, { place: row.place });
}

/** What Excel writes where a formula failed, and how a date reads. */
const excelError = /^#(REF|DIV\/0|VALUE|NAME|NUM|NULL|N\/A|SPILL|CALC)[!?]?$/i;
const date = /^\d{4}-\d\d-\d\d(T|$)/;

/**
 * A number, the text of what is none (a formula), or undefined for an empty cell.
 * @throws CredenceError `sheet-number` for a number with a sign of currency or percent (which unit was meant is not
 * guessed), for an error of Excel and for a date.
 */
export function numberOrText(row: Row, column: string): number | string | undefined {
  const text = row.cells[column]?.trim() ?? "";
  if (text === "" || text === "NA") return undefined;
  const value = plain(text);
  if (Number.isFinite(value)) return value;
  refuseForeign(row, column, text);
  const shown = plain(text.replace(/^[£€$]\s*|\s*[£€$%]$/g, ""));
  if (!Number.isFinite(shown)) return text;
  const remedy = text.includes("%")
    ? `write ${Number((shown / 100).toPrecision(12))}`
    : `write ${shown} and put the currency into the unit`;
  throw new CredenceError("sheet-number", `${column}: must be a number, got "${text}"`, { place: row.place, remedy });
}

function refuseForeign(row: Row, column: string, text: string): void {
  const [got, remedy] = excelError.test(text)
    ? ["an error of Excel", "mend the formula in the workbook"]
    : date.test(text)
      ? ["a date", "give the cell the format Number, or write the number"]
      : [];
  if (got === undefined) return;
  const rule = `${column}: must be a number, got ${got}, ${text}`;
  throw new CredenceError("sheet-number", rule, { place: row.place, remedy });
}

/** Thousands may be set off by commas; hexadecimals and the like are text. */
function plain(text: string): number {
  const digits = text.replace(/(\d),(?=\d{3}(\D|$))/g, "$1");
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(digits) ? Number(digits) : Number.NaN;
}

/** @throws CredenceError `sheet-number` where the cell is empty or no number. */
export function cellNumber(row: Row, column: string): number {
  const value = optionalNumber(row, column);
  if (value !== undefined) return value;
  throw new CredenceError("sheet-number", `${column}: must be a number, got nothing`, { place: row.place });
}

/** Names of the columns that hold a range and what lies in it. */
export interface RangeColumns {
  readonly low: string;
  readonly high: string;
  readonly inside: string;
}

/** @throws CredenceError `sheet-range` for ends that are swapped, and for a number outside. Formulas are left alone. */
export function refuseImpossibleRange(row: Row, { low, high, inside }: RangeColumns): void {
  const [from, to, within] = [low, high, inside].map((column) => numberOrText(row, column));
  const refuse = (rule: string, remedy: string) => new CredenceError("sheet-range", rule, { place: row.place, remedy });
  if (typeof from === "number" && typeof to === "number" && from > to) {
    throw refuse(`${low} must not lie above ${high}, got ${from} and ${to}`, "swap the two, or look them up again");
  }
  const below = typeof within === "number" && typeof from === "number" && within < from;
  const above = typeof within === "number" && typeof to === "number" && within > to;
  if (!below && !above) return;
  const rule = `${inside} must lie between ${low} and ${high}, got ${within} and the range ${from ?? ""} to ${to ?? ""}`;
  throw refuse(rule, "look the three numbers up again");
}

/** A row whose distribution is not known. */
export function unknownDistribution(row: Row, name: string, known: readonly string[]): CredenceError {
  const remedy = `known: ${known.join(", ")}`;
  return new CredenceError("sheet-distribution", `unknown distribution "${name}"`, { place: row.place, remedy });
}
