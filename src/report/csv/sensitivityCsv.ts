/** Every row of every sensitivity analysis as a table, uncollapsed, in units of the study. */
import { findAssumption } from "../../charts/frame/assumptionText.js";
import type { Column } from "../../sensitivity/column.js";
import { withExactColumns } from "../../sensitivity/exact/exactColumns.js";
import { sensitivityMethods } from "../../sensitivity/index.js";
import type { RunResult, SensitivityRow } from "../../summary/result.js";
import { type CsvValue, csv } from "./csv.js";
import { rowsOf } from "./sensitivityCells.js";

/**
 * A row for each row of each analysis; the columns of all analyses that were answered, each filled by its own. A column
 * `x_se` is one standard error of `x`, a column `x_exact` what the formulas tell that it estimates; `model_runs` is how
 * many runs of the model the analysis rests on besides the scenarios of the run.
 */
export function sensitivityCsv(result: RunResult): string {
  const methods = sensitivityMethods.filter(({ name }) =>
    Object.values(result.sensitivity).some((kinds) => rowsOf(kinds, name) !== undefined),
  );
  const header = [...new Set(methods.flatMap(({ columns }) => withExactColumns(columns).flatMap(headings)))];
  const rows = Object.entries(result.sensitivity).flatMap(([output, kinds]) =>
    methods.flatMap(({ name, columns }) =>
      (rowsOf(kinds, name) ?? []).map((row) => {
        const { label, unit } = findAssumption(result.study, row.assumption) ?? {};
        const cells = new Map(withExactColumns(columns).flatMap((column) => values(column, row)));
        return [
          output,
          name,
          row.assumption,
          label,
          unit,
          ...header.map((key) => cells.get(key)),
          result.modelRuns?.[name],
        ];
      }),
    ),
  );
  return csv(["output", "analysis", "assumption", "label", "unit", ...header, "model_runs"], rows);
}

function headings({ key, error }: Column<SensitivityRow>): string[] {
  return error === undefined ? [key] : [key, `${key}_se`];
}

function values(column: Column<SensitivityRow>, row: SensitivityRow): [string, CsvValue][] {
  const cells: [string, CsvValue][] = [[column.key, column.of(row)]];
  return column.error === undefined ? cells : [...cells, [`${column.key}_se`, column.error(row)]];
}
