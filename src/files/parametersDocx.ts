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

export async function parametersDocx(
  study: string,
  rows: readonly ParameterRow[],
  correlations: Table = [],
): Promise<Uint8Array> {
  // Loaded when a document is asked for: no other command waits for it.
  const word = await import("docx");
  const none = { style: word.BorderStyle.NONE, size: 0, color: "auto" };
  const rule = (size: number, color: string) => ({ style: word.BorderStyle.SINGLE, size, color });
  const words = (text: string, bold: boolean) => new word.TextRun({ text, bold, size: 16, font: "Arial" });
  const cell = (text: string, i: number, header: boolean) =>
    new word.TableCell({
      width: { size: widths[i] ?? 1500, type: word.WidthType.DXA },
      margins: padding,
      ...(header ? { borders: { bottom: rule(8, "000000") } } : {}),
      children: [
        new word.Paragraph({
          alignment: numericColumns.has(columns[i] ?? "") ? word.AlignmentType.RIGHT : word.AlignmentType.LEFT,
          children: [words(text, header)],
        }),
      ],
    });
  const row = (cells: readonly string[], header: boolean) =>
    new word.TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map((text, i) => cell(text, i, header)),
    });
  const table = new word.Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width), type: word.WidthType.DXA },
    borders: {
      top: rule(12, "000000"),
      bottom: rule(12, "000000"),
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: rule(4, "D0D0D0"),
    },
    rows: [row(columns, true), ...printedRows(rows).map((one) => row(one, false))],
  });
  const pairs = correlations.map((cells) => {
    const [a = "", b = "", rank = "", covariance = ""] = cells;
    const more = covariance === "" ? "" : `, ${correlationColumns[3].toLowerCase()} ${covariance}`;
    return new word.Paragraph({
      children: [words(`${a} with ${b}: ${correlationColumns[2].toLowerCase()} ${rank}${more}`, false)],
    });
  });
  const below =
    pairs.length === 0
      ? []
      : [
          new word.Paragraph({ spacing: { before: 240, after: 60 }, children: [words(correlationCaption, true)] }),
          ...pairs,
        ];
  const title = new word.Paragraph({ spacing: { after: 120 }, children: [words(caption(study), true)] });
  const sides = { top: margin, bottom: margin, left: margin, right: margin };
  const page = { size: { orientation: word.PageOrientation.LANDSCAPE }, margin: sides };
  const document = new word.Document({
    title: caption(study),
    sections: [{ properties: { page }, children: [title, table, ...below] }],
  });
  return new Uint8Array(await word.Packer.toBuffer(document));
}
