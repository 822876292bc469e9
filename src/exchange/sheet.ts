/** A parameter sheet as read, whatever its convention. */

/** A sheet as read: names of columns, and rows of text. */
export interface Sheet {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines of the rows in the file, where blank ones stand between them. */
  readonly lines?: readonly number[] | undefined;
  /** Of a workbook: the name of this sheet, and of those beside it. */
  readonly name?: string | undefined;
  readonly others?: readonly string[] | undefined;
}
