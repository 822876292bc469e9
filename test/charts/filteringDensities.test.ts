import { describe, expect, it } from "vitest";
import { filteringDensities } from "../../src/charts/filteringDensities.js";
import { nationalResult } from "../report/fixture.js";
import { analysed } from "./analysed.js";
import { layersWith, wordsOf } from "./marks.js";

const remark = "inside: above £1bn, in 15.1% of 32,768 scenarios; a distance below 0.021 may be chance";
const result = {
  ...analysed(nationalResult(10)),
  remarks: [{ output: "national.total", analysis: "filtering", remark }],
};
const spec = filteringDensities.spec(result);
interface Bar {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

describe("the filtering densities", () => {
  it("have a panel for each assumption, bars as high as the shares inside, on one scale with the line", () => {
    const panels = layersWith(spec, "rect").map(({ data }) => data.values as unknown as readonly Bar[]);
    expect(panels).toHaveLength(3);
    const [bars = []] = panels;
    const heights = bars.map(({ y, y2 }) => y - y2);
    // Shares (k + ½) / 200: the last is 39 times the first, and the even line at 0.05 is half of 0.1.
    expect((heights[19] ?? 0) / (heights[10] ?? 0)).toBeCloseTo(19.5 / 10.5, 1);
    const [line] = layersWith(spec, "line");
    const y = Number(line?.data.values[1]?.y);
    expect(((bars[0]?.y ?? 0) - y) / (heights[19] ?? 1)).toBeCloseTo(0.05 / 0.0975, 2);
  });

  it("keep panels apart", () => {
    const spans = layersWith(spec, "rect").map(({ data }) => {
      const bars = data.values as unknown as readonly Bar[];
      return [Math.min(...bars.map(({ x }) => x)), Math.max(...bars.map(({ x2 }) => x2)), bars[0]?.y];
    });
    expect(spans[1]?.[0]).toBeGreaterThan(Number(spans[0]?.[1]));
    expect(spans[2]?.[2]).toBeGreaterThan(Number(spans[0]?.[2]));
  });

  it("say what the event is, and what the first assumption is inside and outside", () => {
    expect(JSON.stringify(spec["title"])).toContain("above £1bn, in 15.1% of 32,768 scenarios");
    expect(filteringDensities.caption(result)).toMatch(/is 0.700 in them and 0.500 in the others/);
    expect(wordsOf(spec)).toContain("distance 0.25");
    expect(filteringDensities.applies(nationalResult(10))).toBe(false);
  });
});
