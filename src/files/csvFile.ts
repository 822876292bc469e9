/** CSV tables as Excel and R write them: commas, semicolons or tabs, quotes doubled, a header line. */
import type { Table } from "../assumptions/table.js";
import { CredenceError, type Place } from "../errors.js";
import { readText } from "./readText.js";

export type Separator = "," | ";" | "\t";

/** A cell and what ends it, made anew for each reading because it remembers how far it has come. */
const cells: Readonly<Record<Separator, () => RegExp>> = {
  ",": () => /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y,
  ";": () => /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|\n|\r|$)/y,
  "\t": () => /(?:"((?:[^"]|"")*)"|([^"\t\r\n]*))(\t|\r\n|\n|\r|$)/y,
};

/** What parts the cells: tabs or semicolons where the header has no comma. */
export function separatorOf(text: string): Separator {
  const [header = ""] = text.split(/[\r\n]/, 1);
  return (["\t", ";"] as const).find((sign) => header.includes(sign) && !header.includes(",")) ?? ",";
}

/**
 * @param separator found by the header where left out; beside semicolons a comma in a number is then a decimal point.
 * @throws CredenceError `csv-syntax` for ragged rows, open quotes, empty or double headers; and those of reading.
 */
export function readCsv(path: string, place?: Place, separator?: Separator): Table {
  const text = readText(path, place).replace(/^\uFEFF/, "");
  const between = separator ?? separatorOf(text);
  const lines = parseCsv(text, path, between);
  const [header, ...rows] = lines;
  if (header === undefined) throw syntaxError(path, 1, "is empty");
  const columns = header.map((name) => name.trim());
  const double = columns.find((name, i) => name === "" || columns.indexOf(name) < i);
  if (double !== undefined) throw syntaxError(path, 1, `column "${double}" is empty or stands twice`);
  rows.forEach((row, r) => {
    if (row.length === columns.length) return;
    throw syntaxError(path, r + 2, `needs ${columns.length} columns, got ${row.length}`);
  });
  const read = separator === undefined && between === ";" ? withPoint : (cell: string) => cell;
  return { file: path, columns, rows: rows.map((row) => row.map((cell) => read(cell.trim()))) };
}

/** "2,05" as most of Europe writes it. */
function withPoint(cell: string): string {
  return /^[+-]?\d*,\d+$/.test(cell) ? cell.replace(",", ".") : cell;
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
