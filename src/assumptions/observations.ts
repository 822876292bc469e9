/** A column of a table as a sample: every row a number, or told which is none. */
import { CredenceError, type Place } from "../errors.js";
import { plainDecimal, plainRemedy } from "./plainDecimal.js";
import { column, type Table } from "./table.js";

/** The numbers of a column, and what was passed over. */
export interface Observations {
  readonly values: readonly number[];
  /** Row of each value, the header being row 1. */
  readonly rows: readonly number[];
  /** Rows left out because they hold nothing. */
  readonly missing: number;
}

/** What statistical programs write where there is no number. */
const nothing = new Set(["", "na", "n/a", "nan", "null", "none", ".", "-", "missing"]);

/**
 * The numbers of a column. Row numbers count the header as row 1, as a spreadsheet does.
 * @param skipMissing leave out rows that hold nothing, instead of refusing them
 * @throws CredenceError `unknown-column`, `observation-missing`, `observation-not-a-number`, `sample-too-short`, `zero-spread`.
 */
export function observationsOf(table: Table, name: string, skipMissing = false, place: Place = {}): Observations {
  const cells = column(table, name, place).map((text, i) => ({ text, row: i + 2 }));
  const subject = (row: number): string => `row ${row}: column "${name}"`;
  const wrong = (code: string, row: number, rule: string, remedy?: string): CredenceError =>
    new CredenceError(code, `${subject(row)}: ${rule}`, { place: { file: table.file }, remedy });
  const missing = cells.filter(({ text }) => nothing.has(text.toLowerCase()));
  const [first] = missing;
  if (first !== undefined && !skipMissing) {
    const rule = `must hold a number, got ${first.text === "" ? "nothing" : `"${first.text}"`}`;
    const rows = missing.length === 1 ? "this row" : `these ${missing.length} rows (${rowList(missing)})`;
    throw wrong("observation-missing", first.row, rule, `take ${rows} out, or leave them out by --skip-missing`);
  }
  const present = cells.filter(({ text }) => !nothing.has(text.toLowerCase()));
  const values = present.map(({ text, row }) => {
    if (plainDecimal(text) !== undefined && Number.isFinite(Number(text))) return Number(text);
    throw wrong("observation-not-a-number", row, `must hold a number, got "${text}"`, plainRemedy(text));
  });
  refuseUseless(values, name, table.file);
  return { values, rows: present.map(({ row }) => row), missing: missing.length };
}

function rowList(rows: readonly { readonly row: number }[]): string {
  const shown = rows.slice(0, 5).map(({ row }) => row);
  return rows.length > shown.length ? `${shown.join(", ")}, …` : shown.join(", ");
}

/** Fewer observations than these tell no shape. */
const fewest = 5;

function refuseUseless(values: readonly number[], name: string, file: string): void {
  const place = { file };
  if (values.length < fewest) {
    const rule = `column "${name}": a fit needs at least ${fewest} numbers, got ${values.length}`;
    throw new CredenceError("sample-too-short", rule, { place });
  }
  if (values.some((value) => value !== values[0])) return;
  const rule = `column "${name}": must hold different numbers, got ${values.length} times ${values[0]}`;
  throw new CredenceError("zero-spread", rule, { place, remedy: `state a constant as value: ${values[0]}` });
}
