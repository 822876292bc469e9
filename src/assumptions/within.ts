/** Rank correlations between the cells of one assumption: one for any two, or a matrix. */
import { CredenceError } from "../errors.js";
import { cellsOver } from "../formula/cells.js";
import { number, wrongShape } from "../schema/shape.js";
import type { Written } from "../schema/written.js";
import type { Joint } from "./assumption.js";
import type { Layout } from "./cells.js";

/**
 * `within: 0.3` or `within: [[1, 0.3], [0.3, 1]]`, row by row.
 * @throws CredenceError `within-misplaced`, `within-not-a-correlation`.
 */
export function readWithin(written: Written | undefined, joint: Joint, { over }: Layout, id: string) {
  if (written === undefined) return undefined;
  const subject = `${id}: within`;
  if (joint !== "each" || over.length === 0) {
    const rule = `${subject} is for cells that are drawn one by one`;
    const remedy =
      joint === "each" ? "lay it over an index, or take within out" : "take within out, or what draws them together";
    throw new CredenceError("within-misplaced", rule, { place: written.place, remedy });
  }
  if (written.kind === "list") return readMatrix(written, cellsOver(over), subject);
  const value = number.read(written, subject);
  if (value > -1 && value < 1) return value;
  const rule = `${id}: within must be a correlation between -1 and 1 of cells drawn one by one, got ${value}`;
  throw new CredenceError("within-misplaced", rule, { place: written.place });
}

function readMatrix(written: Written & { kind: "list" }, cells: number, subject: string): readonly number[] {
  const rows = written.items.map((item) =>
    item.kind === "list" ? item.items.map((one) => number.read(one, subject)) : [],
  );
  if (rows.length !== cells || rows.some((row) => row.length !== cells)) {
    throw wrongShape(subject, `a matrix of ${cells} rows of ${cells}`, written);
  }
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      const legal = i === j ? value === 1 : value > -1 && value < 1 && value === rows[j]?.[i];
      if (legal) return;
      const rule = `${subject} must be symmetric with 1 on the diagonal and correlations beside it, got ${value}`;
      throw new CredenceError("within-not-a-correlation", `${rule} in row ${i + 1}`, { place: written.place });
    });
  });
  return rows.flat();
}
