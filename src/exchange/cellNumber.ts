/** Numbers in the cells of a sheet. */
import { CredenceError } from "../errors.js";
import type { Row } from "./convention.js";

/** A number, or undefined for an empty cell. @throws CredenceError `sheet-number`. */
export function optionalNumber(row: Row, column: string): number | undefined {
  const text = row.cells[column]?.trim() ?? "";
  if (text === "" || text === "NA") return undefined;
  const value = Number(text.replace(/(\d),(?=\d{3}(\D|$))/g, "$1"));
  if (Number.isFinite(value)) return value;
  throw new CredenceError("sheet-number", `${column}: must be a number, got "${text}"`, { place: row.place });
}

/** @throws CredenceError `sheet-number` where the cell is empty or no number. */
export function cellNumber(row: Row, column: string): number {
  const value = optionalNumber(row, column);
  if (value !== undefined) return value;
  throw new CredenceError("sheet-number", `${column}: must be a number, got nothing`, { place: row.place });
}

/** A row whose distribution is not known. */
export function unknownDistribution(row: Row, name: string, known: readonly string[]): CredenceError {
  const remedy = `known: ${known.join(", ")}`;
  return new CredenceError("sheet-distribution", `unknown distribution "${name}"`, { place: row.place, remedy });
}
