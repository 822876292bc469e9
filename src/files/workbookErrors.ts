/** Cells of a workbook whose formula failed: readers of Excel files hand them over as if they were empty. */
import { strFromU8, unzipSync } from "fflate";

/** Where such a cell stands, both counted from 0, and what Excel shows in it. */
export interface FailedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * @param bytes The workbook, a zip of XML (ECMA-376).
 * @param position Which of its sheets, from 0, in the order of the tabs.
 */
export function failedCells(bytes: Uint8Array, position: number): readonly FailedCell[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/(workbook|_rels|worksheets\/)/.test(name) });
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const tab = text("xl/workbook.xml").match(/<sheet\b[^>]*>/g)?.[position] ?? "";
  const relation = attribute(tab, "r:id");
  const link = text("xl/_rels/workbook.xml.rels").match(/<Relationship\b[^>]*>/g);
  const target = attribute(link?.find((one) => attribute(one, "Id") === relation) ?? "", "Target");
  const sheet = text(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  return [...sheet.matchAll(/<c\b([^>]*\bt="e"[^>]*)>(.*?)<\/c>/gs)].map(([, head = "", body = ""]) => ({
    ...placeOf(attribute(head, "r")),
    text: /<v>([^<]*)<\/v>/.exec(body)?.[1] ?? "#ERROR",
  }));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

/** "AB12" is row 11 and column 27. */
function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
