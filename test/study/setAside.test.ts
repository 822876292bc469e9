import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { headlineOf } from "../../src/audit/headline.js";
import { CredenceError } from "../../src/errors.js";
import { defineStudy, loadStudy } from "../../src/files/loadStudy.js";
import { auditParagraph } from "../../src/report/audit/paragraph.js";
import { htmlReport } from "../../src/report/htmlReport.js";
import { terminalSummary } from "../../src/report/terminal/terminal.js";
import { simulate } from "../../src/run/simulate.js";
import type { Choices } from "../../src/study/definition.js";
import { statedPublished } from "../../src/study/setAside.js";
import { toDocument } from "../../src/study/toDocument.js";

const document = {
  study: "Ward",
  currency: "GBP",
  "price-year": "2020/21",
  settings: {
    "cash.perspective": {
      label: "Whose cash is counted",
      "one-of": ["payer", "hospital"],
      value: "payer",
      published: "payer",
    },
    "price.year": { "one-of": ["2020/21", "2023/24"], value: "2020/21" },
  },
  assumptions: {
    gain: { unit: "GBP/year", distribution: "normal", mean: 1e6, sd: 3e5, provenance: "calibrated" },
    one: { unit: "ratio", value: 1 },
  },
  formulas: {
    side: 'if(cash.perspective == "payer", 1, -1)',
    saving: { formula: "gain * side", unit: "GBP/year" },
    beds: { formula: 'one * 20 + if(price.year == "2020/21", 0, 0)', unit: "ratio" },
  },
  outputs: ["saving", "beds"],
  published: {
    saving: { low: 5e5, high: 2e6, kind: "scenario", note: "Interval anchored on the published scenario range" },
    beds: { low: 20, high: 20, kind: "scenario" },
  },
  run: { scenarios: 512, seed: "aside" },
};
const study = (choices: Choices = {}, changes: object = {}) => defineStudy({ ...document, ...changes }, choices);
const flat = (text: string) => text.replace(/\s+/g, " ");
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof CredenceError) return `${error.code}: ${error.message}`;
  }
  return "nothing thrown";
};

describe("a published figure of another perspective", () => {
  const hospital = study({ perspective: "hospital" });

  it("is compared under its own alone, with the outputs that depend on it", () => {
    expect(study().setAside).toBeUndefined();
    expect(Object.keys(study().published)).toEqual(["saving", "beds"]);
    expect(Object.keys(hospital.published)).toEqual(["beds"]);
    expect(hospital.setAside?.["saving"]).toMatchObject({
      settings: ["cash.perspective"],
      reason: "Whose cash is counted (cash.perspective): payer in the published figures, hospital here.",
    });
  });

  it("stays in the study's document, and is set aside again", () => {
    const again = defineStudy(toDocument(hospital));
    expect([again.hash, again.setAside]).toEqual([hospital.hash, hospital.setAside]);
    expect(Object.keys(statedPublished(again)).sort()).toEqual(["beds", "saving"]);
  });

  it("is no choice unless the setting has it", () => {
    const settings = { "cash.perspective": { ...document.settings["cash.perspective"], published: "pay" } };
    const found = codeOf(() => study({}, { settings: { ...document.settings, ...settings } }));
    expect(found).toMatch(/^unknown-choice: cash.perspective: unknown choice "?pay/);
  });

  it("is given no share of scenarios, and terminal and report say why", async () => {
    const [own, other] = [await simulate(study(), { workers: 1 }), await simulate(hospital, { workers: 1 })];
    const words = "Not compared with the published figures, which count something else. Whose cash is counted";
    const saying = [own, other].map((result) => [
      Object.hasOwn(result.outputs["saving"]?.probabilities ?? {}, "within published range"),
      flat(terminalSummary(result)).includes("within the published range"),
      flat(terminalSummary(result)).includes(words),
      htmlReport(result, []).includes(words),
      flat(terminalSummary(result)).includes("Interval anchored on the published scenario range."),
    ]);
    expect(saying).toEqual([
      [true, true, false, false, true],
      [false, false, true, true, false],
    ]);
  });

  it("is the commissioner's in the shipped study", () => {
    const shipped = (perspective: string) => loadStudy("runs/claim-to-cash.yaml", { perspective });
    expect(Object.keys(shipped("commissioner").published)).toEqual(["cash.inYear"]);
    expect(Object.keys(shipped("provider").published)).toEqual([]);
  });
});

describe("an audit", () => {
  it("says whose the range is where it shows other perspectives, and carries what the study says of the range", async () => {
    const run = { seed: "aside", scenarios: 256, chanceScenarios: 64, workers: 1 as const };
    const alone = auditParagraph(await audit(study(), [], run));
    const both = auditParagraph(await audit(study(), [study({ perspective: "hospital" })], run));
    const words = "The published range is of the perspective payer";
    expect([alone, both].map((text) => text.includes(words))).toEqual([false, true]);
    expect(both).toContain("not the ends of an interval. Interval anchored on the published scenario range.");
  });

  it("of a range in other prices is refused, with the setting to leave alone", () => {
    expect(headlineOf(study({ perspective: "hospital" })).output.id).toBe("saving");
    expect(codeOf(() => headlineOf(study({ set: { "price.year": "2023/24" } })))).toMatch(
      /^range-set-aside: .*price.year: 2020\/21 in the published figures, 2023\/24 here; leave price.year as the published figures have it$/,
    );
  });
});
