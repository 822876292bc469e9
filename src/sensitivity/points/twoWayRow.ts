/** What a two-way analysis finds: rows by the first value, and among equals by the second. */

/** The output at one place of the grid. */
export interface TwoWayRow {
  readonly assumption: string;
  readonly other: string;
  readonly value: number;
  readonly otherValue: number;
  readonly output: number;
}

/** Places across: how many rows there are of one value of the first assumption. */
export function acrossIn(rows: readonly TwoWayRow[]): number {
  const next = rows.findIndex(({ value }) => value !== rows[0]?.value);
  return next === -1 ? rows.length : next;
}
