import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../src/charts/frame/spread.js";
import { spiderPlot } from "../../src/charts/spiderPlot.js";
import { width } from "../../src/sensitivity/spider.js";
import { nationalResult } from "../report/fixture.js";
import { analysed } from "./analysed.js";
import { layersWith, wordsOf } from "./marks.js";

describe("labels moved apart", () => {
  it("keep their order and their distance, within the room", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (places) => {
          const moved = spread(places, 32, [0, 400]);
          const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
          order.slice(1).forEach((i, k) => {
            const gap = (moved[i] ?? 0) - (moved[order[k] ?? 0] ?? 0);
            expect(gap).toBeGreaterThan(Math.min(32, 400 / Math.max(places.length - 1, 1)) - 1e-6);
          });
          for (const place of moved) expect(place).toBeGreaterThanOrEqual(-1e-6);
          for (const place of moved) expect(place).toBeLessThanOrEqual(400 + 1e-6);
        },
      ),
    );
  });

  it("stay where they belong where there is room", () => {
    expect(spread([10, 300, 100], 32, [0, 400])).toEqual([10, 300, 100]);
  });
});

describe("the spider plot", () => {
  const result = analysed(nationalResult(10));

  it("has a line for each assumption that moves the result, by value in shown units", () => {
    const lines = layersWith(spiderPlot.spec(result), "line");
    expect(lines).toHaveLength(3);
    expect(lines[0]?.data.values.map(({ output }) => output)).toEqual(
      [653, 696.75, 740.5, 784.25, 828, 871.75, 915.5, 959.25, 1003].map((x) => expect.closeTo(x, 9)),
    );
    expect(new Set(lines.map(({ mark }) => JSON.stringify(mark["strokeDash"]))).size).toBe(3);
  });

  it("draws a constant effect as a straight line, however its places are spread", () => {
    // Quantiles of a skewed assumption: y = 3 x at each.
    const skewed = [1, 1.2, 1.5, 2, 2.7, 3.6, 5, 8, 17].map((value, i) => {
      return { assumption: "extent.esd", way: i / 8, value, output: 3e6 * value };
    });
    const lines = layersWith(spiderPlot.spec(analysed(nationalResult(10), { spider: skewed })), "line");
    const points = (lines[0]?.data.values ?? []) as readonly { way: number; output: number }[];
    expect(points).toHaveLength(9);
    for (const { way, output } of points) expect(output).toBeCloseTo(3 + 48 * way, 9);
    expect(points.map(({ way }) => way)).toEqual(skewed.map(({ value }) => expect.closeTo((value - 1) / 16, 12)));
  });

  it("keeps the places of an assumption whose range is one value", () => {
    const still = [0, 0.5, 1].map((way) => ({ assumption: "extent.esd", way, value: 4, output: (1 + way) * 1e6 }));
    const lines = layersWith(spiderPlot.spec(analysed(nationalResult(10), { spider: still })), "line");
    expect(lines[0]?.data.values.map(({ way }) => way)).toEqual([0, 0.5, 1]);
  });

  it("leaves a gap where the result is no number, and orders lines by what is left", () => {
    const line = (assumption: string, outputs: readonly number[]) =>
      outputs.map((output, i) => ({ assumption, way: i / 2, value: i, output: output * 1e6 }));
    const broken = [...line("extent.esd", [Number.NaN, 5, 9]), ...line("ltc.captureRate", [5, 6, 7])];
    expect([width(broken.slice(0, 3)), width(broken.slice(3)), width(line("x", [Number.NaN]))]).toEqual([4e6, 2e6, 0]);
    const made = analysed(nationalResult(10), { spider: broken });
    const lines = layersWith(spiderPlot.spec(made), "line");
    expect(lines.map(({ data }) => data.values.map(({ output }) => output))).toEqual([
      [null, 5, 9],
      [5, 6, 7],
    ]);
    expect(spiderPlot.caption(made)).toContain("Where a line is missing the result is no finite number.");
  });

  it("names each line at its end and says what the dotted line is", () => {
    const words = wordsOf(spiderPlot.spec(result)).join(" ").replaceAll("\n", " ");
    expect(words).toContain("Extent of the extended case realised, supported discharge");
    expect(spiderPlot.caption(result)).toMatch(/3 assumptions that move .*dotted: £828m/);
    expect(spiderPlot.applies(nationalResult(10))).toBe(false);
  });
});
