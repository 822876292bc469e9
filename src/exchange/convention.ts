/** The contract of a convention for parameter sheets. One convention a file; the registry is `conventions.ts`. */
import type { Place } from "../errors.js";
import type { BaseCases } from "./sheetArithmetic.js";

/** A row of a sheet by the names of its columns, in small letters. */
export interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly place: Place;
}

/** A record of an assumption, as a study file holds it. */
export type ImportedRecord = Readonly<Record<string, unknown>>;

/** What a row became. */
export interface Imported {
  readonly id: string;
  readonly record: ImportedRecord;
  /** Elements of the index that a case mix runs over; the index is named after the assumption. */
  readonly elements?: readonly string[] | undefined;
  /** A constant although the row has a range beside it: uncertain, and not drawn. */
  readonly fixedInRange?: boolean | undefined;
  /** What the sheet computes its base case from, where that names what is no number of a row above. */
  readonly baseCaseLeft?: string | undefined;
}

/**
 * What a row holds that is no assumption: a formula of another language, for a person to translate, or a cell of a
 * table.
 */
export interface LeftOut {
  readonly id: string;
  readonly text: string;
  /** A cell of a table: how its cells are drawn together, a sheet of single numbers does not say. */
  readonly isCell?: boolean | undefined;
  /** What the formula comes to at the base cases above it. */
  readonly value?: number | undefined;
}

export interface Convention {
  readonly name: string;
  /** Columns by which a sheet is recognised, and that it must have. */
  readonly columns: readonly string[];
  /**
   * @param above Base cases of the rows above, which a formula of this row may name.
   * @throws CredenceError with the row, for a distribution that it does not know.
   */
  read(row: Row, above: BaseCases): Imported | LeftOut;
}
