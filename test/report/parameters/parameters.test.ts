/** The table of parameters in each of its forms, opened again as a reader would. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { importSheet } from "../../../src/exchange/importSheet.js";
import { defineStudy, loadStudy } from "../../../src/files/loadStudy.js";
import { parametersDocx } from "../../../src/files/parametersDocx.js";
import { parametersXlsx } from "../../../src/files/parametersXlsx.js";
import { readSheet } from "../../../src/files/sheetFile.js";
import { correlationRows, namedCorrelationRows } from "../../../src/report/parameters/correlations.js";
import { parametersCsv } from "../../../src/report/parameters/csv.js";
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

describe("prices", () => {
  it("of another year are told with what the source's numbers were multiplied by", () => {
    const inflated = defineStudy({
      study: "Inflated",
      "price-year": "2008/09",
      "inflate-to": "2009/10",
      assumptions: {
        visit: { label: "Visit", unit: "GBP/visit", distribution: "gamma", mean: 100, sd: 10, source: "Audit" },
        days: { label: "Days", unit: "day", value: 3 },
      },
      formulas: { out: "visit * days" },
    });
    const [visit, days] = parametersMarkdown(inflated.name, parameterRows(inflated)).split("\n").slice(-2);
    expect(visit).toMatch(/\| GBP\/visit, 2009\/10 prices \(×1\.\d+ from 2008\/09\) \| Audit/);
    expect(days).toMatch(/\| day \|/);
  });
});

describe("distributions of a kind of their own", () => {
  const own = defineStudy({
    study: "Own",
    indexes: { band: ["a", "b"] },
    assumptions: {
      stay: { distribution: "quantiles", family: "normal", "0.05": 2, "0.5": 4, "0.95": 6 },
      pool: {
        distribution: "experts",
        of: [
          { expert: "A", distribution: "gamma", mean: 6, sd: 2 },
          { expert: "B", distribution: "normal", mean: 20, sd: 2 },
        ],
      },
      often: {
        distribution: "mixture",
        weights: [0.25, 0.75],
        of: [
          { distribution: "fixed", value: 0 },
          { distribution: "gamma", mean: 1000, sd: 800 },
        ],
      },
      mv: { over: "band", distribution: "multivariate-normal", mean: [0.1, 0.2], covariance: [[0.01, 0.004], [0.004, 0.04]] }, // biome-ignore format: matrix
      third: { distribution: "beta", alpha: 1, beta: 2 },
    },
    correlations: [["stay", "third", 0.5]],
    formulas: { y: "stay * pool * often * third + sum(mv, band)" },
  });
  const [rows, pairs] = [parameterRows(own), correlationRows(own)];
  const markdown = parametersMarkdown(own.name, rows, pairs);

  it("never print an object, and say what experts and mixtures are made of", () => {
    for (const text of [markdown, parametersLatex(own.name, rows, pairs), parametersCsv(rows)]) {
      expect(text).not.toContain("[object");
    }
    expect(markdown).toContain("experts (of A: gamma (mean 6, sd 2); B: normal (mean 20, sd 2)): linear pool of A 50%");
    expect(markdown).toContain("of fixed (value 0); gamma (mean 1000, sd 800))");
  });

  it("name the family that a judgement became, with its parameters", () => {
    // Quantiles symmetric about 4: sd = 2 / 1.644854.
    expect(rows[0]?.became).toBe("normal (mean 4, sd 1.216)");
    expect(parametersCsv(rows)).toContain('"normal (mean 4, sd 1.216)"');
    expect(rows.find(({ assumption }) => assumption === "third")?.became).toBe("");
  });

  it("print a base case that was worked out as its mean is printed", () => {
    expect(markdown).toMatch(/^\| third \| 0\.3333 \| .* \| 0\.3333 \|/m);
    expect(parametersCsv(rows)).toContain("0.33333333");
  });

  it("say which are drawn together: rank correlations, and covariances of normals", () => {
    expect(markdown).toContain("multivariate normal (mean 0.1, sd 0.1)");
    expect(pairs).toEqual([
      ["stay", "third", "0.5", ""],
      // Pearson 0.2: 6 / pi arcsin(0.1) = 0.191.
      ["mv[band=a]", "mv[band=b]", "0.191", "0.004"],
    ]);
    expect(markdown).toContain("| Parameter | Drawn together with | Rank correlation | Covariance |");
    expect(parametersLatex(own.name, rows, pairs).match(/begin\{longtable\}/g)).toHaveLength(2);
    expect(parametersMarkdown(own.name, rows)).not.toContain("Drawn together");
  });

  it("name them as the table of parameters does", () => {
    const cost = { label: "Cost", distribution: "gamma", mean: 10, sd: 2 };
    const labelled = defineStudy({
      study: "Labelled",
      indexes: { band: ["low", "high"] },
      assumptions: { cost, rate: { ...cost, label: "Rate", over: "band" } },
      correlations: [["cost", "rate[band=low]", 0.5]],
      formulas: { y: "cost * sum(rate, band)" },
    });
    expect(correlationRows(labelled)).toEqual([["cost", "rate[band=low]", "0.5", ""]]);
    expect(namedCorrelationRows(labelled)).toEqual([["Cost", "Rate (band=low)", "0.5", ""]]);
    expect(parameterRows(labelled).map(({ label }) => label)).toEqual(["Cost", "Rate (band=low)", "Rate (band=high)"]);
  });

  it("stand in the Word document, too", async () => {
    const { default: JSZip } = await import("jszip");
    const bytes = await parametersDocx(own.name, rows, pairs);
    const xml = await (await JSZip.loadAsync(bytes)).file("word/document.xml")?.async("string");
    expect(xml).toContain("mv[band=a] with mv[band=b]: rank correlation 0.191, covariance 0.004");
    expect(xml).not.toContain("[object");
  });
});

describe("what a reader needs to draw the same again", () => {
  const own = defineStudy({
    study: "Drawn again",
    indexes: { band: ["a", "b", "c"] },
    assumptions: {
      util: { distribution: "normal", mean: 0.9, sd: 0.08, truncate: [0, 1], "keep-mean": true },
      loose: { distribution: "normal", mean: 0.9, sd: 0.08, truncate: [0, 1] },
      tariff: { over: "band", distribution: "gamma", mean: [3900, 2600, 1234.5], cv: 0.06, common: true },
      large: { distribution: "normal", mean: 123_456_789, sd: 1e6, truncate: [0, 124_000_000] },
    },
    correlations: [["util", "large", -0.25]],
    formulas: { y: "util * loose * large * sum(tariff, band)" },
  });
  const [rows, pairs] = [parameterRows(own), correlationRows(own)];
  const markdown = parametersMarkdown(own.name, rows, pairs);

  it("is that a mean is kept, in words and in what is read back", async () => {
    expect(markdown).toContain("normal (mean 0.9, sd 0.08, truncate \\[0, 1\\], keep-mean true) | 0.9 |");
    const out = join(folder, "kept.csv");
    writeFileSync(out, parametersCsv(rows.slice(0, 2)));
    const { document } = importSheet(await readSheet(out));
    const again = defineStudy({
      study: "Again",
      assumptions: document["assumptions"],
      formulas: { y: "util * loose" },
    });
    const means = again.assumptions.map(({ value }) => Number(value[0]));
    expect(means[0]).toBe(0.9);
    // The mean that truncation leaves where nothing keeps it: 0.9 - sd φ(1.25) / Φ(1.25).
    expect(means[1]).toBeCloseTo(0.9 - (0.08 * 0.18264909) / 0.89435023, 7);
    expect(again.assumptions[0]?.uncertainty).toEqual(own.assumptions[0]?.uncertainty);
  });

  it("is that one draw scales a table", () => {
    expect(pairs).toEqual([
      ["util", "large", "\u22120.25", ""],
      ["tariff", "one draw scales all its 3 cells", "1", ""],
    ]);
    expect(markdown).toContain("| tariff | one draw scales all its 3 cells | 1 |");
  });

  it("is the base case beside an equal mean in the same digits", () => {
    expect(markdown).toMatch(/^\| tariff\\\[band=c\\\] \| 1,234\.5 \| .* \| 1,234\.5 \|/m);
    expect(markdown).toMatch(/\| 12\d,\d{3},\d{3} \| 12\d,\d{3},\d{3} to 12\d,\d{3},\d{3} \|/);
  });

  it("stands in the workbook as numbers, correlations on a sheet of their own", async () => {
    const { default: JSZip } = await import("jszip");
    const zip = await JSZip.loadAsync(await parametersXlsx(rows, pairs));
    const [first, second] = await Promise.all(
      [1, 2].map((sheet) => zip.file(`xl/worksheets/sheet${sheet}.xml`)?.async("string")),
    );
    expect(first).toMatch(/<c r="C2"(?! t="s")[^>]*><v>0\.9<\/v>/);
    expect(second).toMatch(/<c r="C2"(?! t="s")[^>]*><v>-0\.25<\/v>/);
    expect(await (await JSZip.loadAsync(await parametersXlsx(rows))).file("xl/worksheets/sheet2.xml")).toBeNull();
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
