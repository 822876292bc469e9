import { beforeAll, describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.js";
import { renderSvg } from "../../src/render/svg.js";
import { htmlReport } from "../../src/report/htmlReport.js";
import type { DrawnChart } from "../../src/report/sections/section.js";
import { STYLE } from "../../src/report/style.js";
import type { RunResult } from "../../src/summary/result.js";
import { wellFormed } from "../render/wellFormed.js";
import { HOSTILE, hostileResult, nationalResult, smallResult } from "./fixture.js";

async function draw(result: RunResult): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = [];
  for (const chart of charts.filter(({ applies }) => applies(result))) {
    const svg = await renderSvg(chart.spec(result));
    drawn.push({ id: chart.id, title: chart.title, caption: chart.caption(result), svg });
  }
  return drawn;
}

/** The page as XML: HTML's elements without an end are closed, its doctype and style sheet left out. */
function asXml(page: string): string {
  return page
    .replace("<!doctype html>", "")
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<(meta|link|wbr)([^>]*)>/g, "<$1$2/>");
}

/** What a reader sees: tags out, entities back. */
function textOf(page: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<wbr>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "")
    .replace(/\s+/g, " ");
}

const result = nationalResult(5000);
let page = "";
let text = "";

beforeAll(async () => {
  page = htmlReport(result, await draw(result));
  text = textOf(page);
});

describe("the price year of an assumption", () => {
  it("stands with money alone, with the reason why it is never brought to another", () => {
    const own = { over: [], value: ["1"], priceYear: "2017/18", source: "Register" };
    const assumptions = [
      { ...own, id: "share", unit: "proportion", note: "Of all wards." },
      { ...own, id: "price", unit: "GBP/patient", notInflated: "List price" },
    ];
    const shown = textOf(htmlReport({ ...result, study: { ...result.study, assumptions } }, []));
    expect(shown).toContain("Register; 2017/18 prices, never inflated: List price");
    expect(shown).toMatch(/Register; Of all wards (?!;)/);
    expect(shown.match(/2017\/18 prices/g)).toHaveLength(1);
  });
});

describe("the page", () => {
  it("is well formed, with one heading and distinct anchors", () => {
    expect(page.startsWith("<!doctype html>\n<html lang=")).toBe(true);
    expect(wellFormed(asXml(page).trim())).toBe(true);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it("needs neither network nor script and says so to the browser", () => {
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`);
    expect(page).not.toMatch(/<(script|iframe|object|embed|base|form|img)\b/i);
    expect(page).not.toMatch(/\s(src|srcset|action|on\w+)="/i);
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^(#|data:,$)/);
    expect(STYLE).not.toMatch(/url\(|@import/);
  });

  it("keeps wide content in boxes that scroll, and lays itself out for paper", () => {
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<div class="box"[^>]*>\s*<table>/g)?.length);
    expect(STYLE).toMatch(/@media print[\s\S]*size: A4/);
  });

  it("gives every chart a caption and an alternative text", () => {
    expect(page.match(/<figure /g)).toHaveLength(5);
    expect(page.match(/<figcaption>[^<]{40,}/g)).toHaveLength(5);
    expect(page.match(/<svg role="img" aria-label="[^"]{40,}"/g)).toHaveLength(5);
  });

  it("is the same each time", async () => {
    expect(htmlReport(result, await draw(result))).toBe(page);
  });
});

describe("what it says", () => {
  it.each([
    "Mean £828.4m a year (Monte Carlo standard error £0.5m). 95% of 100,000 simulated scenarios lie between £538.8m and £1,202m",
    "94.97% of them lie within the published range, £540m to £1,200m.",
    "£540m and £1,200m are two scenarios (baseline scenario, extended scenario), not the ends of an interval",
    "the interval is anchored on the published scenario range",
    "11 of the 48 assumptions are calibrated",
    "no formula uses this assumption",
    "£828,196,581.20",
    "Reference cost £273 in 2012/13 (Hansard 2014); 2008/09 prices",
    "alpha 28; beta 12",
    "same draw as chemo.breastProcurements",
    "294 values from 0 to 0.096",
    "ltc.avoided = ltc.captureRate * ltc.admissions * ltc.tariffMean",
    "B72.2 is printed in the source",
    "--preset published --scenarios 100000 --sampler random --seed evaluation-2026",
    "9b1f0c77d2a14f0e8cbb6a4e1d2f3c4b5a69788796a5b4c3d2e1f00112233445",
    "the extended case adds up to £1,217m",
    "replace add The source does not say whether",
    "Four times as many scenarios halve the error",
  ])("%s", (words) => {
    expect(text).toContain(words);
  });

  it("lists every output, assumption, correlation and tornado row", () => {
    const { study, sensitivity } = result;
    const ids = [...study.outputs, ...study.assumptions].map(({ id }) => `<small>${id}`);
    for (const id of ids) expect(page).toContain(id);
    const section = (id: string) => page.split(`<section id="${id}">`)[1]?.split("</section>")[0] ?? "";
    const rows = (id: string) =>
      (section(id).match(/<tr>/g)?.length ?? 0) - (section(id).match(/<thead>/g)?.length ?? 0);
    expect(rows("one-way")).toBe(sensitivity["national.total"]?.["one-way"]?.length);
    expect(rows("rank")).toBe(sensitivity["national.total"]?.rank?.length);
    expect(rows("results")).toBe(study.outputs.length);
    expect(rows("assumptions")).toBe(study.assumptions.length);
    expect(rows("correlations")).toBe(study.correlations.length);
    expect(rows("published")).toBe(Object.keys(study.published).length);
  });

  it("tells provenances apart by their word", () => {
    for (const word of ["seed", "public", "calibrated", "assumed", "unverified"]) {
      expect(page).toContain(`<span class="badge ${word}">${word}</span>`);
    }
  });

  it("says of which output its charts are where others were analysed too", async () => {
    const national = nationalResult(10);
    const [headline, other] = national.study.outputs;
    const kinds = national.sensitivity[headline?.id ?? ""] ?? {};
    const both = { ...national, sensitivity: { ...national.sensitivity, [other?.id ?? ""]: kinds } };
    const drawn = await draw(national);
    const said = `The charts are of ${headline?.label}; what was found of ${other?.label} stands in the tables.`;
    expect(textOf(htmlReport(both, drawn))).toContain(said);
    expect(textOf(htmlReport(national, drawn))).not.toContain("The charts are of");
  });

  it("leaves out what the study does not have", () => {
    const small = htmlReport(smallResult(), []);
    expect(wellFormed(asXml(small).trim())).toBe(true);
    expect(textOf(small)).toContain("Mean £73.5 per patient (Monte Carlo standard error £0.2).");
    expect(textOf(small)).toContain("all assumptions are drawn independently");
    expect(small).not.toMatch(/id="(charts|published|one-way|rank|settings|scope)"/);
    expect(textOf(small)).not.toMatch(/two scenarios|undefined|NaN|n\/a/);
  });
});

describe("a hostile study", () => {
  it("stays text everywhere", async () => {
    const hostile = hostileResult();
    const attacked = htmlReport(hostile, await draw(hostile));
    expect(wellFormed(asXml(attacked).trim())).toBe(true);
    expect(attacked).not.toContain(HOSTILE);
    expect(attacked).not.toMatch(/<(script|img)\b/i);
    expect(attacked.match(/<style>/g)).toHaveLength(1);
    expect(attacked.match(/<\/style>/g)).toHaveLength(1);
    expect(attacked).not.toContain("\u0000");
    expect(attacked.match(/&lt;script&gt;/g)?.length ?? 0).toBeGreaterThan(100);
  });

  it("cannot break out of the command it prints", () => {
    const quoted = htmlReport({ ...result, run: { ...result.run, seed: "it's; rm -rf $HOME" } }, []);
    expect(textOf(quoted)).toContain(`--seed 'it'\\''s; rm -rf $HOME'`);
  });

  it("keeps the clip paths of two drawings apart", () => {
    const svg =
      '<svg viewBox="0 0 1 1"><clipPath id="clip0"><path d="M0,0"/></clipPath><g clip-path="url(#clip0)"/></svg>';
    const two = htmlReport(
      result,
      ["a", "b"].map((id) => ({ id, title: id, caption: id, svg })),
    );
    expect([...two.matchAll(/(?:id="|url\(#)([\w-]*clip0)/g)].map((match) => match[1])).toEqual([
      "a-clip0",
      "a-clip0",
      "b-clip0",
      "b-clip0",
    ]);
  });
});
