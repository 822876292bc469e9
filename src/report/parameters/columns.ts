/** The columns of the printed table of parameters, and the words in its cells. */
import { inflatedBy } from "../../assumptions/inflated.js";
import { precise, roundedEnds, significant } from "../../charts/frame/format.js";
import { currencyOf } from "../../units/currency.js";
import { parseUnit } from "../../units/parseUnit.js";
import { printValue } from "../words/printed.js";
import type { ParameterRow } from "./rows.js";

export const columns = ["Parameter", "Base case", "Distribution", "Mean", "95% interval", "Unit", "Source"] as const;

/** Those that hold a number alone. */
export const numericColumns: ReadonlySet<string> = new Set(["Base case", "Mean", "Rank correlation", "Covariance"]);

/** Tables of more cells than these are told in one row; the CSV has them all. */
const MOST_CELLS = 12;

/** Printed rows: one a number, or one for a long table. */
export function printedRows(rows: readonly ParameterRow[]): readonly (readonly string[])[] {
  const tables = new Map<string, ParameterRow[]>();
  for (const row of rows) {
    const id = row.assumption.replace(/\[.*$/, "");
    tables.set(id, [...(tables.get(id) ?? []), row]);
  }
  return [...tables].flatMap(([id, cells]) =>
    cells.length > MOST_CELLS ? [longTable(id, cells)] : cells.map(printed),
  );
}

function printed(row: ParameterRow): readonly string[] {
  const { interval } = row;
  return [
    row.label === "" ? row.assumption : row.label,
    baseCaseText(row),
    distributionText(row),
    meanText(row),
    interval === undefined ? "" : intervalText(interval),
    [row.unit, ...pricesText(row)].join(", "),
    [row.source, row.provenance === "" ? "" : `[${row.provenance}]`].filter(Boolean).join(" "),
  ];
}

/** As the base case where it is that, else to four digits or all those before the point. */
function meanText(row: ParameterRow): string {
  const { mean, baseCase } = row;
  if (mean === undefined || !Number.isFinite(mean)) return "";
  return Math.abs(Number(baseCase) - mean) <= 1e-12 * Math.abs(mean) ? baseCaseText(row) : workedOut(mean);
}

function workedOut(value: number): string {
  return Math.abs(value) < 1000 ? significant(value, 4) : precise(value);
}

/** "2.72 to 21.9"; an end that is nothing beside the other is 0. */
function intervalText(ends: readonly [number, number]): string {
  return roundedEnds(ends).map(precise).join(" to ");
}

/** The year of its prices, and what the numbers of its source were multiplied by to be of that year. */
function pricesText(row: ParameterRow): readonly string[] {
  if (!isMoney(row)) return [];
  const by = inflatedBy(row);
  return [`${row.priceYear} prices${by === undefined ? "" : ` (${by})`}`];
}

/** Whether a price year says anything of it. */
function isMoney({ assumption, unit, priceYear }: ParameterRow): boolean {
  return priceYear !== "" && unit !== "" && currencyOf(parseUnit(unit, assumption, undefined)) !== undefined;
}

function longTable(id: string, cells: readonly ParameterRow[]): readonly string[] {
  const values = cells.map(({ baseCase }) => Number(baseCase));
  const range = `${significant(Math.min(...values))} to ${significant(Math.max(...values))}`;
  const [, , , , , unit = "", source = ""] = cells[0] === undefined ? [] : printed(cells[0]);
  const name = cells[0]?.label.replace(/ \([^()]*\)$/, "") || id;
  return [name, `${cells.length} values, ${range}`, cells[0]?.distribution ?? "", "", "", unit, source];
}

/** As stated, and what that became where it names no family. */
function distributionText({ words, became }: ParameterRow): string {
  return became === "" ? words : `${words}: ${became}`;
}

/** Digits of a base case that nobody writes: the mean worked out where none is stated. */
function baseCaseText({ baseCase, mean }: ParameterRow): string {
  const written = baseCase.replace(/^-?0*\.?0*|e.*$|\./g, "").length;
  return mean === undefined || written <= 8 ? printValue(baseCase) : workedOut(Number(baseCase));
}

/** The sentence above the table of correlations. */
export const correlationCaption =
  "Correlations between parameters; all others are 0, but for shares of one mix and draws that are shared";

/** The sentence above the table. */
export function caption(study: string): string {
  return `${study}: parameters, values, distributions and references (CHEERS 2022, item 22)`;
}
