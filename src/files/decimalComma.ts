/** Tables of a European Excel: cells parted by semicolons, and a comma where others write the decimal point. */
import type { Table } from "../assumptions/table.js";
import { CredenceError } from "../errors.js";

const number = /^[-+]?(\d{1,3}(\.\d{3})+|\d*),\d+$/;
const threeAfterComma = /^[-+]?[1-9]\d{0,2},\d{3}$/;
const threeAfterPoint = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;

/**
 * A table parted by semicolons, with decimal points.
 * @throws CredenceError `csv-number` where every comma could as well set off thousands, and for a point before three
 * digits in a table whose commas are decimal.
 */
export function withDecimalPoints(table: Table): Table {
  const found = table.rows.flat().filter((cell) => number.test(cell));
  const [first] = found;
  if (first === undefined) return table;
  if (found.every((cell) => threeAfterComma.test(cell))) throw ambiguous(table, first);
  const pointed = table.rows.flat().find((cell) => threeAfterPoint.test(cell));
  if (pointed !== undefined) throw ambiguous(table, pointed);
  return { ...table, rows: table.rows.map((row) => row.map(withPoint)) };
}

function withPoint(cell: string): string {
  return number.test(cell) ? cell.replaceAll(".", "").replace(",", ".") : cell;
}

function ambiguous({ file, rows }: Table, cell: string): CredenceError {
  const [thousands, decimals] = [cell.replace(/[.,]/, ""), `${cell.replace(".", ",")}0`];
  const line = rows.findIndex((row) => row.includes(cell)) + 2;
  return new CredenceError("csv-number", `"${cell}": may be ${thousands} or ${decimals} in a table with semicolons`, {
    place: { file, line },
    remedy: `write ${thousands} or ${decimals}`,
  });
}
