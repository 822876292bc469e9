/** The table of parameters as a Word document, landscape, its header repeated on every page. */
import { caption, columns, correlationCaption, numericColumns, printedRows } from "../report/parameters/columns.js";
import { correlationColumns } from "../report/parameters/correlations.js";
import type { ParameterRow } from "../report/parameters/rows.js";

/** Widths of the columns in twentieths of a point, adding up to the text width of A4 across. */
const widths = [2900, 1350, 2700, 1150, 1850, 1500, 3388];

/** Twentieths of a point to the left and right of the text, and around the words of a cell. */
const margin = 1000;
const padding = { top: 50, bottom: 50, left: 80, right: 80 };

type Table = readonly (readonly string[])[];

type Word = typeof import("docx");

export async function parametersDocx(
  study: string,
  rows: readonly ParameterRow[],
  correlations: Table = [],
): Promise<Uint8Array> {
  // Loaded when a document is asked for: no other command waits for it.
  const word = await import("docx");
  const title = new word.Paragraph({ spacing: { after: 120 }, children: [wordsIn(word, caption(study), true)] });
  const sides = { top: margin, bottom: margin, left: margin, right: margin };
  const page = { size: { orientation: word.PageOrientation.LANDSCAPE }, margin: sides };
  const children = [title, tableOf(word, printedRows(rows)), ...pairsBelow(word, correlations)];
  const document = new word.Document({ title: caption(study), sections: [{ properties: { page }, children }] });
  return new Uint8Array(await word.Packer.toBuffer(document));
}

/** Rules above, below and between the rows, none between the columns. */
function tableOf(word: Word, rows: Table) {
  const none = { style: word.BorderStyle.NONE, size: 0, color: "auto" };
  const heavy = ruleOf(word, 12, "000000");
  return new word.Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width), type: word.WidthType.DXA },
    borders: {
      top: heavy,
      bottom: heavy,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: ruleOf(word, 4, "D0D0D0"),
    },
    rows: [rowOf(word, columns, true), ...rows.map((cells) => rowOf(word, cells, false))],
  });
}

function rowOf(word: Word, cells: readonly string[], header: boolean) {
  return new word.TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map((text, i) => cellOf(word, text, i, header)),
  });
}

function cellOf(word: Word, text: string, i: number, header: boolean) {
  return new word.TableCell({
    width: { size: widths[i] ?? 1500, type: word.WidthType.DXA },
    margins: padding,
    ...(header ? { borders: { bottom: ruleOf(word, 8, "000000") } } : {}),
    children: [
      new word.Paragraph({
        alignment: numericColumns.has(columns[i] ?? "") ? word.AlignmentType.RIGHT : word.AlignmentType.LEFT,
        children: [wordsIn(word, text, header)],
      }),
    ],
  });
}

/** A line a pair under a heading; nothing where nothing is correlated. */
function pairsBelow(word: Word, correlations: Table) {
  if (correlations.length === 0) return [];
  const heading = [wordsIn(word, correlationCaption, true)];
  const pairs = correlations.map(([a = "", b = "", rank = "", covariance = ""]) => {
    const more = covariance === "" ? "" : `, ${correlationColumns[3].toLowerCase()} ${covariance}`;
    const text = `${a} with ${b}: ${correlationColumns[2].toLowerCase()} ${rank}${more}`;
    return new word.Paragraph({ children: [wordsIn(word, text, false)] });
  });
  return [new word.Paragraph({ spacing: { before: 240, after: 60 }, children: heading }), ...pairs];
}

/** A rule of so many eighths of a point. */
function ruleOf(word: Word, size: number, color: string) {
  return { style: word.BorderStyle.SINGLE, size, color };
}

/** Eight points, for the size is in half points. */
function wordsIn(word: Word, text: string, bold: boolean) {
  return new word.TextRun({ text, bold, size: 16, font: "Arial" });
}
