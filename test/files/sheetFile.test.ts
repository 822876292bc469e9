/** Workbooks as Excel writes them: several sheets, failed formulas, dates, blank rows. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importSheet } from "../../src/exchange/importSheet.js";
import { readSheet } from "../../src/files/sheetFile.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sheets-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Cell = string | number | { readonly error: string } | { readonly day: number };

const header = ["parameter", "value", "low", "high", "psa"];

function cellXml(cell: Cell, reference: string): string {
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  if ("error" in cell) return `<c r="${reference}" t="e"><f>1/0</f><v>${cell.error}</v></c>`;
  return `<c r="${reference}" s="1"><v>${cell.day}</v></c>`;
}

/** A workbook by hand, after ECMA-376: what no writer of ours would make, errors among it. */
function workbook(name: string, sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): string {
  const office = "http://schemas.openxmlformats.org";
  const [main, relations] = [`${office}/spreadsheetml/2006/main`, `${office}/officeDocument/2006/relationships`];
  const parts: Record<string, string> = {};
  const tabs: string[] = [];
  const links = [`<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/>`];
  Object.entries(sheets).forEach(([tab, rows], i) => {
    const body = rows.map((row, r) => {
      const cells = row.map((cell, c) => (cell === "" ? "" : cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`)));
      return `<row r="${r + 1}">${cells.join("")}</row>`;
    });
    parts[`xl/worksheets/tab${i}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${body.join("")}</sheetData></worksheet>`;
    tabs.push(`<sheet name="${tab}" sheetId="${i + 1}" r:id="t${i}"/>`);
    links.push(`<Relationship Id="t${i}" Type="${relations}/worksheet" Target="worksheets/tab${i}.xml"/>`);
  });
  parts["xl/styles.xml"] =
    `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  parts["xl/workbook.xml"] =
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${tabs.join("")}</sheets></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] =
    `<Relationships xmlns="${office}/package/2006/relationships">${links.join("")}</Relationships>`;
  const path = join(folder, name);
  writeFileSync(path, zipSync(Object.fromEntries(Object.entries(parts).map(([file, text]) => [file, strToU8(text)]))));
  return path;
}

const cost = ["cost", 2756, "", "", "gamma(2756, 300)"];

describe("a workbook", () => {
  it("is read from its first sheet, or from the one named", async () => {
    const file = workbook("two.xlsx", { Notes: [["Read me"]], Parameters: [header, cost] });
    const { document } = importSheet(await readSheet(file, "Parameters"));
    expect(document.assumptions).toEqual({ cost: { value: 2756, distribution: "gamma", mean: 2756, sd: 300 } });
    const first = await readSheet(file);
    expect(() => importSheet(first)).toThrow(
      /the sheet "Notes" has the columns of no known convention.*--sheet: Parameters/,
    );
  });

  it("names the sheets that there are", async () => {
    const file = workbook("one.xlsx", { Parameters: [header, cost] });
    await expect(readSheet(file, "Paramters")).rejects.toThrow('unknown sheet "Paramters"; did you mean "Parameters"?');
  });

  it.each([
    [{ error: "#REF!" }, "value: must be a number, got an error of Excel, #REF!"],
    [{ error: "#N/A" }, "value: must be a number, got an error of Excel, #N/A"],
    [{ day: 41_000 }, "value: must be a number, got a date, 2012-04-01"],
  ])("with a failed formula or a date for a number is refused: %o", async (cell, message) => {
    const file = workbook("bad.xlsx", { P: [header, cost, ["days", cell, "", "", "normal(5, 1)"]] });
    const sheet = await readSheet(file);
    expect(() => importSheet(sheet)).toThrow(`bad.xlsx:3: ${message}`);
  });

  it("counts blank rows, so that a mistake is found where it stands", async () => {
    const file = workbook("gap.xlsx", { P: [header, cost, [], ["days", "five", "", "", "nrmal(5, 1)"]] });
    const sheet = await readSheet(file);
    expect(() => importSheet(sheet)).toThrow(/gap\.xlsx:4: unknown distribution "nrmal"/);
  });

  it("without rows says so", async () => {
    const sheet = await readSheet(workbook("empty.xlsx", { P: [header] }));
    expect(() => importSheet(sheet)).toThrow("this sheet has a header and no rows");
  });
});

describe("a CSV file", () => {
  it("has no sheets to choose from", async () => {
    const file = join(folder, "one.csv");
    writeFileSync(file, "parameter,value,psa\na,1,\n");
    await expect(readSheet(file, "P")).rejects.toThrow("is no workbook");
  });
});
