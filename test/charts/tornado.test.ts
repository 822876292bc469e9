import { describe, expect, it } from "vitest";
import { rankTornado, tornado } from "../../src/charts/index.js";
import { labelsOf } from "../../src/charts/tornado/labels.js";
import type { OneWayRow } from "../../src/sensitivity/points/swing.js";
import type { RunResult } from "../../src/summary/result.js";
import { nationalResult } from "../report/fixture.js";
import { domainOf, layersOf, layersWith, wordsOf } from "./marks.js";

const result = nationalResult(10);
const base = 828.1965811965811;
const withRows = (rows: readonly OneWayRow[]): RunResult => ({
  ...result,
  sensitivity: { "national.total": { "one-way": rows } },
});
const row = (assumption: string, low: number, high: number, atLow = 0.1, atHigh = 0.9): OneWayRow => ({
  assumption,
  low: low * 1e6,
  high: high * 1e6,
  atLow,
  atHigh,
});
const barsOf = (made: RunResult) => layersWith(tornado.spec(made), "bar")[0];

describe("the one-way tornado", () => {
  const spec = tornado.spec(result);
  const bars = barsOf(result);

  it("puts the widest on top and at most twelve, the rest in one line", () => {
    const domain = domainOf(bars, "y");
    const swings = new Map(
      result.sensitivity["national.total"]?.["one-way"]?.map(({ assumption, low, high }) => [
        assumption,
        Math.abs(high - low),
      ]),
    );
    const drawn = domain.slice(0, -1).map((id) => swings.get(String(id)) as number);
    expect(drawn).toHaveLength(12);
    expect(drawn).toEqual([...drawn].sort((a, b) => b - a));
    expect(wordsOf(spec)).toEqual(expect.arrayContaining(["3 other assumptions", "each moves it by £32m or less"]));
  });

  it("writes what it says of the rest on the side of the base case that has more room", () => {
    const said = layersWith(spec, "text").find(({ data }) =>
      String(data.values[0]?.["label"]).startsWith("each moves"),
    );
    const [low, high] = domainOf(said, "x") as [number, number];
    const right = Number(said?.encoding["x"]?.["datum"]) > (low + high) / 2;
    expect(said?.mark["align"]).toBe(right ? "right" : "left");
  });

  it("splits each bar at the labelled base case", () => {
    for (const { from } of bars?.data.values ?? []) expect(from).toBeCloseTo(base, 6);
    expect(wordsOf(spec)).toContain("base case £828m");
  });

  it("labels each end with the value and unit that made it, on its side", () => {
    const labels = layersWith(spec, "text").flatMap(({ mark, data }) =>
      data.values.map((value) => ({ align: mark["align"], ...value })),
    );
    const of = (id: string) => labels.filter((label) => "row" in label && label["row"] === id && "x" in label);
    expect(of("esdx.homeCostPerDay")).toEqual([
      expect.objectContaining({ align: "right", label: "£141 per day", x: 718 }),
      expect.objectContaining({ align: "left", label: "£95.0 per day", x: 934 }),
    ]);
  });

  it("writes 0 for an end that is nothing beside the other", () => {
    const labels = labelsOf(result, row("national.share", 700, 900, 3.92e-24, 0.5), base * 1e6);
    expect(labels.map(({ label }) => label)).toEqual(["0", "0.500"]);
  });

  it("never writes both ends of a bar on one side, where one or both move nothing but for rounding", () => {
    const e = base * 1e-13;
    for (const [low, high] of [
      [base + e, base],
      [base, base - e],
      [base - 50, base],
      [base, base - 50],
      [base + 50, base],
      [base, base + e],
    ] as const) {
      const made = withRows([row("ltc.captureRate", 500, 900), row("esd.captureRate", low, high)]);
      const sides = layersWith(tornado.spec(made), "text").flatMap(({ mark, data }) =>
        data.values.filter((one) => "x" in one && one["row"] === "esd.captureRate").map(() => mark["align"]),
      );
      expect(sides.sort()).toEqual(["left", "right"]);
    }
  });

  it("keeps a row that has no number at an end, first, with words in the place of the bar", () => {
    const made = withRows([row("esd.captureRate", 700, 900), row("ltc.captureRate", Number.NaN, 850)]);
    expect(domainOf(barsOf(made), "y")).toEqual(["ltc.captureRate", "esd.captureRate"]);
    expect(barsOf(made)?.data.values).toHaveLength(3);
    expect(wordsOf(tornado.spec(made))).toContain("no number at 0.100");
    expect(barsOf(made)?.data.values.every(({ to }) => Number.isFinite(to))).toBe(true);
    const neither = withRows([row("ltc.captureRate", Number.NaN, Number.NaN)]);
    expect(wordsOf(tornado.spec(neither))).toEqual(
      expect.arrayContaining(["no number at 0.100", "no number at 0.900"]),
    );
  });

  it("leaves room for the words of the widest bar, on either side", () => {
    const long = result.study.assumptions.map((one) =>
      one.id === "ltc.tariffMean" ? { ...one, unit: "GBP/patient_and_year" } : one,
    );
    for (const [low, high] of [
      [500, 850],
      [800, 1200],
      [500, 1200],
    ] as const) {
      const made = {
        ...withRows([row("ltc.tariffMean", low, high, 1_634_567, 2_074_000)]),
        study: { ...result.study, assumptions: long },
      };
      const drawn = tornado.spec(made);
      const texts = layersWith(drawn, "text").flatMap(({ mark, encoding, data }) =>
        data.values.map((value) => ({ mark, domain: domainOf({ encoding } as never, "x"), ...value })),
      );
      const labels = texts.filter(
        (text) =>
          text.mark["stroke"] === undefined &&
          "row" in text &&
          "x" in text &&
          String((text as { label?: string }).label).includes("per"),
      );
      expect(labels).toHaveLength(2);
      for (const { mark, domain, x, label } of labels as never as readonly {
        mark: Record<string, unknown>;
        domain: readonly [number, number];
        x: number;
        label: string;
      }[]) {
        const at = ((x - domain[0]) / (domain[1] - domain[0])) * 436;
        const far = mark["align"] === "right" ? at - 5 - 5.8 * label.length : at + 5 + 5.8 * label.length;
        expect(far).toBeGreaterThanOrEqual(0);
        expect(far).toBeLessThanOrEqual(436);
      }
    }
  });

  it("tells the ends apart without colour: one is white", () => {
    expect(bars?.encoding["fill"]?.["scale"]).toMatchObject({
      domain: ["low end", "high end"],
      range: ["white", expect.any(String)],
    });
    expect(wordsOf(spec)).toEqual(
      expect.arrayContaining(["assumption at the low end of its range", "at the high end"]),
    );
  });

  it("says by which rule the ranges were chosen, and the provenance by letter", () => {
    expect(tornado.caption(result)).toContain("central 95% interval of its own distribution");
    expect(tornado.caption(result)).toMatch(/C calibrated: worked back .* no evidence/);
    expect(wordsOf(spec).join(" ").replaceAll("\u00a0", " ")).toContain("Excess bed day rate [A]");
  });

  it("keeps both ends visible and labelled where both lie on one side", () => {
    const made = withRows([row("extent.esd", 900, 1000)]);
    expect(barsOf(made)?.data.values.map(({ to }) => to)).toEqual([1000, 900]);
    const labels = layersWith(tornado.spec(made), "text").flatMap(({ mark, data }) =>
      data.values.filter((value) => "x" in value).map((value) => [mark["align"], value["label"], value["x"]]),
    );
    expect(tornado.caption(made)).toContain("An arrow marks an end");
    expect(tornado.caption(result)).not.toContain("An arrow");
    expect(labels).toEqual([
      ["right", "0.100 →", expect.closeTo(base, 6)],
      ["left", "0.900", 1000],
    ]);
  });

  it("shows zero where the axis passes it", () => {
    const rules = (made: RunResult) =>
      layersWith(tornado.spec(made), "rule").map(({ encoding }) => encoding["x"]?.["datum"]);
    expect(rules(withRows([row("extent.esd", -200, 1500)]))).toContain(0);
    expect(rules(result)).not.toContain(0);
  });

  it("leaves a gap in the line of zero around the words of every end, which are drawn above it", () => {
    const layers = layersOf(tornado.spec(withRows([row("extent.esd", -200, 1500)])));
    const zero = layers.findIndex(({ encoding }) => encoding["x"]?.["datum"] === 0);
    const written = (white: boolean) =>
      layers.flatMap(({ mark, data }, i) =>
        data.values
          .filter((one) => mark["type"] === "text" && "x" in one && (mark["stroke"] === "white") === white)
          .map((one) => ({ words: `${mark["align"]} ${one["label"]}`, i })),
      );
    const [gaps, ends] = [written(true), written(false)];
    expect(gaps.map(({ words }) => words)).toEqual(["right 0.100", "left 0.900"]);
    expect(ends.map(({ words }) => words)).toEqual(["right 0.100", "left 0.900"]);
    for (const { i } of gaps) expect(i).toBeGreaterThan(zero);
    expect(Math.min(...ends.map(({ i }) => i))).toBeGreaterThan(Math.max(...gaps.map(({ i }) => i)));
  });

  it("leaves out what moves nothing, and does not apply where nothing moves", () => {
    const made = withRows([row("extent.esd", 700, 900), row("eol.patients", base, base)]);
    expect(wordsOf(tornado.spec(made))).toContain("1 other assumption");
    expect(tornado.applies(withRows([row("extent.esd", base, base)]))).toBe(false);
  });

  it("says where a result turns inside the range, and counts that in its width", () => {
    const made = withRows([{ ...row("extent.esd", 800, 850), beyond: [700e6, 860e6] }, row("eol.patients", 790, 880)]);
    expect(barsOf(made)?.data.values[0]).toMatchObject({ row: "extent.esd" });
    const lines = layersWith(tornado.spec(made), "rule").flatMap(({ data }) => data.values);
    expect(lines).toContainEqual({ row: "extent.esd", from: 700, to: 860 });
    expect(tornado.caption(made)).toContain("turns inside the range");
    expect(tornado.caption(result)).not.toContain("turns inside");
  });

  it("names the place where it turns, and puts no end of the range there", () => {
    const made = withRows([
      { ...row("extent.esd", 800, 600, 0.05, 1.95), beyond: [600e6, 900e6], beyondAt: [1.95, 0.81] },
    ]);
    const labels = layersWith(tornado.spec(made), "text").flatMap(({ mark, data }) =>
      data.values.filter((value) => "x" in value).map((value) => [mark["align"], value["label"], value["x"]]),
    );
    expect(labels).toEqual([
      ["right", "1.95", 600],
      ["left", "turns at 0.810", 900],
    ]);
    expect(wordsOf(tornado.spec(made))).toContain("turns inside");
    expect(wordsOf(tornado.spec(result))).not.toContain("turns inside");
    expect(tornado.caption(made)).toMatch(/The widest, Extent .*, moves it from £600m to £900m\./);
  });

  it("names both places where it turns on both sides, whatever its ends give", () => {
    const turning = { ...row("extent.esd", 828, 840, 0, 3), beyond: [500e6, 900e6], beyondAt: [1, 2] } as const;
    const labels = labelsOf(result, turning, base * 1e6);
    expect(labels.map(({ at, left, label }) => [at, left, label])).toEqual([
      [500e6, true, "turns at 1"],
      [900e6, false, "turns at 2"],
    ]);
  });

  it("shows the multiplier of a table that one draw scales, and the cell of one drawn cell by cell", () => {
    const made = withRows([
      row("ltc.ratePerPatient", 800, 850, 0.8, 1.2),
      row("ltc.bandMix[band=low]", 820, 840, 0.3, 0.4),
    ]);
    const words = wordsOf(tornado.spec(made));
    expect(words).toEqual(expect.arrayContaining(["× 0.800", "× 1.20", "0.300", "0.400"]));
    expect(words.join(" ")).toContain("Mix of cost bands [band=low]");
  });

  it("keeps the letter of provenance however long the name", () => {
    const study = {
      ...result.study,
      assumptions: result.study.assumptions.map((one) => ({ ...one, label: "word ".repeat(60) })),
    };
    for (const words of wordsOf(tornado.spec({ ...result, study })).filter((text) => text.startsWith("word"))) {
      expect(words).toMatch(/^word [^…]*…[^…]* word\u00a0\[[A-Z]\]$/);
    }
  });

  it("breaks ties by name, so that every machine draws the same", () => {
    const rows = [row("ltc.b", 800, 850), row("ltc.a", 800, 850)];
    expect(barsOf(withRows(rows))).toEqual(barsOf(withRows([...rows].reverse())));
  });
});

describe("the rank tornado", () => {
  const spec = rankTornado.spec(result);

  it("draws what raises filled and what lowers open, strongest first", () => {
    const values = layersWith(spec, "bar")[0]?.data.values ?? [];
    const sizes = values.map(({ value }) => Math.abs(Number(value)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(layersWith(spec, "bar")[0]?.encoding["fill"]).toMatchObject({
      condition: { test: "datum.value < 0", value: "white" },
    });
  });

  it("warns of passengers where assumptions are correlated, and only there", () => {
    expect(rankTornado.caption(result)).toContain("share the credit");
    const alone = { ...result, study: { ...result.study, correlations: [] } };
    expect(rankTornado.caption(alone)).not.toContain("share the credit");
  });
});
