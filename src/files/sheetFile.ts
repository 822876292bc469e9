/** Parameter sheets as people have them: CSV with commas, semicolons or tabs, and Excel workbooks. */
import { CredenceError } from "../errors.js";
import type { Sheet } from "../exchange/importSheet.js";
import { readCsv } from "./csvFile.js";
import { readText } from "./readText.js";

/** The first sheet of a workbook, or a CSV file. @throws CredenceError of reading; `sheet-unreadable`. */
export async function readSheet(file: string): Promise<Sheet> {
  if (/\.xlsx$/i.test(file)) return readWorkbook(file);
  const [header = ""] = readText(file).split(/[\r\n]/, 1);
  const separator = (["\t", ";"] as const).find((sign) => header.includes(sign) && !header.includes(",")) ?? ",";
  return { ...readCsv(file, undefined, separator), file };
}

async function readWorkbook(file: string): Promise<Sheet> {
  readText(file);
  // Loaded when a workbook is read: no other command waits for it.
  const { readSheet: read } = await import("read-excel-file/node");
  try {
    const [header = [], ...rows] = await read(file);
    const text = (cell: unknown): string => (cell === null || cell === undefined ? "" : String(cell));
    const filled = rows.filter((row) => row.some((cell) => text(cell) !== ""));
    return { file, columns: header.map(text), rows: filled.map((row) => row.map(text)) };
  } catch (cause) {
    throw new CredenceError("sheet-unreadable", `${file}: is no workbook that can be read`, { cause });
  }
}
