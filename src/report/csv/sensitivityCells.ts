/** The numbers of a sensitivity row as tables print them, from what the method says of its columns. */
import { parameterScale, rowValue } from "../../charts/frame/assumptionText.js";
import { decimalsFor, fixed, significant } from "../../charts/frame/format.js";
import type { Reading } from "../../charts/frame/reading.js";
import { amount } from "../../charts/frame/scale.js";
import type { Column } from "../../sensitivity/column.js";
import { withExactColumns } from "../../sensitivity/exact/exactColumns.js";
import type { SensitivityMethod, View } from "../../sensitivity/index.js";
import type { RunResult, Sensitivity, SensitivityRow } from "../../summary/result.js";
import { indexRounded, indexWithError, withError } from "../words/printed.js";

/** The rows of one analysis; undefined where it was not asked for or has no answer. */
export function rowsOf(kinds: Sensitivity, name: string): readonly SensitivityRow[] | undefined {
  return Object.entries(kinds).find(([analysis]) => analysis === name)?.[1];
}

/** What a table for readers holds of the rows of a method: its lines, and the columns that hold something in some. */
export function tableView(method: SensitivityMethod, all: readonly SensitivityRow[]): View<SensitivityRow> {
  const { rows, columns } = method.view?.(all) ?? { rows: all, columns: method.columns };
  return {
    rows,
    columns: withExactColumns(columns).filter(
      ({ of, without }) => without !== undefined || rows.some((row) => of(row) !== undefined),
    ),
  };
}

/** A share or coefficient below this, either way, prints as nothing worth a line. */
const NEGLIGIBLE = 0.005;
/** So few negligible rows are told one by one. */
const FEW = 3;

/**
 * The rows of a table without those at its end in which every estimate is negligible, and how many these are. Tables of
 * amounts hold every row.
 */
export function foldNegligible({ rows, columns }: View<SensitivityRow>): {
  readonly shown: readonly SensitivityRow[];
  readonly folded: number;
} {
  const estimates = columns.filter(
    ({ unit, error, drawn }) => unit === "none" && (drawn === true || error !== undefined),
  );
  const tells = (row: SensitivityRow) =>
    estimates.every((column) => column.of(row) === undefined) || estimates.some((column) => isWorthALine(column, row));
  const last = rows.reduce((found, row, i) => (tells(row) ? i : found), -1);
  const folded = estimates.length === 0 ? 0 : rows.length - 1 - last;
  return folded <= FEW ? { shown: rows, folded: 0 } : { shown: rows.slice(0, last + 1), folded };
}

/** An estimate that is not told, as its error is too large, may be anything. */
function isWorthALine(column: Column<SensitivityRow>, row: SensitivityRow): boolean {
  const value = column.of(row);
  return value === undefined ? column.error?.(row) !== undefined : !(Math.abs(Number(value)) < NEGLIGIBLE);
}

/** "£674m", "0.906 per day", "0.499 (0.002)": the standard error in brackets. Empty where the row has no such number. */
export function printCell(
  result: Pick<RunResult, "study">,
  reading: Reading,
  column: Column<SensitivityRow>,
  row: SensitivityRow,
): string {
  const value = column.of(row);
  if (value === undefined || typeof value === "string") return value ?? column.without ?? "";
  const error = column.error?.(row);
  if (column.unit === "assumption") return printValue(result, row.assumption, value, error);
  if (column.unit === "count") return fixed(value, 0);
  if (column.unit === "output") return printResult(reading, value, error);
  const by = column.roundedBy?.(row) ?? 0;
  if (by > 0 && Number.isFinite(by)) return indexRounded(value, by);
  if (error === undefined || !(error > 0) || !Number.isFinite(error)) return plain(value);
  return indexWithError(value, error);
}

/** The value of an assumption; its error in the same unit, to two digits. */
function printValue(
  { study }: Pick<RunResult, "study">,
  row: string,
  value: number,
  error: number | undefined,
): string {
  const text = rowValue(study, row, value);
  if (error === undefined || !(error > 0) || !Number.isFinite(error)) return text;
  const bracket = `(${significant(error / parameterScale(study, row, value).divisor, 2)})`;
  // Before the unit, which a narrow column cuts off rather than the error.
  return text.replace(/^(?:× |[A-Z]{3} )?\S+/, (number) => `${number} ${bracket}`);
}

function printResult({ scale, summary }: Reading, value: number, error: number | undefined): string {
  if (error !== undefined) return withError(scale, value, error);
  return amount(scale, value, decimalsFor(Number(summary.baseCase) / scale.divisor) + 1);
}

/** Three decimals; what they would hide is said to be smaller than that. */
function plain(value: number): string {
  if (value === 0 || Math.abs(value) >= 0.0005) return fixed(value, 3);
  return value > 0 ? "<0.001" : ">\u22120.001";
}
