/** Where results show, the fit of a judgement is told: terminal, report, summary and manifest. */
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { manifestFile } from "../../src/files/manifest.js";
import { htmlReport } from "../../src/report/htmlReport.js";
import { summaryJson } from "../../src/report/json/summaryJson.js";
import { terminalElicitation } from "../../src/report/terminal/terminalElicitation.js";
import { simulate } from "../../src/run/simulate.js";

const study = (record: object) =>
  defineStudy({
    study: "Judged",
    assumptions: { stay: { label: "Length of stay", ...record } },
    formulas: { cost: "stay * 300" },
    run: { scenarios: 256 },
  });
const judged = study({ distribution: "quantiles", "0.05": 2, "0.5": 4, "0.95": 9 });

describe("what a judgement became", () => {
  it("is a table for the terminal, with the judgement above the families", () => {
    const lines = terminalElicitation(judged);
    expect(lines[1]).toContain(
      "Length of stay (elicited): metalog, as no named family comes within 1 percentage point",
    );
    expect(lines.join("\n")).toContain("0.1651% of it lies below 0: state min: 0");
    expect(lines.find((line) => line.includes("asked for"))).toMatch(/asked for +2\.00 +4\.00 +9\.00$/);
    expect(lines.find((line) => line.includes("taken"))).toMatch(/Metalog +taken +2\.00 +4\.00 +9\.00 +none$/);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(100);
  });

  it("says so where the stated family is far from it", () => {
    const far = study({ distribution: "quantiles", "0.05": 2, "0.5": 4, "0.95": 9, family: "normal" });
    expect(terminalElicitation(far).join(" ")).toContain("it misses a probability by more than 1 percentage point");
    const wide = { distribution: "quantiles", "0.05": 2, "0.5": 4, "0.95": 9, tolerance: 0.02 };
    expect(terminalElicitation(study(wide)).join(" ")).toContain("loglogistic, the family that fits best");
  });

  it("is nothing for a study without judgements", () => {
    expect(terminalElicitation(study({ distribution: "gamma", mean: 4, sd: 1 }))).toEqual([]);
  });

  it("stands in report, summary and manifest", async () => {
    const result = await simulate(judged, { workers: 1 });
    const page = htmlReport(result, []);
    expect(page).toContain("What judgements became");
    expect(page).toMatch(/metalog fitted to 3 quantiles: coefficients/);
    const [told] = summaryJson(result).elicited?.["stay"] ?? [];
    expect(told?.quantiles.map(({ p, asked }) => [p, asked])).toEqual([
      [0.05, 2],
      [0.5, 4],
      [0.95, 9],
    ]);
    told?.quantiles.forEach(({ asked, fitted }) => {
      expect(fitted).toBeCloseTo(asked, 9);
    });
    const manifest = JSON.parse(String(manifestFile(result, [], new Date(0)).content));
    expect(manifest.elicited).toEqual(JSON.parse(JSON.stringify(summaryJson(result).elicited)));
    const plain = await simulate(study({ distribution: "gamma", mean: 4, sd: 1 }), { workers: 1 });
    expect("elicited" in summaryJson(plain)).toBe(false);
  });
});
