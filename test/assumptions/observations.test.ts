import { describe, expect, it } from "vitest";
import { observationsOf } from "../../src/assumptions/observations.js";
import { CredenceError } from "../../src/errors.js";

const table = (cells: readonly string[]) => ({
  file: "stays.csv",
  columns: ["days"],
  rows: cells.map((cell) => [cell]),
});

function errorOf(cells: readonly string[], column = "days"): CredenceError {
  try {
    observationsOf(table(cells), column);
  } catch (error) {
    if (error instanceof CredenceError) return error;
  }
  throw new Error("no error");
}

describe("a column as a sample", () => {
  it("is its numbers, each with its row", () => {
    const { values, rows, missing } = observationsOf(table(["1", "2.5", "-3e2", "+4", ".5"]), "days");
    expect(values).toEqual([1, 2.5, -300, 4, 0.5]);
    expect(rows).toEqual([2, 3, 4, 5, 6]);
    expect(missing).toBe(0);
  });

  it("leaves rows out that hold nothing, only where asked to", () => {
    const cells = ["1", "", "2", "NA", "3", "n/a", "4", "5"];
    const { values, rows, missing } = observationsOf(table(cells), "days", true);
    expect([values, rows, missing]).toEqual([[1, 2, 3, 4, 5], [2, 4, 6, 8, 9], 3]);
    const error = errorOf(cells);
    expect(error.code).toBe("observation-missing");
    expect(error.message).toContain("stays.csv: row 3: column");
    expect(error.message).toContain("these 3 rows (3, 5, 7)");
  });

  it.each([
    [
      ["1", "2", "about 3", "4", "5"],
      "observation-not-a-number",
      'row 4: column "days": must hold a number, got "about 3"',
    ],
    [["1", "2", "£1,200", "4", "5"], "observation-not-a-number", "write 1200"],
    [["1", "2", "0x10", "4", "5"], "observation-not-a-number", "row 4"],
    [["1", "2", "1e999", "4", "5"], "observation-not-a-number", "row 4"],
    [["1", "2"], "sample-too-short", "at least 5 numbers, got 2"],
    [["7", "7", "7", "7", "7"], "zero-spread", "state a constant as value: 7"],
  ])("%j is refused: %s", (cells, code, says) => {
    expect(errorOf(cells).code).toBe(code);
    expect(errorOf(cells).message).toContain(says);
  });

  it("is refused under a name that no column has", () => {
    expect(errorOf(["1"], "dys").message).toContain('did you mean "days"');
  });
});
