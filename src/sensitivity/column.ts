/** A number of a row: what every table, in any medium, prints of it. */

/** What kind of number it is: a value of the assumption, of the output, or one without a unit. */
export type Unit = "assumption" | "output" | "none" | "count";

export interface Column<Row> {
  /** Its name in comma-separated tables; the standard error's is the same with `_se`. */
  readonly key: string;
  /** Its heading for a reader. */
  readonly title: string;
  readonly unit: Unit;
  of(row: Row): number | string | undefined;
  /** One Monte Carlo standard error. */
  error?(row: Row): number | undefined;
  /** Drawn by the dot plot of the method, with its error. */
  readonly drawn?: boolean;
}
