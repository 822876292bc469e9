/** The registry of conventions. To add one: its file, and one line here. */
import { CredenceError, unknownName } from "../errors.js";
import type { Convention } from "./convention.js";
import { dampack } from "./conventions/dampack.js";
import { decisionSupport } from "./conventions/decisionSupport.js";
import { heemod } from "./conventions/heemod.js";
import { own } from "./conventions/own.js";
import { named } from "./named.js";
import type { Sheet } from "./sheet.js";

/** Every convention by its name, in the order in which sheets are tried. */
export const conventions: Readonly<Record<string, Convention>> = Object.fromEntries(
  [own, heemod, decisionSupport, dampack].map((convention) => [convention.name, convention]),
);

/**
 * The convention of a sheet: the one named, else the one whose columns it has.
 * @throws CredenceError `unknown-convention`, `sheet-not-recognised`.
 */
export function conventionOf(columns: readonly string[], name: string | undefined, sheet: Sheet): Convention {
  const has = (convention: Convention): boolean => convention.columns.every((column) => columns.includes(column));
  if (name === undefined) {
    const found = Object.values(conventions).find(has);
    if (found !== undefined) return found;
    throw notRecognised(sheet, "has the columns of no known convention", Object.values(conventions));
  }
  const asked = named(conventions, name);
  if (asked === undefined) {
    const { message, remedy } = unknownName("convention", name, Object.keys(conventions));
    throw new CredenceError("unknown-convention", message, { remedy });
  }
  if (has(asked)) return asked;
  throw notRecognised(sheet, `lacks columns of the convention ${name}`, [asked]);
}

function notRecognised(sheet: Sheet, problem: string, wanted: readonly Convention[]): CredenceError {
  const { file, name, others = [] } = sheet;
  const lists = wanted.map(({ name, columns }) => `${columns.join(",")} (${name})`);
  const elsewhere = others.length === 0 ? "" : `, or choose another sheet with --sheet: ${others.join(", ")}`;
  const remedy = `name its columns, in its first row, ${lists.join(" or ")}${elsewhere}`;
  const subject = name === undefined ? "this sheet" : `the sheet "${name}"`;
  return new CredenceError("sheet-not-recognised", `${subject} ${problem}`, { place: { file, line: 1 }, remedy });
}
