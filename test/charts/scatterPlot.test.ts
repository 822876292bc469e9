import { describe, expect, it } from "vitest";
import { scatterPlot } from "../../src/charts/scatterPlot.js";
import { scatterCsv } from "../../src/report/csv/scatterCsv.js";
import { nationalResult } from "../report/fixture.js";
import { analysed, inClasses } from "./analysed.js";
import { layersWith, wordsOf } from "./marks.js";

const undrawn = inClasses("central.costEngland").map(({ points: _, ...row }) => row);
const rows = [...inClasses("extent.esd"), ...inClasses("common.tariffIndex"), ...undrawn];
const result = analysed(nationalResult(10), { scatter: rows });
const spec = scatterPlot.spec(result);
type Mark = Readonly<Record<"x" | "y" | "y2", number>>;
const marksIn = (layers: ReturnType<typeof layersWith> = []) =>
  layers.flatMap(({ data }) => data.values as unknown as readonly Mark[]);

describe("the scatter plot", () => {
  it("has a panel for each assumption that has points: dots, line and band on one upright scale", () => {
    const [dots, lines, bands] = ["point", "line", "area"].map((type) => layersWith(spec, type));
    expect([dots, lines, bands].map((layers) => layers?.length)).toEqual([2, 2, 2]);
    const [first, second] = (lines ?? []).map(({ data }) => data.values as unknown as readonly Mark[]);
    expect(first?.map(({ y }) => y)).toEqual(second?.map(({ y }) => y));
    // £200m a step, all the same; the band is 2 × 2.13 × £10m.
    const steps = (first ?? []).slice(1).map(({ y }, k) => (first?.[k]?.y ?? 0) - y);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 0);
    const [band] = marksIn(bands);
    expect(((band?.y ?? 0) - (band?.y2 ?? 0)) / (steps[0] ?? 1)).toBeCloseTo((2 * 2.13145 * 10) / 200, 1);
    const [dot] = marksIn(dots);
    expect(((first?.[0]?.y ?? 0) - (dot?.y ?? 0)) / (steps[0] ?? 1)).toBeCloseTo(0.5, 1);
  });

  it("names amounts on the left, and what the values are counted in once under each", () => {
    const words = wordsOf(spec);
    expect(words).toContain("£600m");
    expect(words).toContain("£1,000m");
    expect(words.filter((word) => word === "0.500")).toHaveLength(2);
  });

  it("has its axis from the least value to the largest: 0 and 1 of an event", () => {
    const classes = [
      { class: 1, value: 0, mean: 1e8, meanError: 1e7, share: 0.2, points: [[0, 1e8]] as const },
      { class: 2, value: 1, mean: 9e8, meanError: 1e7, share: 0.8, points: [[1, 9e8]] as const },
    ].map((one) => ({ assumption: "extent.esd", ...one }));
    const event = wordsOf(scatterPlot.spec(analysed(nationalResult(10), { scatter: classes })));
    expect(event.filter((word) => /^[01]/.test(word))).toEqual(["0", "1"]);
  });

  it("says what is drawn, and that correlated assumptions go along", () => {
    expect(scatterPlot.caption(result)).toMatch(/the first 4 scenarios.*does not say that the assumption itself acts/);
    expect(scatterPlot.applies(result)).toBe(true);
    expect(scatterPlot.applies(nationalResult(10))).toBe(false);
    expect(scatterPlot.applies(analysed(nationalResult(10), { scatter: undrawn }))).toBe(false);
  });

  it("has its points as a table", () => {
    const lines = scatterCsv(result)?.trim().split("\r\n") ?? [];
    expect(lines[0]).toBe("output,assumption,label,unit,class,value,result");
    expect(lines).toHaveLength(9);
    expect(lines[1]).toMatch(/^national\.total,extent\.esd,.*,1,0,600000000$/);
    expect(scatterCsv(nationalResult(10))).toBeUndefined();
  });
});
