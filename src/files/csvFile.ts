/** CSV tables as Excel and R write them: commas, semicolons or tabs, quotes doubled, a header line. */
import type { Table } from "../assumptions/table.js";
import { CredenceError, type Place } from "../errors.js";
import { withDecimalPoints } from "./decimalComma.js";
import { readText } from "./readText.js";

type Separator = "," | ";" | "\t";

/** A cell and what ends it, made anew for each reading because it remembers how far it has come. */
const cells: Readonly<Record<Separator, () => RegExp>> = {
  ",": () => /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y,
  ";": () => /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|\n|\r|$)/y,
  "\t": () => /(?:"((?:[^"]|"")*)"|([^"\t\r\n]*))(\t|\r\n|\n|\r|$)/y,
};

/** What parts the cells: tabs or semicolons where the header has no comma. */
function separatorOf(text: string): Separator {
  const [header = ""] = text.split(/[\r\n]/, 1);
  return (["\t", ";"] as const).find((sign) => header.includes(sign) && !header.includes(",")) ?? ",";
}

/**
 * Beside semicolons a comma in a number is a decimal point.
 * @throws CredenceError `csv-syntax` for ragged rows, open quotes, empty or double headers; `csv-number` where a comma may
 * be either; and those of reading.
 */
export function readCsv(path: string, place?: Place): Table {
  const text = readText(path, place).replace(/^\uFEFF/, "");
  const separator = separatorOf(text);
  const [header, ...rows] = parseCsv(text, path, separator);
  if (header === undefined) throw syntaxError(path, 1, "is empty");
  const columns = header.map((name) => name.trim());
  const double = columns.find((name, i) => name === "" || columns.indexOf(name) < i);
  if (double !== undefined) throw syntaxError(path, 1, `column "${double}" is empty or stands twice`);
  rows.forEach((row, r) => {
    if (row.length === columns.length) return;
    throw syntaxError(path, r + 2, `needs ${columns.length} columns, got ${row.length}`);
  });
  const table = { file: path, columns, rows: rows.map((row) => row.map((cell) => cell.trim())) };
  return separator === ";" ? withDecimalPoints(table) : table;
}

/** Cells by line; blank lines are left out. */
function parseCsv(text: string, path: string, separator: Separator): readonly (readonly string[])[] {
  const cell = cells[separator]();
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) throw syntaxError(path, rows.length + 1, "has a quote that is not closed or not doubled");
    const [, quoted, plain, end] = match;
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    if (row.some((value) => value !== "")) rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}

function syntaxError(file: string, line: number, problem: string): CredenceError {
  return new CredenceError("csv-syntax", `this table ${problem}`, { place: { file, line } });
}
