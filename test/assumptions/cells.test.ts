import { describe, expect, it } from "vitest";
import { decimalCells, decimalText } from "../../src/assumptions/cells.js";
import type { CredenceError } from "../../src/errors.js";
import { fromPlain } from "../../src/schema/written.js";

const band = { id: "band", elements: ["low", "high"], numeric: false };
const year = { id: "year", elements: ["1", "2", "3"], numeric: true };
const layout = {
  over: [band, year],
  readTable: (file: string) => ({
    file,
    columns: ["year", "band", "cost"],
    rows: [
      ["1", "high", "4"],
      ["2", "high", "5"],
      ["3", "high", "6.50"],
      ["1", "low", "1"],
      ["2", "low", "2e0"],
      ["3", "low", "3"],
    ],
  }),
};
const cells = (value: unknown) => decimalCells(fromPlain(value), layout, "cost");

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as CredenceError).code;
  }
}

describe("numbers as people write them", () => {
  it.each([
    [0.5, "0.5"],
    [5e-1, "0.5"],
    ["180 / 1.7", "105.8823529411764705882352941176471"],
    ["2 ^ 3", "8"],
    [-1e-7, "-0.0000001"],
  ])("%s is %s", (written, exact) => {
    expect(decimalText(fromPlain(written), "x")).toBe(exact);
  });

  it.each([
    ["60%", /write 0.6$/],
    ["1,000", /write 1000$/],
    ["1 000 000.5", /^x: .*write 1000000.5$/],
    ["5 *", /^1:4: x: expected .* got the end/],
    ["£1000", /write 1000 and put the currency into the unit/],
    ["ten", /got "ten"$/],
    [true, /got true$/],
  ])("%s is refused with what to write", (written, says) => {
    expect(() => decimalText(fromPlain(written), "x")).toThrow(says);
  });
});

describe("cells", () => {
  it("come from one number, lists, records by element, or a file in any order of rows", () => {
    expect(cells(7)).toEqual(["7", "7", "7", "7", "7", "7"]);
    const all = ["1", "2", "3", "4", "5", "6.5"];
    expect(
      cells([
        [1, 2, 3],
        [4, 5, 6.5],
      ]),
    ).toEqual(all);
    expect(cells({ high: [4, 5, 6.5], low: { 1: 1, 2: 2, 3: 3 } })).toEqual(all);
    expect(cells({ file: "costs.csv", column: "cost" })).toEqual(all);
  });

  it("of a file are missed by name", () => {
    const short = {
      ...layout,
      readTable: (file: string) => ({ ...layout.readTable(file), rows: [["1", "high", "4"]] }),
    };
    const read = () => decimalCells(fromPlain({ file: "costs.csv", column: "cost" }), short, "cost");
    expect(read).toThrow(/^costs\.csv: no row for band low, year 1$/);
  });

  it("of a file that are no numbers are told by name, with what to write", () => {
    const shown = {
      ...layout,
      readTable: (file: string) => ({
        ...layout.readTable(file),
        rows: layout.readTable(file).rows.map((row) => [...row.slice(0, -1), row.at(-1) === "4" ? "£1,200" : "1"]),
      }),
    };
    const read = () => decimalCells(fromPlain({ file: "costs.csv", column: "cost" }), shown, "cost");
    expect(read).toThrow(
      /^cost\[band=high,year=1\]: costs\.csv: column "cost" must hold numbers, got "£1,200"; write 1200 and put/,
    );
  });

  it.each([
    [[1, 2, 3], "cell-count"],
    [{ low: [1, 2, 3] }, "cell-count"],
    [{ low: 1, high: 2, middle: 3 }, "unknown-key"],
    [{ file: "costs.csv", column: "price" }, "unknown-column"],
    [{ file: "costs.csv" }, "missing-key"],
    [{ file: "costs.csv", column: "band" }, "table-number"],
  ])("%j is refused: %s", (written, code) => {
    expect(codeOf(() => cells(written))).toBe(code);
  });
});
