/** A parameter sheet becomes an assumption set. */
import { CredenceError, type Place } from "../errors.js";
import { refuseImpossible } from "./checkedRecord.js";
import type { Convention, Imported, LeftOut, Row } from "./convention.js";
import { conventionOf } from "./conventions.js";
import type { Sheet } from "./sheet.js";

/** What a sheet became, and what of it is left to a person. */
export interface ImportedSet {
  readonly convention: string;
  /** An assumption set as plain data. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Rows that hold formulas of another language: to be written under `formulas`. */
  readonly leftOut: readonly LeftOut[];
  /**
   * Ids of constants that have a low and a high beside them in the sheet: a probabilistic analysis would leave them
   * out.
   */
  readonly fixedInRange: readonly string[];
  /** Formulas of base cases that are left to the person; the set is refused until they are numbers. */
  readonly baseCasesLeft: readonly { readonly id: string; readonly text: string }[];
}

/**
 * Reads a sheet in one of the known conventions.
 * @param as name of the convention; found by the columns where left out.
 * @throws CredenceError with the row: `sheet-not-recognised`, `unknown-convention`, `sheet-distribution`, `sheet-number`,
 * `sheet-range`, `sheet-call`, `sheet-empty`, `duplicate-name`, and those of distributions that do not exist.
 */
export function importSheet(sheet: Sheet, as?: string): ImportedSet {
  const columns = sheet.columns.map((column) => column.trim().toLowerCase());
  const convention = conventionOf(columns, as, sheet);
  if (sheet.rows.length === 0) throw empty(sheet);
  const { assumptions, leftOut } = readRows(sheet, columns, convention);
  refuseDoubles(assumptions);
  const fixedInRange = assumptions.filter((one) => one.fixedInRange === true).map(({ id }) => id);
  const baseCasesLeft = assumptions.flatMap(({ id, baseCaseLeft: text }) => (text === undefined ? [] : [{ id, text }]));
  const document = documentOf(sheet.file, convention.name, assumptions);
  return { convention: convention.name, document, leftOut, fixedInRange, baseCasesLeft };
}

type Placed = Imported & { readonly place: Place };

/** Row by row: a formula may name what stands above it. */
function readRows(sheet: Sheet, columns: readonly string[], convention: Convention) {
  const assumptions: Placed[] = [];
  const leftOut: LeftOut[] = [];
  const above = new Map<string, number>();
  sheet.rows.forEach((cells, r) => {
    const place: Place = { file: sheet.file, line: sheet.lines?.[r] ?? r + 2 };
    const row: Row = { cells: Object.fromEntries(columns.map((name, i) => [name, cells[i]?.trim() ?? ""])), place };
    const found = convention.read(row, above);
    const id = "isCell" in found && found.isCell === true ? found.id : legal(found.id, place);
    const value = "record" in found ? found.record.value : found.value;
    if (typeof value === "number") above.set(found.id, value);
    if ("record" in found) {
      refuseImpossible(id, found.record, place);
      assumptions.push({ ...found, id, place });
    } else leftOut.push({ ...found, id });
  });
  return { assumptions, leftOut };
}

function empty({ file }: Sheet): CredenceError {
  const remedy = "write one row for each assumption below it";
  return new CredenceError("sheet-empty", "this sheet has a header and no rows", { place: { file, line: 1 }, remedy });
}

function documentOf(file: string, convention: string, assumptions: readonly Imported[]): ImportedSet["document"] {
  const name = file.replace(/^.*[/\\]/, "");
  const indexes = assumptions.flatMap(({ id, elements }) => (elements === undefined ? [] : [[indexOf(id), elements]]));
  const records = assumptions.map(({ id, record, elements }) => [
    id,
    elements === undefined ? record : { over: indexOf(id), ...record },
  ]);
  return {
    "assumption-set": name,
    note: `Imported from ${name} in the convention ${convention}; label, unit, source and provenance are to be filled in.`,
    ...(indexes.length === 0 ? {} : { indexes: Object.fromEntries(indexes) }),
    assumptions: Object.fromEntries(records),
  };
}

function indexOf(id: string): string {
  return `${id}_part`;
}

/** Names with spaces or signs become legal ones. */
function legal(id: string, place: Place): string {
  const name = id.replace(/[^\w.]+/g, "_").replace(/^(?=\d)/, "_");
  if (/^[A-Za-z_]\w*(\.\w+)*$/.test(name)) return name;
  throw new CredenceError("bad-name", `"${id}": is no name of an assumption`, { place });
}

function refuseDoubles(assumptions: readonly (Imported & { place: Place })[]): void {
  const seen = new Map<string, Place>();
  for (const { id, place } of assumptions) {
    const before = seen.get(id);
    if (before !== undefined) {
      throw new CredenceError("duplicate-name", `"${id}": stands already in line ${before.line}`, { place });
    }
    seen.set(id, place);
  }
}
