import { describe, expect, it } from "vitest";
import { areaGroups } from "../../src/charts/areaIntervals/groups.js";
import { areaIntervals, type VegaLiteSpec } from "../../src/charts/index.js";
import type { RunResult } from "../../src/summary/result.js";
import { nationalResult } from "../report/fixture.js";
import { domainOf, layersOf, layersWith, wordsOf } from "./marks.js";

const result = nationalResult(10);
const relabelled = (label: (old: string) => string): RunResult => ({
  ...result,
  study: {
    ...result.study,
    outputs: result.study.outputs.map((output) => ({ ...output, label: label(output.label) })),
  },
});

describe("groups of areas", () => {
  it("are the places, the headline's first, with the outputs that have a published figure", () => {
    const groups = areaGroups(result).map(({ title, rows }) => [title, rows.map(({ label }) => label)]);
    expect(groups).toEqual([
      [
        "England",
        [
          "Net saving, all areas",
          "Long-term conditions",
          "Enhanced supported discharge",
          "Chemotherapy at home",
          "End of life",
        ],
      ],
      [
        "Birmingham PCT",
        ["Long-term conditions", "Enhanced supported discharge", "Chemotherapy at home", "End of life"],
      ],
    ]);
  });

  it("find the place at either end of the labels", () => {
    const turned = relabelled((old) => old.split(": ").reverse().join(", "));
    expect(areaGroups(turned).map(({ title }) => title)).toEqual(["England", "Birmingham PCT"]);
    expect(areaGroups(turned)[0]?.rows[1]?.label).toBe("Long-term conditions");
  });

  it("do not take a remark in brackets apart", () => {
    let n = 0;
    const titles = areaGroups(relabelled(() => `Impact (negative: less, in cash), area ${n++}`)).map(
      ({ title }) => title,
    );
    expect(titles).toEqual(["Impact (negative: less, in cash)", "Impact (negative: less, in cash)"]);
  });

  it("fall back on ids where labels share nothing", () => {
    let n = 0;
    const titles = areaGroups(relabelled(() => `Area ${n++}`)).map(({ title }) => title);
    expect(titles).toEqual(["National", "Local"]);
  });

  it("leave out groups without published figures where others have them", () => {
    const { study } = result;
    const published = Object.fromEntries(Object.entries(study.published).filter(([id]) => id.startsWith("national.")));
    expect(areaGroups({ ...result, study: { ...study, published } }).map(({ title }) => title)).toEqual(["England"]);
  });

  it("show all outputs where nothing was published, and do not mix units", () => {
    const outputs = result.study.outputs.map((output, i) => ({ ...output, unit: i === 1 ? "day" : output.unit }));
    const groups = areaGroups({ ...result, study: { ...result.study, outputs, published: {} } });
    expect(groups.map(({ rows }) => rows.length)).toEqual([7, 8]);
  });
});

describe("the area chart", () => {
  const spec = areaIntervals.spec(result);
  const panels = spec["vconcat"] as readonly VegaLiteSpec[];

  it("gives each place a scale of its own", () => {
    const domains = panels.map((panel) => domainOf(layersWith(panel, "rule")[0], "x")[1]);
    expect(domains[0]).toBeGreaterThan(1000);
    expect(domains[1]).toBeLessThan(5);
    expect(spec["resolve"]).toEqual({ scale: { x: "independent", y: "independent" } });
  });

  it("ends its axes at ticks that hold every bar and diamond", () => {
    for (const panel of panels) {
      const rules = layersWith(panel, "rule");
      const axis = rules[0]?.encoding["x"]?.["axis"] as { readonly values: readonly number[] };
      const [from, to] = domainOf(rules[0], "x").map(Number) as [number, number];
      expect([axis.values[0], axis.values.at(-1)]).toEqual([from, to]);
      const drawn = layersOf(panel).flatMap(({ data }) => data.values.flatMap((row) => Object.values(row)));
      const amounts = drawn.filter((value) => typeof value === "number");
      expect(amounts.length).toBeGreaterThan(10);
      expect(amounts.every((value) => value >= from && value <= to)).toBe(true);
    }
  });

  it("names a unit that is no money at the axis alone", () => {
    const outputs = result.study.outputs.map((output) => ({ ...output, unit: "patient/year" }));
    const counted = areaIntervals.spec({ ...result, study: { ...result.study, outputs } });
    expect(wordsOf(counted).filter((words) => words.includes("patient"))).toEqual([]);
    expect(JSON.stringify(counted)).toContain('"title":"patient/year"');
  });

  it("keeps both ends of a label that is too long", () => {
    const long = relabelled((old) => `${old} of all trusts together in each of the ten years (year=7)`);
    const words = wordsOf(areaIntervals.spec(long)).filter((each) => each.includes("…"));
    expect(words.length).toBeGreaterThan(0);
    expect(words.every((each) => each.length <= 58 && each.endsWith("(year=7)"))).toBe(true);
  });

  it("marks both published scenarios with diamonds, one filled and one open, and one where they agree", () => {
    const diamonds = layersWith(panels[0] as VegaLiteSpec, "point").map(({ mark, data }) => [
      mark["fill"] === "white",
      data.values[0]?.["value"],
    ]);
    expect(diamonds).toEqual([
      [false, 540],
      [true, 1200],
      [false, 180],
      [true, 210],
      [false, 217],
      [true, 837],
      [false, 46],
      [true, 73],
      [false, 160],
    ]);
  });

  it("writes mean and interval beside each line", () => {
    expect(wordsOf(spec)).toEqual(expect.arrayContaining(["£481m (£255m to £798m)", "£0.41m (£0.29m to £0.56m)"]));
  });
});
