/** The table of parameters as an Excel workbook with the columns of the CSV, to be read back by `credence import`. */
import { parameterColumns } from "../report/parameters/csv.js";
import type { ParameterRow } from "../report/parameters/rows.js";

export async function parametersXlsx(rows: readonly ParameterRow[]): Promise<Uint8Array> {
  // Loaded when a workbook is asked for: no other command waits for it.
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const header = parameterColumns.map((value) => ({ value, fontWeight: "bold" as const }));
  const cells = rows.map((row) =>
    [
      ...[row.assumption, row.label, row.baseCase, row.distribution, row.parameters],
      ...[row.mean, row.interval?.[0], row.interval?.[1]],
      ...[row.unit, row.priceYear, row.provenance, row.source, row.note, row.sameAs, row.became],
    ].map(cellOf),
  );
  const workbook = writeWorkbook([header, ...cells], { sheet: "Parameters", stickyRowsCount: 1 });
  return new Uint8Array(await workbook.toBuffer());
}

/** Text stays text, also where it begins like a formula. */
function cellOf(value: string | number | undefined) {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return Number.isFinite(value) ? { type: Number, value } : null;
  return { type: String, value };
}
