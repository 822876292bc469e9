/** A table read from a file beside the study: column names and rows of text. */
import { CredenceError, type Place, unknownName } from "../errors.js";
import { cellsOver } from "../formula/cells.js";
import type { Index } from "../formula/graph.js";

/** A file of rows, its header apart. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a table named in a study; `place` is where it is named, for errors. Given by whoever knows files. */
export type ReadTable = (file: string, place: Place) => Table;

/** A column of a table in the order of its rows. @throws CredenceError `unknown-column`. */
export function column(table: Table, name: string, place: Place): readonly string[] {
  const at = table.columns.indexOf(name);
  if (at < 0) {
    const { message, remedy } = unknownName("column", name, table.columns);
    throw new CredenceError("unknown-column", `${table.file}: ${message}`, { place, remedy });
  }
  return table.rows.map((row) => row[at] ?? "");
}

/**
 * A column laid out over indexes, row-major. Rows are matched by the columns that bear the indexes' names (any order,
 * each cell once); a table with none of them is taken in the order of its rows.
 * @throws CredenceError `table-cells` where a cell is missing, double or unknown.
 */
export function cellsOf(table: Table, name: string, over: readonly Index[], place: Place): readonly string[] {
  const values = column(table, name, place);
  const size = cellsOver(over);
  const keys = over.filter((index) => table.columns.includes(index.id));
  if (keys.length === 0) return inOrder(table, values, size, place);
  const cells = new Array<string | undefined>(size).fill(undefined);
  table.rows.forEach((row, r) => {
    const cell = cellOfRow(table, row, r, over, place);
    if (cells[cell] !== undefined) throw cellError(table, `row ${r + 2} gives a cell a second time`, place);
    cells[cell] = values[r];
  });
  const missing = cells.indexOf(undefined);
  if (missing >= 0) throw cellError(table, `no row for ${cellName(over, missing)}`, place);
  return cells as string[];
}

function inOrder(table: Table, values: readonly string[], size: number, place: Place): readonly string[] {
  if (values.length === size) return values;
  throw cellError(table, `needs ${size} rows, got ${values.length}`, place);
}

function cellOfRow(table: Table, row: readonly string[], r: number, over: readonly Index[], place: Place): number {
  return over.reduce((cell, index) => {
    const element = row[table.columns.indexOf(index.id)] ?? "";
    const at = index.elements.indexOf(element);
    if (at >= 0) return cell * index.elements.length + at;
    const { message, remedy } = unknownName(`element of ${index.id}`, element, index.elements);
    throw new CredenceError("table-cells", `${table.file}: row ${r + 2}: ${message}`, { place, remedy });
  }, 0);
}

/** "hrg H40, day 3": where a cell of a row-major layout lies. */
function cellName(over: readonly Index[], cell: number): string {
  const names: string[] = [];
  let rest = cell;
  for (const { id, elements } of over.toReversed()) {
    names.unshift(`${id} ${elements[rest % elements.length]}`);
    rest = Math.floor(rest / elements.length);
  }
  return names.join(", ");
}

function cellError(table: Table, problem: string, place: Place): CredenceError {
  return new CredenceError("table-cells", `${table.file}: ${problem}`, { place });
}
