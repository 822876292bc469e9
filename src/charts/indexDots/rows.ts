/** The rows of a dot plot of indices: which are drawn, and what is said of the others. */
import type { Column } from "../../sensitivity/column.js";
import type { SensitivityMethod } from "../../sensitivity/index.js";
import type { RunResult, SensitivityRow } from "../../summary/result.js";
import { shortRowName } from "../frame/assumptionText.js";
import { lookup } from "../frame/lookup.js";
import { ranked, type Shown } from "../tornado/rows.js";

/** The rows of an analysis of the headline; none where it was not asked for. */
export function rowsOf({ sensitivity, study }: RunResult, { name }: SensitivityMethod): readonly SensitivityRow[] {
  const kinds = lookup(sensitivity, study.outputs[0]?.id) ?? {};
  return Object.entries(kinds).find(([analysis]) => analysis === name)?.[1] ?? [];
}

/** The columns that have dots. */
export function drawnColumns({ columns }: SensitivityMethod): readonly Column<SensitivityRow>[] {
  return columns.filter(({ drawn }) => drawn === true);
}

/** Undefined where the analysis has none for this row, which is not 0. */
export function numberIn(column: Column<SensitivityRow>, row: SensitivityRow): number | undefined {
  const value = column.of(row);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** Whether a row has any dot. */
export function hasNumber(method: SensitivityMethod, row: SensitivityRow): boolean {
  return drawnColumns(method).some((column) => numberIn(column, row) !== undefined);
}

/** The largest rows, and those for which there is no number. */
export interface ShownDots extends Shown<SensitivityRow> {
  readonly without: readonly SensitivityRow[];
}

/** Largest first, by the largest size of any drawn column. */
export function shownRows(result: RunResult, method: SensitivityMethod): ShownDots {
  const columns = drawnColumns(method);
  const size = (row: SensitivityRow) => Math.max(...columns.map((column) => Math.abs(numberIn(column, row) ?? 0)));
  const rows = rowsOf(result, method);
  const without = rows.filter((row) => !hasNumber(method, row));
  const shown = ranked(
    rows.filter((row) => hasNumber(method, row)),
    size,
  );
  return { ...shown, rest: shown.rest + without.length, without };
}

/** What stands for the rows that are not drawn: a missing number is not a small one. */
export function restWords({ rest, restLargest, without }: ShownDots): string {
  const others = rest - without.length;
  const small = restLargest < 0.001 ? "below 0.001" : `${restLargest.toFixed(3)} or less`;
  if (without.length === 0) return `each ${small}`;
  const none = `${without.length === rest ? "" : `${without.length} of them: `}no number (not the same as small)`;
  return others === 0 ? none : `${none}; the others each ${small}`;
}

/** Rows without a number that a caption names. */
const MOST_NAMED = 6;

/** A sentence that begins with a blank; nothing where every row has a number. */
export function noNumber({ study }: RunResult, without: readonly SensitivityRow[]): string {
  if (without.length === 0) return "";
  const names = without.slice(0, MOST_NAMED).map(({ assumption }) => shortRowName(study, assumption));
  const more = without.length > MOST_NAMED ? ` and ${without.length - MOST_NAMED} more` : "";
  return ` There is no number for ${names.join(", ")}${more}: that does not say that they matter little.`;
}
