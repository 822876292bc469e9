/** A number of a row: what every table, in any medium, prints of it. */
import type { ExactIndices } from "../summary/result.js";

/** What kind of number it is: a value of the assumption, of the output, or one without a unit. */
export type Unit = "assumption" | "output" | "none" | "count";

export interface Column<Row> {
  /** Its name in comma-separated tables; the standard error's is the same with `_se`. */
  readonly key: string;
  /** Its heading for a reader. */
  readonly title: string;
  /** The heading spelt out, for the axis of a chart, where it is short for something. */
  readonly spelt?: string;
  /** What the heading stands for, where tables that say nothing else are to say it below: "the chance that …". */
  readonly means?: string;
  readonly unit: Unit;
  of(row: Row): number | string | undefined;
  /** What tables for readers say where a row has no such number, which is an answer too. */
  readonly without?: string;
  /** One Monte Carlo standard error. */
  error?(row: Row): number | undefined;
  /** Where it has no error: that of the estimate beside it, whose digits it is printed with. */
  roundedBy?(row: Row): number | undefined;
  /** Drawn by the dot plot of the method, with its error. */
  readonly drawn?: boolean;
  /** Of what no estimate can make less than 0: its interval ends there. */
  readonly nonNegative?: boolean;
  /** The index that it estimates: its exact value, where there is one, stands beside it and is held against it. */
  readonly estimates?: keyof ExactIndices;
}
