import { describe, expect, it } from "vitest";
import { htmlReport } from "../../src/report/htmlReport.js";
import { ladderTables } from "../../src/report/ladderTables.js";
import { terminalSummary } from "../../src/report/terminal/terminal.js";
import { breakEvenSentence } from "../../src/report/words/breakEven.js";
import { nationalResult } from "./fixture.js";
import { ladderDocument, ladderResult } from "./ladderFixture.js";

const result = await ladderResult();
const [ladder, views] = ladderTables(result);

describe("the tables of the ladder", () => {
  it("have a row a year and a column a rung, interval and chance of the last", () => {
    expect(ladder?.columns).toEqual(["Year", "gross", "released", "net", "net, central 95%", "P(net > 0)"]);
    expect(ladder?.rows.map(([year, gross]) => [year, gross])).toEqual([1, 2, 3].map((year) => [`${year}`, "£100m"]));
    // A uniform share above 20m / (100m t / 3): 40%, 70%, 80%.
    expect(ladder?.rows.map((row) => Math.round(Number.parseFloat(row[5] ?? "")))).toEqual([40, 70, 80]);
    expect(ladder?.title).toContain("perspective: payer of the ward");
    expect(views?.columns).toEqual(["Year", "payer", "hospital", "both"]);
  });

  it("are nothing where the study has no ladder", () => {
    expect(ladderTables(nationalResult(10))).toEqual([]);
    expect(htmlReport(nationalResult(10), [])).not.toContain('id="ladder"');
  });
});

describe("the break-even share", () => {
  it("is printed at the base case even where the study does not report it", () => {
    expect(breakEvenSentence(result)).toBe("Break-even of the ward: 20% at the base case.");
    expect(breakEvenSentence(nationalResult(10))).toBeUndefined();
  });

  it("is printed with its interval where it varies, and as constant where it does not", async () => {
    const outputs = ["net", "ward.breakEvenRelease"];
    const fixed = await ladderResult({}, { outputs });
    expect(breakEvenSentence(fixed)).toBe("Break-even of the ward: 20% in every scenario.");
    const charge = { unit: "GBP/year", value: 2e7, distribution: "uniform", min: 1e7, max: 3e7 };
    const varying = await ladderResult({}, { outputs, assumptions: { ...ladderDocument.assumptions, charge } });
    expect(breakEvenSentence(varying)).toMatch(
      /20% at the base case; mean 20% \(standard error below 0.05%\), central 95% 10.5% to 29.5%/,
    );
  });
});

describe("where it stands", () => {
  it("in the terminal as tables of its own, instead of a line a cell", () => {
    const text = terminalSummary(result);
    expect(text).toContain("Ladder of the ward, perspective: payer of the ward: means, undiscounted");
    expect(text).not.toContain("rung=");
    expect(text.split("\n")[0]).toBe("Ward; perspective: payer of the ward; 2020/21 prices");
    expect(text.replace(/\s+/g, " ")).toContain("Break-even of the ward: 20%");
  });

  it("in the report, with what each perspective counts", () => {
    const section = htmlReport(result, []).split('<section id="ladder">')[1]?.split("</section>")[0] ?? "";
    expect(section.match(/<table>/g)).toHaveLength(3);
    expect(section).toContain("Release acts on the gross amount, never on the net");
    expect(section.match(/>counted</g)).toHaveLength(4);
  });
});
