/** The savings ladder and who saves, as cells of text: the terminal and the report print the same. */

import { percentage } from "../charts/frame/format.js";
import type { Reading } from "../charts/frame/reading.js";
import type { Scale } from "../charts/frame/scale.js";
import { perspectivesOf } from "../charts/perspectives.js";
import { ladderOf } from "../charts/savingsLadder.js";
import type { YearGrid } from "../charts/years/yearGrid.js";
import { isConstant } from "../summary/constant.js";
import type { Findings } from "../summary/result.js";
import { printAmount, printShare, withError } from "./words/printed.js";

export interface LadderTable {
  /** Formula whose cells it prints. */
  readonly formula: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of the rungs and one of the perspectives, of those that the study has. */
export function ladderTables(result: Findings): readonly LadderTable[] {
  const [ladder, views] = [ladderOf(result), perspectivesOf(result)];
  return [
    ...(ladder === undefined ? [] : [ladderTable(result, ladder)]),
    ...(views === undefined ? [] : [viewsTable(views)]),
  ];
}

function ladderTable({ study, run }: Findings, { formula, label, years, columns, readings, scale }: YearGrid) {
  const last = columns.at(-1) ?? "";
  const whose = study.perspective === undefined ? "" : `, perspective: ${study.perspective}`;
  const rows = readings.map((row, i) => [years[i] ?? "", ...row.map((cell) => mean(scale, cell)), ...ends(scale, row)]);
  return {
    formula,
    title: `${label}${whose}: means, undiscounted`,
    columns: ["Year", ...columns, `${last}, central ${percentage(run.interval)}`, `P(${last} > 0)`],
    rows,
  };
}

/** Interval of the last rung and the chance that anything is left on it. */
function ends(scale: Scale, row: readonly Reading[]): readonly string[] {
  const last = row.at(-1);
  if (last === undefined) return [];
  const { summary, interval } = last;
  const low = printAmount(scale, interval.low, interval.lowError).value;
  const high = printAmount(scale, interval.high, interval.highError).value;
  const above = printShare(
    summary.probabilities["above 0"] ?? Number.NaN,
    summary.probabilityErrors["above 0"] ?? Number.NaN,
  );
  return [isConstant(summary) ? "constant" : `${low} to ${high}`, above.value];
}

function viewsTable({ formula, label, years, columns, readings, scale }: YearGrid): LadderTable {
  const rows = readings.map((row, i) => [years[i] ?? "", ...row.map((cell) => mean(scale, cell))]);
  return { formula, title: `${label}: means, undiscounted`, columns: ["Year", ...columns], rows };
}

function mean(scale: Scale, { summary }: Reading): string {
  if (isConstant(summary)) return printAmount(scale, summary.mean, 0).value;
  return withError(scale, summary.mean, summary.standardError);
}
