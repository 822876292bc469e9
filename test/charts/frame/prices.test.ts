import { describe, expect, it } from "vitest";
import { priceWords } from "../../../src/charts/frame/prices.js";
import { axisUnit, scaleFor } from "../../../src/charts/frame/scale.js";
import { htmlReport } from "../../../src/report/htmlReport.js";
import { terminalSummary } from "../../../src/report/terminal/terminal.js";
import { ladderResult } from "../../report/ladderFixture.js";

const inPricesOf = (value: string) =>
  ladderResult({}, { settings: { "price.year": { "one-of": ["2020/21", "2023/24"], value } } });
const same = await inPricesOf("2020/21");
const other = await inPricesOf("2023/24");

describe("the year of the prices", () => {
  it("is the study's, unless its setting shows cash in others", () => {
    expect(priceWords({ priceYear: "2008/09" })).toBe("2008/09 prices");
    expect(priceWords({ priceYear: undefined })).toBeUndefined();
    expect(priceWords(same.study)).toBe("2020/21 prices");
  });

  it("stands on axes, in the terminal and in the report", () => {
    const words = "2020/21 prices, cash in 2023/24 prices";
    expect(axisUnit(scaleFor(other.study, "GBP/year", 1e6), other.study)).toBe(`£m a year, ${words}`);
    expect(terminalSummary(other)).toContain(words);
    expect(htmlReport(other, [])).toContain(words);
  });

  it("holds no published figure against cash of another", () => {
    expect(Object.keys(same.study.published)).toEqual(["net[year=3]"]);
    expect(other.study.published).toEqual({});
    expect(other.outputs["net[year=3]"]?.probabilities).not.toHaveProperty("within published range");
  });

  it("is said where published figures are left out", () => {
    const words = "published figures, which are not held against it";
    const saying = [same, other].map((result) => [
      terminalSummary(result).replace(/\s+/g, " ").includes(words),
      htmlReport(result, []).includes(words),
    ]);
    expect(saying).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});
