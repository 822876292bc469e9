/** The table of parameters as a Word document, landscape, its header repeated on every page. */
import { caption, columns, printedRows } from "../report/parameters/columns.js";
import type { ParameterRow } from "../report/parameters/rows.js";

/** Widths of the columns in twentieths of a point, adding up to the text width of A4 across. */
const widths = [2900, 1300, 2600, 1100, 1800, 1500, 2750];

export async function parametersDocx(study: string, rows: readonly ParameterRow[]): Promise<Uint8Array> {
  // Loaded when a document is asked for: no other command waits for it.
  const word = await import("docx");
  const paragraph = (text: string, bold = false) =>
    new word.Paragraph({ children: [new word.TextRun({ text, bold, size: 16 })] });
  const row = (cells: readonly string[], header: boolean) =>
    new word.TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map(
        (text, i) =>
          new word.TableCell({
            width: { size: widths[i] ?? 1500, type: word.WidthType.DXA },
            children: [paragraph(text, header)],
          }),
      ),
    });
  const table = new word.Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width), type: word.WidthType.DXA },
    rows: [row(columns, true), ...printedRows(rows).map((one) => row(one, false))],
  });
  const landscape = { size: { orientation: word.PageOrientation.LANDSCAPE }, margin: { left: 1440, right: 1440 } };
  const document = new word.Document({
    title: caption(study),
    sections: [{ properties: { page: landscape }, children: [paragraph(caption(study), true), table] }],
  });
  return new Uint8Array(await word.Packer.toBuffer(document));
}
