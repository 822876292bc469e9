import { beforeAll, describe, expect, it } from "vitest";
import { type Chart, charts, type VegaLiteSpec } from "../../src/charts/index.js";
import { CredenceError } from "../../src/errors.js";
import { renderSvg } from "../../src/render/svg.js";
import { analysed } from "../charts/analysed.js";
import { HOSTILE, hostileResult, nationalResult } from "../report/fixture.js";
import { ladderResult } from "../report/ladderFixture.js";
import { wellFormed } from "./wellFormed.js";

const [national, hostile] = [analysed(nationalResult(5000)), analysed(hostileResult())];
const ward = analysed(await ladderResult());
/** Charts over years are drawn of a study that has years. */
const overYears = ["savings-ladder", "perspectives"];
const specOf = (chart: Chart): VegaLiteSpec => chart.spec(overYears.includes(chart.id) ? ward : national);
const drawn = new Map<string, string>();

beforeAll(async () => {
  for (const chart of charts) drawn.set(chart.id, await renderSvg(specOf(chart)));
});

describe("the check of the checker", () => {
  it.each([
    ["<a><b/></a>", true],
    ['<a x="1 &amp; 2">text</a>', true],
    ["<a><b></a></b>", false],
    ["<a>1 & 2</a>", false],
    ["<a>\u0000</a>", false],
    ["<a/><b/>", false],
    ["<a x=1/>", false],
  ])("%s", (xml, expected) => {
    expect(wellFormed(xml)).toBe(expected);
  });
});

describe("charts as SVG", () => {
  it.each(charts.map(({ id }) => id))("%s is one well-formed picture with text, at most 700 wide", (id) => {
    const svg = drawn.get(id) ?? "";
    expect(svg.startsWith("<svg ")).toBe(true);
    expect(wellFormed(svg)).toBe(true);
    expect(svg.match(/<text/g)?.length ?? 0).toBeGreaterThan(5);
    expect(Number(/ width="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(700);
  });

  it("carries its alternative text", () => {
    expect(drawn.get("tornado")).toMatch(/^<svg role="img" aria-label="One-way sensitivity/);
  });

  it.each([
    [
      "distribution",
      ["baseline scenario", "published £540m", "extended scenario", "published £1,200m", "mean £828m", "median £813m"],
    ],
    [
      "distribution",
      ["95% of simulated scenarios: £539m to £1,202m", "England: net saving, all areas (£m a year, 2008/09 prices)"],
    ],
    [
      "tornado",
      ["base case £828m", "0.163", "0.716", "£199 per day", "£252 per day", "3 other assumptions", "life [C]"],
    ],
    ["rank-tornado", ["Rank correlation (Spearman)", "Excess bed day rate [A]"]],
    [
      "area-intervals",
      [
        "England",
        "Birmingham PCT",
        "Enhanced supported discharge",
        "£481m (£255m to £798m)",
        "£m a year, 2008/09 prices",
      ],
    ],
    ["exceedance", ["At least (£m a year, 2008/09 prices)", "Probability (%)"]],
  ])("%s says %j", (id, texts) => {
    const words = [...(drawn.get(id) ?? "").matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map((match) =>
      (match[1] ?? "").replace(/<[^>]*>/g, "\n").replaceAll("\u00a0", " "),
    );
    for (const text of texts) expect(words.join("\n")).toContain(text);
  });

  it("is the same text each time and in any order", async () => {
    for (const chart of [...charts].reverse()) expect(await renderSvg(specOf(chart))).toBe(drawn.get(chart.id));
  });

  it("lets no text of a study become markup", async () => {
    for (const chart of charts.filter(({ id }) => !overYears.includes(id))) {
      const svg = await renderSvg(chart.spec(hostile));
      expect(wellFormed(svg)).toBe(true);
      expect(svg).not.toContain(HOSTILE);
      expect(svg).not.toMatch(/<(script|img|style)/);
    }
  });
});

describe("what cannot be drawn", () => {
  const code = async (spec: VegaLiteSpec) => {
    const error: unknown = await renderSvg(spec).catch((thrown: unknown) => thrown);
    return error instanceof CredenceError ? error.code : error;
  };

  it("is an error", async () => {
    expect(await code({ mark: "bar", data: { values: [{ a: 1 }] }, layer: 3 })).toBe("chart-not-drawn");
  });

  it("reaches neither network nor disk", async () => {
    expect(await code({ data: { url: "file:///etc/hostname", format: { type: "csv" } }, mark: "point" })).toBe(
      "chart-not-drawn",
    );
    expect(await code({ data: { url: "https://example.org/a.json" }, mark: "point" })).toBe("chart-not-drawn");
  });
});
