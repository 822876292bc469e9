/** Tables of a European Excel. */
import { describe, expect, it } from "vitest";
import type { Table } from "../../src/assumptions/table.js";
import { withDecimalPoints } from "../../src/files/decimalComma.js";

function table(...cells: readonly string[]): Table {
  return { file: "sheet.csv", columns: ["value"], rows: cells.map((cell) => [cell]) };
}

describe("decimal commas", () => {
  it("become points in a table parted by semicolons", () => {
    const read = withDecimalPoints(table("1200,5", "1.200,5", "-0,25", "1.234.567,89", "7", "gamma(1200.5, 100)"));
    expect(read.rows.flat()).toEqual(["1200.5", "1200.5", "-0.25", "1234567.89", "7", "gamma(1200.5, 100)"]);
  });

  it("are taken from the rest of the table where three digits follow", () => {
    expect(withDecimalPoints(table("1,200", "0,5")).rows.flat()).toEqual(["1.200", "0.5"]);
  });

  it("are refused where every comma may set off thousands", () => {
    const refused = () => withDecimalPoints(table("name", "1,200"));
    expect(refused).toThrow('sheet.csv:3: "1,200": may be 1200 or 1,2000 in a table with semicolons');
  });

  it("leave a point before three digits in doubt", () => {
    const refused = () => withDecimalPoints(table("0,5", "1.200"));
    expect(refused).toThrow('sheet.csv:3: "1.200": may be 1200 or 1,2000 in a table with semicolons');
    expect(withDecimalPoints(table("0.5", "1.200")).rows.flat()).toEqual(["0.5", "1.200"]);
  });

  it("are decimal after a leading nought, and where no digit stands before", () => {
    expect(withDecimalPoints(table("0,125", "-,5", "0,250")).rows.flat()).toEqual(["0.125", "-.5", "0.250"]);
    expect(withDecimalPoints(table("0,5", "0.125")).rows.flat()).toEqual(["0.5", "0.125"]);
  });

  it("are words where words stand beside them", () => {
    const words = table("3,x", "a, b", "1,2,3");
    expect(withDecimalPoints(words)).toBe(words);
  });
});
