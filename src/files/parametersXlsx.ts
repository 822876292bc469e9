/** The table of parameters as an Excel workbook, its columns those of the CSV; correlations on a sheet of their own. */

import { correlationColumns } from "../report/parameters/correlations.js";
import { parameterColumns } from "../report/parameters/csv.js";
import type { ParameterRow } from "../report/parameters/rows.js";

type Table = readonly (readonly string[])[];

/** The first sheet is what `credence import` reads back. */
export async function parametersXlsx(rows: readonly ParameterRow[], correlations: Table = []): Promise<Uint8Array> {
  // Loaded when a workbook is asked for: no other command waits for it.
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const parameters = rows.map((row) =>
    [
      ...[row.assumption, row.label, numeric(row.baseCase), row.distribution, row.parameters],
      ...[row.mean, row.interval?.[0], row.interval?.[1]],
      ...[row.unit, row.priceYear, row.provenance, row.source, row.note, row.sameAs, row.became],
    ].map(cellOf),
  );
  const pairs = correlations.map(([a = "", b = "", rank = "", covariance = ""]) =>
    [a, b, numeric(rank.replace("\u2212", "-")), numeric(covariance.replace("\u2212", "-"))].map(cellOf),
  );
  const sheets = [
    { sheet: "Parameters", stickyRowsCount: 1, data: [headed(parameterColumns), ...parameters] },
    { sheet: "Correlations", stickyRowsCount: 1, data: [headed(correlationColumns), ...pairs] },
  ];
  const workbook = writeWorkbook(correlations.length === 0 ? sheets.slice(0, 1) : sheets);
  return new Uint8Array(await workbook.toBuffer());
}

function headed(columns: readonly string[]) {
  return columns.map((value) => ({ value, fontWeight: "bold" as const }));
}

/** A number that a double holds as it is written; anything else stays text, digit by digit. */
function numeric(text: string): string | number {
  return text !== "" && String(Number(text)) === text ? Number(text) : text;
}

/** Text stays text, also where it begins like a formula. */
function cellOf(value: string | number | undefined) {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return Number.isFinite(value) ? { type: Number, value } : null;
  return { type: String, value };
}
