/** Numbers as a person writes them, one for each cell of an assumption. */
import { CredenceError } from "../errors.js";
import { cellLabel, cellsOver, indexesById } from "../formula/cells.js";
import { constantValue } from "../formula/constantValue.js";
import type { Index } from "../formula/graph.js";
import { parseFormula } from "../formula/parse.js";
import { entriesOf, refuseUnknownKeys } from "../schema/record.js";
import { text, wrongShape } from "../schema/shape.js";
import { describe, type Written, type WrittenNumber } from "../schema/written.js";
import { plainDecimal, plainRemedy } from "./plainDecimal.js";
import { cellsOf, column, type ReadTable } from "./table.js";

/** What is needed to lay numbers out: the indexes of the assumption, and a way to read tables. */
export interface Layout {
  readonly over: readonly Index[];
  readonly readTable: ReadTable;
}

/** Exact decimal text of one number: a literal, or constant arithmetic such as `180 / 1.7`. */
export function decimalText(written: Written, subject: string): string {
  if (written.kind === "number") {
    if (Number.isFinite(written.value)) return plainNumber(written.text, written, subject);
    throw wrongShape(subject, "a finite number", written);
  }
  const arithmetic = written.kind === "text" && /^[\d\s.+\-*/^()eE]*\d[\d\s.+\-*/^()eE]*$/.test(written.text);
  if (!arithmetic || separated.test(written.text)) throw notANumber(written, subject);
  const { file, line, column } = written.place;
  const source = { text: written.text, file, line, column };
  // Read on its own first: a mistake is then told by the name that the author gave.
  parseFormula(source, subject);
  return constantValue(source, {}, "value");
}

/** 1 000: thousands set off by spaces, and no arithmetic. */
const separated = /^\s*[+-]?\d{1,3}(\s\d{3})+(\.\d*)?\s*$/;

/** Numbers as spreadsheets show them, each with what is written here instead. */
function notANumber(written: Written, subject: string): CredenceError {
  const remedy = written.kind === "text" ? plainRemedy(written.text) : undefined;
  const rule = `${subject}: must be a number or constant arithmetic such as 180 / 1.7, got ${describe(written)}`;
  return new CredenceError("wrong-type", rule, { place: written.place, remedy });
}

/** YAML also writes numbers as 0x1F: those are not for arithmetic in decimals. */
function plainNumber(raw: string, written: Written, subject: string): string {
  const plain = plainDecimal(raw);
  if (plain !== undefined) return plain;
  throw wrongShape(subject, "a plain decimal number", written);
}

/** A number of a list; of the ends of a truncation an infinite one, too: nowhere else does it mean something. */
export function listedNumber(written: Written, subject: string): number {
  return isOpenEnd(written, subject) ? written.value : Number(decimalText(written, subject));
}

function isOpenEnd(written: Written, subject: string): written is WrittenNumber {
  const infinite = written.kind === "number" && Math.abs(written.value) === Number.POSITIVE_INFINITY;
  return infinite && subject.endsWith(": truncate");
}

/**
 * One decimal text a cell, row-major: from a single number (all cells the same), a list (nested for several indexes),
 * a record by element name, or `{ file, column }`.
 * @throws CredenceError `cell-count` where the list does not fit the index.
 */
export function decimalCells(written: Written, layout: Layout, subject: string): readonly string[] {
  if (written.kind === "record" && written.entries.has("file")) return fromFile(written, layout, subject);
  if (written.kind !== "list" && written.kind !== "record") {
    return new Array<string>(cellsOver(layout.over)).fill(decimalText(written, subject));
  }
  const [first, ...rest] = layout.over;
  if (first === undefined) throw wrongShape(subject, "one number, as it runs over no index", written);
  const items = itemsByElement(written, first, subject);
  const inner = { ...layout, over: rest };
  return items.flatMap((item, i) => decimalCells(item, inner, `${subject}[${first.elements[i]}]`));
}

function itemsByElement(written: Written, index: Index, subject: string): readonly Written[] {
  if (written.kind === "list") {
    if (written.items.length === index.elements.length) return written.items;
    const rule = `needs ${index.elements.length} numbers, one for each of ${index.id}`;
    throw new CredenceError("cell-count", `${subject}: ${rule}, got ${describe(written)}`, { place: written.place });
  }
  const entries = entriesOf(written, subject);
  if (written.kind === "record") refuseUnknownKeys(written, index.elements, subject);
  return index.elements.map((element) => {
    const entry = entries.get(element);
    if (entry !== undefined) return entry.value;
    throw new CredenceError("cell-count", `${subject}: has no value for ${element}`, { place: written.place });
  });
}

function fromFile(written: Written, layout: Layout, subject: string): readonly string[] {
  const entries = entriesOf(written, subject);
  if (written.kind === "record") refuseUnknownKeys(written, ["file", "column"], subject);
  const read = (key: string): string => {
    const entry = entries.get(key);
    if (entry !== undefined) return text.read(entry.value, `${subject}: ${key}`);
    throw new CredenceError("missing-key", `${subject}: needs the key "${key}"`, { place: written.place });
  };
  return columnCells(read("file"), read("column"), layout, written, subject);
}

/** A column of a file as exact decimals. @throws CredenceError `table-number` where a cell holds no number. */
export function columnCells(file: string, column: string, layout: Layout, written: Written, subject: string) {
  const table = layout.readTable(file, written.place);
  const cells = cellsOf(table, column, layout.over, written.place);
  const [over, indexes] = [layout.over.map(({ id }) => id), indexesById(layout.over)];
  return cells.map((cell, i) =>
    decimalOfCell(cell, () => `${cellLabel(subject, over, indexes, i)}: ${file}: column "${column}"`, written),
  );
}

/** All rows of a column, however many, as numbers: a sample. @throws CredenceError `table-number`. */
export function sampleColumn(file: string, name: string, layout: Layout, written: Written, subject: string) {
  const rows = column(layout.readTable(file, written.place), name, written.place);
  return rows.map((cell, i) =>
    Number(decimalOfCell(cell, () => `${subject}: ${file}: row ${i + 2}: column "${name}"`, written)),
  );
}

function decimalOfCell(cell: string, subject: () => string, { place }: Written): string {
  const plain = plainDecimal(cell);
  if (plain !== undefined) return plain;
  const rule = `${subject()} must hold numbers, got "${cell}"`;
  throw new CredenceError("table-number", rule, { place, remedy: plainRemedy(cell) });
}
