import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CredenceError } from "../../src/errors.js";
import { readCsv } from "../../src/files/csvFile.js";

const folder = mkdtempSync(join(tmpdir(), "csv-"));

function table(text: string) {
  const path = join(folder, "t.csv");
  writeFileSync(path, text);
  return readCsv(path);
}

describe("CSV tables", () => {
  it("reads what Excel and R write", () => {
    const { columns, rows } = table('\uFEFFhrg,"a ""quoted"" name"\r\nH30,"1,000"\r\nH39, 2 \r\n');
    expect(columns).toEqual(["hrg", 'a "quoted" name']);
    expect(rows).toEqual([
      ["H30", "1,000"],
      ["H39", "2"],
    ]);
  });

  it("needs no line end at the end, and passes over blank lines", () => {
    expect(table("a,b\n\n1,2").rows).toEqual([["1", "2"]]);
    expect(table("a,b\n1,").rows).toEqual([["1", ""]]);
  });

  it.each(["", "a,b\n1\n", "a,b\n1,2,3\n", "a,a\n1,2\n", "a,\n1,2\n", 'a,b\n1,"2\n'])("refuses %j", (text) => {
    try {
      table(text);
      expect.unreachable();
    } catch (error) {
      expect((error as CredenceError).code).toBe("csv-syntax");
    }
  });

  it("reads what most of Europe writes: semicolons, and commas for decimal points", () => {
    expect(table('id;days;note\n1;2,05;"a, b"\n2;-,5;3,x\n').rows).toEqual([
      ["1", "2.05", "a, b"],
      ["2", "-.5", "3,x"],
    ]);
    expect(table("id\tdays\n1\t2.5\n").rows).toEqual([["1", "2.5"]]);
    // A comma in the header parts.
    expect(table("a;b,c\n1;2,3\n").rows).toEqual([["1;2", "3"]]);
    expect(() => table("id;cost\n1;1,200\n")).toThrow("may be 1200 or 1,2000");
  });

  it("gives back what was written", () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => `x${text.replace(/\s/g, "_")}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = ["a,b", ...rows.map((row) => row.map(quote).join(","))].join("\n");
        expect(table(text).rows).toEqual(rows);
      }),
    );
  });
});
