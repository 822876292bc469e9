/** The columns that methods with Sobol' indices share. */
import type { Column } from "./column.js";
import { told } from "./untold.js";

/** Share of the variance that would go if the assumption became known. */
export interface First {
  readonly first: number;
}

/** Share that would remain if all others became known. */
export interface Total {
  readonly total: number;
}

/** Where the indices are exact. */
export const exactFirst: Column<First> = { key: "first", title: "First order", unit: "none", drawn: true, of: (row) => row.first }; // biome-ignore format: a column a line
export const exactTotal: Column<Total> = { key: "total", title: "Total", unit: "none", drawn: true, of: (row) => row.total }; // biome-ignore format: a column a line

/** Where they are estimated. */
export const firstColumn: Column<First & { readonly firstError: number }> = {
  ...exactFirst,
  estimates: "first",
  of: ({ first, firstError }) => told(first, firstError),
  error: (row) => row.firstError,
};
export const totalColumn: Column<Total & { readonly totalError: number }> = {
  ...exactTotal,
  estimates: "total",
  of: ({ total, totalError }) => told(total, totalError),
  error: (row) => row.totalError,
};
