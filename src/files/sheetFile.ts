/** Parameter sheets as people have them: CSV with commas, semicolons or tabs, and Excel workbooks. */
import { readFileSync } from "node:fs";
import { CredenceError, unknownName } from "../errors.js";
import type { Sheet } from "../exchange/sheet.js";
import { readCsv } from "./csvFile.js";
import { readText } from "./readText.js";

/**
 * A sheet of a workbook, or a CSV file.
 * @param name Name of the sheet; the first one where left out.
 * @throws CredenceError of reading; `sheet-unreadable`, `unknown-sheet`.
 */
export async function readSheet(file: string, name?: string): Promise<Sheet> {
  if (/\.xlsx$/i.test(file)) return readWorkbook(file, name);
  if (name !== undefined) {
    throw new CredenceError(
      "unknown-sheet",
      `${file}: is no workbook (.xlsx) and has one sheet, got --sheet "${name}"`,
    );
  }
  return readCsv(file);
}

async function readWorkbook(file: string, name: string | undefined): Promise<Sheet> {
  readText(file);
  const sheets = await allSheets(file);
  const names = sheets.map(({ sheet }) => sheet);
  const position = name === undefined ? 0 : names.indexOf(name);
  if (position < 0) throw unknownSheet(file, name ?? "", names);
  const [header = [], ...rows] = await cellsOf(file, sheets[position]?.data ?? [], position);
  const filled = rows.flatMap((row, r) => (row.some((cell) => cell !== "") ? [{ row, line: r + 2 }] : []));
  return {
    file,
    name: names[position],
    others: names.filter((_, i) => i !== position),
    columns: header,
    rows: filled.map(({ row }) => row),
    lines: filled.map(({ line }) => line),
  };
}

async function allSheets(file: string) {
  // Loaded when a workbook is read: no other command waits for it.
  const { default: readAll } = await import("read-excel-file/node");
  try {
    return await readAll(file);
  } catch (cause) {
    throw new CredenceError("sheet-unreadable", `${file}: is no workbook that can be read`, { cause });
  }
}

/** Cells as text; failed formulas as Excel shows them. */
async function cellsOf(file: string, data: readonly (readonly unknown[])[], position: number): Promise<string[][]> {
  const { failedCells } = await import("./workbookErrors.js");
  const cells = data.map((row) => row.map(textOf));
  for (const { row, column, text } of failedCells(readFileSync(file), position)) {
    const found = cells[row];
    if (found !== undefined) found[column] = text;
  }
  return cells;
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? "" : String(cell);
}

function unknownSheet(file: string, name: string, names: readonly string[]): CredenceError {
  const { message, remedy } = unknownName("sheet", name, names);
  return new CredenceError("unknown-sheet", `${file}: ${message}`, { remedy });
}
