/** YAML shown in the documentation is real: whole studies load without a remark, single records are read. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { families } from "../../src/families/index.js";
import { defineStudy, loadStudy } from "../../src/files/loadStudy.js";
import { lint } from "../../src/lint/lint.js";
import { page, pages, root } from "./markdown.js";

const folder = mkdtempSync(join(tmpdir(), "docs-"));
for (const name of ["runs", "distributions"]) cpSync(join(root, name), join(folder, name), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

// Tables that the studies of a page name.
for (const { text, marks } of pages.flatMap(({ blocks }) => blocks.filter(({ language }) => language === "csv"))) {
  writeFileSync(join(folder, marks.get("file") ?? "table.csv"), text);
}

const yaml = pages.flatMap(({ file, blocks }) =>
  blocks.filter(({ language }) => language === "yaml").map((block) => ({ file, ...block })),
);
const whole = yaml.filter(({ marks }) => marks.has("file") && !marks.has("broken"));
const validate = new Ajv2020.default({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, "distributions/study.schema.json"), "utf8")),
);

describe("whole studies", () => {
  it("are found", () => expect(whole.length).toBeGreaterThanOrEqual(2));

  it.each(whole.map((block) => [block.marks.get("file") ?? "", block] as const))("%s", (name, { text, marks }) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const study = loadStudy(path);
    // Shipped judgement is told as such; a page need not repeat it.
    const found = lint(study).findings.filter(({ rule }) => rule !== "driver-without-evidence");
    if (!marks.has("sketch")) expect(found).toEqual([]);
    expect(study.outputs.length).toBeGreaterThan(0);
    expect(validate(parse(text)), JSON.stringify(validate.errors?.[0])).toBe(true);
  });

  it("its presets load", () => {
    for (const preset of ["cautious", "worst"])
      expect(loadStudy(join(folder, "virtual-ward.yaml"), { preset })).toBeDefined();
  });
});

describe("records", () => {
  const records = yaml
    .filter(({ marks }) => marks.has("assumptions"))
    .flatMap(({ text }) => Object.entries(parse(text) as Record<string, { distribution: string; over?: string }>));

  it.each(records)("%s", (id, record) => {
    const study = { study: id, indexes: { band: ["low", "medium", "high"] }, assumptions: { [id]: record } };
    expect(defineStudy({ ...study, formulas: { out: id } }).outputs.length).toBe(record.over === undefined ? 1 : 3);
  });

  it("show every family", () => {
    const shown = new Set(records.map(([, { distribution }]) => distribution));
    expect([...shown, "fixed"].sort()).toEqual(Object.keys(families).sort());
  });

  it("the record in the README replaces the shipped one", () => {
    const text = page("README.md").blocks.find((block) => block.text.includes("ltc.captureRate:"))?.text ?? "";
    const path = join(folder, "distributions/long-term-conditions.yaml");
    const shipped = readFileSync(path, "utf8");
    const edited = shipped.replace(/^ {2}ltc\.captureRate:\n( {4}.*\n)+/m, `${text}\n`);
    expect(edited).not.toBe(shipped);
    writeFileSync(path, edited);
    const found = loadStudy(join(folder, "runs/hospital-care-at-home.yaml")).assumptions.find(
      ({ id }) => id === "ltc.captureRate",
    );
    writeFileSync(path, shipped);
    expect(found?.uncertainty?.parameters).toEqual([{ alpha: 26, beta: 55 }]);
  });
});

describe("the table of families", () => {
  it("lists each family with each of its ways to be stated", () => {
    const { text } = page("docs/distributions.md");
    for (const family of Object.values(families)) {
      const row = text.split("\n").find((line) => line.startsWith(`| \`${family.name}\` |`)) ?? "";
      for (const key of family.parameterisations.flatMap((way) => [
        ...Object.keys(way.keys),
        ...Object.keys(way.optional ?? {}),
      ])) {
        expect(row, `${family.name}: ${key}`).toMatch(new RegExp(`\\b${key}\\b`));
      }
    }
  });
});
