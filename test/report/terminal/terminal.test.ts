import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { terminalSummary } from "../../../src/report/terminal/terminal.js";
import { textLines, textTable } from "../../../src/report/terminal/textTable.js";
import { HOSTILE, hostileResult, nationalResult, smallResult } from "../fixture.js";

const widest = (text: string) => Math.max(...text.split("\n").map((line) => [...line].length));

describe("the terminal summary", () => {
  const text = terminalSummary(nationalResult(10));

  it("answers with mean, interval and their errors", () => {
    expect(text).toContain("Mean £828.4m a year (Monte Carlo standard error £0.5m).");
    expect(text.replace(/\s+/g, " ")).toContain(
      "95% of 100,000 simulated scenarios lie between £538.8m and £1,202m (standard errors £1.1m and £2m).",
    );
  });

  it("says where the published range sits and that it is two scenarios", () => {
    expect(text.replace(/\s+/g, " ")).toContain("94.97% of them lie within the published range, £540m to £1,200m.");
    expect(text.replace(/\s+/g, " ")).toContain(
      "are two scenarios (baseline scenario, extended scenario), not the ends of an interval",
    );
  });

  it("has every output, the tornado with bars and the warnings", () => {
    for (const words of [
      "£414.8k (0.2)",
      "in all of them",
      "0.163 to 0.716",
      "£661m to £1,012m",
      "5 other assumptions",
      "warning: geo.popEngland",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("draws the bar of what lowers the result with its high end on the left", () => {
    const bar = (name: string) =>
      text
        .split("\n")
        .find((line) => line.includes(name))
        ?.replace(/[^░█]/g, "");
    expect(bar("Excess bed day rate")).toMatch(/^░+█+$/);
    expect(bar("Cost of a day of care")).toMatch(/^█+░+$/);
  });

  it("says in words where a result turns inside a range, and draws it beyond the two ends", () => {
    const result = nationalResult(10);
    const turning = {
      assumption: "extent.esd",
      low: 700e6,
      high: 500e6,
      atLow: 0.1,
      atHigh: 0.9,
      beyond: [500e6, 1100e6],
      beyondAt: [0.9, 0.4],
    } as const;
    const made = terminalSummary({ ...result, sensitivity: { "national.total": { "one-way": [turning] } } });
    expect(made.replace(/\s+/g, " ")).toMatch(
      /Extent of [^:]*supported discharge turns inside its range: £1,100m at 0\.400/,
    );
    expect(made.split("\n").find((line) => line.includes("£700m to £500m"))).toMatch(/█+░*─+$/);
    expect(text).not.toContain("turns inside");
  });

  it("folds shares that are next to nothing, and says once what headings stand for", () => {
    const small = smallResult();
    const { id } = small.study.outputs[0] ?? { id: "" };
    const row = (assumption: string, first: number) => ({
      ...{ assumption, first, firstError: 0.0004, total: first, totalError: 0.0004, rankChance: 0.9 },
      exact: { first, total: first },
    });
    const sobol = [row("a", 0.7), row("b", 0.3), ...["c", "d", "e", "f", "g"].map((name) => row(name, 0.0001))];
    const text = terminalSummary({ ...small, sensitivity: { [id]: { sobol } } } as typeof small);
    expect(text).toMatch(/^ {2}a +0\.7000 \(0\.0004\) +0\.7000 +0\.7000 \(0\.0004\) +0\.7000 +0\.900$/m);
    expect(text).toMatch(/^ {2}5 other rows, below 0\.5%$/m);
    expect(text).not.toMatch(/^ {2}c /m);
    const words = text.replace(/\s+/g, " ");
    expect(words).toContain(
      "In brackets: standard errors; exact: what the formulas tell without simulation; P(this rank): the chance",
    );
    expect(terminalSummary(small)).not.toContain("In brackets");
  });

  it("says nothing of what was not asked", () => {
    const small = terminalSummary(smallResult());
    expect(small).toContain("Mean £73.5 per patient (Monte Carlo standard error £0.2).");
    expect(small).not.toMatch(/two scenarios|within|base case|warning/);
  });

  it("is at most 100 columns and steers no terminal, whatever a study says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (label) => {
        const result = nationalResult(2);
        const { study } = result;
        const outputs = study.outputs.map((output) => ({ ...output, label }));
        const assumptions = study.assumptions.map((assumption) => ({ ...assumption, label, unit: label }));
        const warnings = [{ code: "x", message: label }];
        const summary = terminalSummary({
          ...result,
          study: { ...study, name: label, outputs, assumptions, warnings },
        });
        expect(widest(summary)).toBeLessThanOrEqual(100);
        expect(summary.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 40 },
    );
    expect(terminalSummary(hostileResult())).not.toContain(HOSTILE);
  });
});

describe("text tables", () => {
  it("align, fit and keep both ends of a long name", () => {
    const lines = textTable(
      [{ title: "a" }, { title: "n", right: true }],
      [
        ["a long name that differs at its end 1", "10"],
        ["b", "7"],
      ],
      30,
    );
    expect(lines).toEqual([
      "  a                          n",
      "  a long name…at its end 1  10",
      "  b                          7",
    ]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(31);
  });

  it("say a heading that does not fit on a line of its own", () => {
    const lines = textTable(
      [{ title: "saving: two-way, first down, second across" }, { title: "Set to", right: true }],
      [["Days with a catheter", "2.72 day/patient"]],
      44,
    );
    expect(lines).toEqual([
      "  saving: two-way, first down, second across",
      "                                      Set to",
      "  Days with a catheter      2.72 day/patient",
    ]);
  });

  it("wrap words and cut what cannot be wrapped", () => {
    expect(textLines("one two three", 9)).toEqual(["  one two", "  three"]);
    expect(textLines("x".repeat(20), 9)).toEqual([`  ${"x".repeat(6)}…`]);
  });
});
