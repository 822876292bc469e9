import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { auditChancesSpec } from "../../src/charts/auditChances.js";
import { triangulationCaption, triangulationSpec } from "../../src/charts/triangulation.js";
import { drawAudit } from "../../src/files/auditFolder.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { renderSvg } from "../../src/render/svg.js";
import { auditJson } from "../../src/report/audit/auditJson.js";
import { auditMarkdown, auditTerminal } from "../../src/report/audit/auditText.js";
import { auditParagraph } from "../../src/report/audit/paragraph.js";
import { auditTables } from "../../src/report/audit/tables.js";
import { htmlReport } from "../../src/report/htmlReport.js";
import { simulate } from "../../src/run/simulate.js";

const document = {
  study: "Virtual ward",
  currency: "GBP",
  "price-year": "2020/21",
  settings: { "cash.perspective": { "one-of": ["payer", "hospital"], value: "payer" } },
  assumptions: {
    gain: {
      label: "Gain | a bar in a label",
      unit: "GBP/year",
      distribution: "normal",
      mean: 1e6,
      sd: 3e5,
      provenance: "assumed",
    },
    cost: { label: "Cost", unit: "GBP/year", distribution: "normal", mean: 0, sd: 4e5, provenance: "public" },
  },
  formulas: {
    saving: { label: "Saving", formula: 'gain - cost * if(cash.perspective == "payer", 1, 2)', unit: "GBP/year" },
  },
  outputs: ["saving"],
  published: { saving: { low: 500_000, high: 2_000_000, kind: "scenario", label: "Saving of the ward" } },
  presets: { poor: { assumptions: { gain: { value: -5e6 } } } },
  run: { sampler: "random" },
};
const run = { seed: "words", scenarios: 20_000, chanceScenarios: 2_000, workers: 1 as const };
const other = defineStudy({
  study: "Other evidence",
  note: "Says little.",
  assumptions: { x: { unit: "GBP/year", distribution: "normal", mean: 3e5, sd: 1e5 } },
  formulas: { y: "x * 1" },
});
const variants = ["payer", "hospital"].map((perspective) => defineStudy(document, { preset: "poor", perspective }));
const found = await audit(defineStudy(document), variants, { ...run, beside: [other] });

describe("the paragraph of an audit", () => {
  const text = auditParagraph(found);

  it("says what is published, and that scenarios are no interval", () => {
    expect(text).toContain(
      "Saving of the ward (2020/21 prices): the published £0.50m and £2m are two scenarios, not the ends of an interval.",
    );
  });

  it("gives the closed forms: 2 standard deviations away, 36% and 64% of the way", () => {
    expect(text).toContain("gives £2m lies 2.00 standard deviations from the medians");
    expect(text).toContain(
      "“Cost”\u00a0[P] −£640k a year instead of £0 a year; “Gain | a bar in a label”\u00a0[A] £1.36m a year instead of £1m a year",
    );
  });

  it("is bound to the run", () => {
    expect(text).toContain(`${found.conditional.count} of 20,000 scenarios reach £2m`);
    expect(text).toContain(`study ${found.run.studyHash.slice(0, 16)}`);
    expect(text).toContain("seed “words”");
    expect(auditJson(found)).toMatchObject({ study: "Virtual ward", paragraph: text, low: 500_000 });
  });

  it("spells out the letters of provenance, and calls no share of a sample impossible", () => {
    expect(text).toContain("Provenance: P public: found in a named public source; A assumed: a judgement.");
    expect(text).toContain("runs from less than 0.1% (poor, payer)");
  });

  it("says where nothing reaches the range", () => {
    const none = { ...found, ends: { ...found.ends, high: { ...found.ends.high, found: false, reached: 1.5e6 } } };
    expect(auditParagraph(none)).toContain(
      "No combination of assumptions was found that gives £2m; the nearest gives £1.50m.",
    );
  });
});

describe("the tables", () => {
  it("have a row a variant, with errors, and other evidence with what it says", () => {
    const [chances, , , conditional, beside] = auditTables(found);
    expect(chances?.rows.map(([name]) => name)).toEqual(["as it stands, payer", "poor, payer", "poor, hospital"]);
    expect(chances?.rows[1]?.[2]).toMatch(/^100\.0+% \(0\.0\d+%\)$/);
    expect(conditional?.rows.map(([name]) => name?.slice(0, 4))).toEqual(["Cost", "Gain"]);
    expect(beside?.rows[0]?.[3]).toBe("Says little.");
    for (const { columns, rows } of auditTables(found))
      for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("print in the terminal and as Markdown, where a bar in a label is no column", () => {
    for (const line of auditTerminal(found).split("\n")) expect(line).toBe(line.trimEnd());
    expect(auditMarkdown(found)).toContain("Gain \\| a bar in a label");
  });
});

describe("the section of a report", () => {
  it("has paragraph, charts and tables, and stands only where it was asked for", async () => {
    const result = await simulate(defineStudy(document), { scenarios: 512, workers: 1 });
    const { charts } = await drawAudit(found);
    const section = htmlReport(result, [], { found, charts }).split('<section id="audit">')[1]?.split("</section>")[0];
    expect(section).toContain("two scenarios, not the ends of an interval");
    expect(section?.match(/<figure /g)).toHaveLength(2);
    expect(section?.match(/<table>/g)).toHaveLength(auditTables(found).length);
    expect(htmlReport(result, [])).not.toContain('id="audit"');
  });
});

describe("the charts", () => {
  it("draw every variant by name", async () => {
    const svg = await renderSvg(auditChancesSpec(found));
    for (const name of ["as it stands, payer", "poor, payer"]) expect(svg).toContain(name);
    expect(svg).not.toContain("NaN");
  });

  it("put claim, model and other evidence on one axis, and say what each can say", async () => {
    const svg = await renderSvg(triangulationSpec(found));
    for (const name of ["Claim (two scenarios", "Model: poor, payer", "Other evidence"]) expect(svg).toContain(name);
    expect(triangulationCaption(found)).toContain("Other evidence (y; price year not stated): Says little.");
    expect(svg).toContain("y; price year not stated");
  });
});
