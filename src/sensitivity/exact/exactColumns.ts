/** Columns of tables for the exact values beside estimates. */
import type { SensitivityRow } from "../../summary/result.js";
import type { Column } from "../column.js";

/** The columns, each that holds an estimated index followed by its exact value: empty where the formulas do not tell it. */
export function withExactColumns<Row extends SensitivityRow>(columns: readonly Column<Row>[]): readonly Column<Row>[] {
  return columns.flatMap((column) => {
    const { key, estimates } = column;
    if (estimates === undefined) return [column];
    const of = (row: Row) => row.exact?.[estimates];
    const roundedBy = (row: Row) => column.error?.(row);
    const means = "what the formulas tell without simulation";
    return [column, { key: `${key}_exact`, title: "exact", means, unit: "none" as const, of, roundedBy }];
  });
}
