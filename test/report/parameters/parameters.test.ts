/** The table of parameters in each of its forms, opened again as a reader would. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { defineStudy, loadStudy } from "../../../src/files/loadStudy.js";
import { parametersDocx } from "../../../src/files/parametersDocx.js";
import { readSheet } from "../../../src/files/sheetFile.js";
import { parametersLatex } from "../../../src/report/parameters/latex.js";
import { parametersMarkdown } from "../../../src/report/parameters/markdown.js";
import { parameterRows } from "../../../src/report/parameters/rows.js";
import { credence } from "../../cli/command.js";

const folder = mkdtempSync(join(tmpdir(), "parameters-"));
afterAll(() => rmSync(folder, { recursive: true }));

const catheter = "runs/catheter-dressings.yaml";
const study = loadStudy(catheter);
const awkward = defineStudy({
  study: "50% & more",
  assumptions: {
    a_b: { label: "=Cost | of_it", unit: "GBP/day", distribution: "normal", ci: [-1.25, 3.75], source: "£1–2 {x}" },
  },
  formulas: { out: "a_b" },
});

describe("rows", () => {
  it("state parameters in the words of the record, with mean and 95% interval", () => {
    const [days] = parameterRows(study);
    expect(days).toMatchObject({
      assumption: "catheter_days",
      baseCase: "10",
      parameters: "mean = 10; sd = 5",
      mean: 10,
    });
    // Jenks et al.: 2.72 and 21.92 days at 2.5 % and 97.5 %.
    expect(days?.interval?.map((x) => x.toFixed(2))).toEqual(["2.72", "21.92"]);
  });

  it("give each cell of a table one, and tell long tables in one line", () => {
    const england = loadStudy("runs/hospital-care-at-home.yaml");
    const rows = parameterRows(england);
    expect(rows.filter(({ assumption }) => assumption.startsWith("ltc.bandMix["))).toHaveLength(3);
    const printed = parametersMarkdown(england.name, rows).split("\n");
    expect(printed.length).toBeLessThan(250);
    // A price year is a matter of money, and an end that is nothing beside the other is 0.
    expect(printed.filter((line) => /\| (ratio|proportion), .* prices/.test(line))).toEqual([]);
    expect(printed.find((line) => line.includes("ambulance call-out"))).toContain("GBP/callout, 2008/09 prices");
    expect(parametersMarkdown(study.name, parameterRows(study))).toContain("| 0 to 0.00147 |");
    expect(printed.find((line) => line.includes("Population of each primary care trust"))).toMatch(/ 152 values, /);
  });
});

describe("text", () => {
  it("is escaped for Markdown and for LaTeX", () => {
    const rows = parameterRows(awkward);
    expect(parametersMarkdown(awkward.name, rows)).toContain(
      "=Cost \\| of\\_it | 1.25 | normal (ci \\[-1.25, 3.75\\])",
    );
    const latex = parametersLatex(awkward.name, rows);
    expect(latex).toContain("50\\% \\& more");
    expect(latex).toContain("=Cost | of\\_it");
    expect(latex).toContain("\\pounds{}1--2 \\{x\\}");
    expect(latex.match(/\\begin\{longtable\}|\\end\{longtable\}/g)).toHaveLength(2);
  });

  it("has as many cells in each line", () => {
    const lines = parametersMarkdown(study.name, parameterRows(study)).split("\n").slice(2);
    expect(new Set(lines.map((line) => line.split(" | ").length + Number(line.startsWith("|-")) * 6))).toEqual(
      new Set([7]),
    );
    expect(lines).toHaveLength(15);
  });
});

describe("files", () => {
  it("Word: a document with the header on every page and a row for each assumption", async () => {
    const bytes = await parametersDocx(study.name, parameterRows(study));
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe("PK");
    const { default: JSZip } = await import("jszip");
    const xml = await (await JSZip.loadAsync(bytes)).file("word/document.xml")?.async("string");
    expect(xml?.match(/<w:tr>|<w:tr /g)).toHaveLength(14);
    expect(xml?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain("gamma (mean 9900, sd 3000)");
  });

  it.each(["csv", "xlsx"])("%s: read back, the same distributions", async (format) => {
    const out = join(folder, `table.${format}`);
    expect((await credence(["parameters", catheter, "--format", format, "--out", out])).status).toBe(0);
    const { columns, rows } = await readSheet(out);
    expect([columns[0], rows.length]).toEqual(["assumption", 13]);
    const set = join(folder, `${format}.yaml`);
    expect((await credence(["import", out, "--out", set])).status).toBe(0);
    const text = readFileSync(catheter, "utf8").replace(/^assumptions:[\s\S]*?^formulas:/m, "formulas:");
    const again = defineStudy({ ...parseYaml(text), assumptions: parseYaml(readFileSync(set, "utf8")).assumptions });
    expect(again.hash).toBe(study.hash);
  });

  it("nothing is overwritten, and a workbook is not printed", async () => {
    const out = join(folder, "once.csv");
    for (const status of [0, 2]) {
      expect((await credence(["parameters", catheter, "--format", "csv", "--out", out])).status).toBe(status);
    }
    expect(existsSync(out)).toBe(true);
    const { status, error } = await credence(["parameters", catheter, "--format", "docx"]);
    expect([status, error]).toEqual([2, expect.stringContaining("add --out FILE")]);
  });

  it("what is no workbook is said so", async () => {
    const { status, error } = await credence(["import", "LICENSE"]);
    expect(status).toBe(2);
    expect(error).not.toContain("fault of the program");
  });
});
