/** Sheets of a European Excel. */
import { describe, expect, it } from "vitest";
import { withDecimalPoints } from "../../src/exchange/decimalComma.js";
import type { Sheet } from "../../src/exchange/sheet.js";

function sheet(separator: string, ...cells: readonly string[]): Sheet {
  return { file: "sheet.csv", columns: ["value"], rows: cells.map((cell) => [cell]), separator };
}

describe("decimal commas", () => {
  it("become points in a sheet parted by semicolons", () => {
    const read = withDecimalPoints(sheet(";", "1200,5", "1.200,5", "-0,25", "1.234.567,89", "7", "gamma(1200.5, 100)"));
    expect(read.rows.flat()).toEqual(["1200.5", "1200.5", "-0.25", "1234567.89", "7", "gamma(1200.5, 100)"]);
  });

  it("are taken from the rest of the sheet where three digits follow", () => {
    expect(withDecimalPoints(sheet(";", "1,200", "0,5")).rows.flat()).toEqual(["1.200", "0.5"]);
  });

  it("are refused where every comma may set off thousands", () => {
    const refused = () => withDecimalPoints(sheet(";", "name", "1,200"));
    expect(refused).toThrow('sheet.csv:3: "1,200": may be 1200 or 1,2000 in a sheet with semicolons');
  });

  it("leave a point before three digits in doubt", () => {
    const refused = () => withDecimalPoints(sheet(";", "0,5", "1.200"));
    expect(refused).toThrow('sheet.csv:3: "1.200": may be 1200 or 1,2000 in a sheet with semicolons');
    expect(withDecimalPoints(sheet(";", "0.5", "1.200")).rows.flat()).toEqual(["0.5", "1.200"]);
  });

  it("are left alone where commas part the cells", () => {
    const read = sheet(",", "1,200", "0,5");
    expect(withDecimalPoints(read)).toBe(read);
  });
});
