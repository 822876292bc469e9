/** Sheets of a European Excel: cells parted by semicolons, and a comma where others write the decimal point. */
import { CredenceError } from "../errors.js";
import type { Sheet } from "./sheet.js";

const number = /^[-+]?(\d{1,3}(\.\d{3})+|\d+),\d+$/;
const threeAfterComma = /^[-+]?\d{1,3},\d{3}$/;
const threeAfterPoint = /^[-+]?\d{1,3}\.\d{3}$/;

/**
 * The sheet with decimal points; one that is not parted by semicolons comes back as it is.
 * @throws CredenceError `sheet-number` where every comma could as well set off thousands, and for a point before three
 * digits in a sheet whose commas are decimal.
 */
export function withDecimalPoints(sheet: Sheet): Sheet {
  if (sheet.separator !== ";") return sheet;
  const found = sheet.rows.flat().filter((cell) => number.test(cell));
  const [first] = found;
  if (first === undefined) return sheet;
  if (found.every((cell) => threeAfterComma.test(cell))) throw ambiguous(sheet, first);
  const pointed = sheet.rows.flat().find((cell) => threeAfterPoint.test(cell));
  if (pointed !== undefined) throw ambiguous(sheet, pointed);
  return { ...sheet, rows: sheet.rows.map((row) => row.map(withPoint)) };
}

function withPoint(cell: string): string {
  return number.test(cell) ? cell.replaceAll(".", "").replace(",", ".") : cell;
}

function ambiguous({ file, rows }: Sheet, cell: string): CredenceError {
  const [thousands, decimals] = [cell.replace(/[.,]/, ""), `${cell.replace(".", ",")}0`];
  const line = rows.findIndex((row) => row.includes(cell)) + 2;
  return new CredenceError("sheet-number", `"${cell}": may be ${thousands} or ${decimals} in a sheet with semicolons`, {
    place: { file, line },
    remedy: `write ${thousands} or ${decimals}`,
  });
}
