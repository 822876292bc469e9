import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binned } from "../../src/charts/frame/bins.js";
import { distribution, exceedance } from "../../src/charts/index.js";
import { distributionOfColumn } from "../../src/numerics/empiricalDistribution.js";
import type { Published } from "../../src/study/study.js";
import type { OutputSummary } from "../../src/summary/result.js";
import { nationalResult } from "../report/fixture.js";
import { domainOf, layersOf, layersWith, wordsOf } from "./marks.js";

const result = nationalResult(20_000);
const withPublished = (published: Partial<Published>) => {
  const old = result.study.published["national.total"] as Published;
  const study = { ...result.study, published: { "national.total": { ...old, ...published } } };
  return { ...result, study };
};

describe("bins of draws", () => {
  it("count every draw once, on the axis or beyond it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 400 }),
        (draws) => {
          const { bins, outside } = binned(distributionOfColumn(Float64Array.from(draws)));
          expect(bins.reduce((sum, { share }) => sum + share, outside)).toBeCloseTo(1, 9);
          expect(bins.length).toBeLessThanOrEqual(61);
        },
      ),
    );
  });

  it("are equal halves of an even spread, which has a closed form", () => {
    const { bins, width } = binned(distributionOfColumn(Float64Array.from({ length: 10_001 }, (_, i) => i / 10)));
    const inner = bins.slice(1, -1);
    for (const { share } of inner) expect(share).toBeCloseTo(width / 1000, 3);
  });
});

describe("the distribution chart", () => {
  const spec = distribution.spec(result);

  it("names money, year and price year on its axis", () => {
    const [bars] = layersWith(spec, "rect");
    expect(bars?.encoding["x"]?.["axis"]).toMatchObject({
      title: "England: net saving, all areas (£m a year, 2008/09 prices)",
    });
  });

  it("marks and labels mean, median and interval", () => {
    const words = wordsOf(spec);
    expect(words).toEqual(
      expect.arrayContaining(["mean £828m", "median £813m", "95% of simulated scenarios: £539m to £1,202m"]),
    );
  });

  it("draws the published scenarios as two dashed lines at their figures, each with its name", () => {
    const dashed = layersWith(spec, "rule").filter(({ mark }) => JSON.stringify(mark["strokeDash"]) === "[7,4]");
    expect(dashed.map(({ encoding }) => encoding["x"]?.["datum"])).toEqual([540, 1200]);
    expect(wordsOf(spec)).toEqual(
      expect.arrayContaining(["baseline scenario\npublished £540m", "extended scenario\npublished £1,200m"]),
    );
  });

  it("never joins the published scenarios: no mark runs from one to the other", () => {
    for (const { encoding } of layersOf(spec)) {
      const ends = [encoding["x"]?.["datum"], encoding["x2"]?.["datum"]];
      expect(ends).not.toEqual([540, 1200]);
    }
    expect(distribution.caption(result)).toContain("they are not an interval");
  });

  it("marks a single published figure once", () => {
    const one = distribution.spec(withPublished({ low: 8e8, high: 8e8 }));
    expect(wordsOf(one).filter((words) => words.includes("published"))).toEqual(["published\n£800m"]);
  });

  it("writes a single published figure on the side where there is room for it", () => {
    const alignOf = (figure: number) => {
      const drawn = distribution.spec(withPublished({ low: figure, high: figure }));
      const label = layersOf(drawn).find(({ data }) => JSON.stringify(data).includes("published"));
      return (label?.mark as unknown as { align: string } | undefined)?.align;
    };
    expect(alignOf(600e6)).toBe("left");
    expect(alignOf(3000e6)).toBe("right");
  });

  it("keeps published figures on the axis however far away", () => {
    const far = distribution.spec(withPublished({ low: -3e9, high: 9e9 }));
    const [bars] = layersWith(far, "rect");
    const [from, to] = domainOf(bars, "x");
    expect(from).toBeLessThan(-3000);
    expect(to).toBeGreaterThan(9000);
  });

  it("shades what lies inside the interval", () => {
    const [bars] = layersWith(spec, "rect");
    for (const { from, to, inside } of bars?.data.values ?? []) {
      const middle = (Number(from) + Number(to)) / 2;
      expect(inside).toBe(middle >= 538.8 && middle <= 1201.5);
    }
  });

  it("keeps the label of an interval at either end of the axis within the plot", () => {
    const old = result.outputs["national.total"] as OutputSummary;
    const at = (ends: readonly [number, number]) => {
      const quantiles = { ...old.quantiles, "0.025": ends[0], "0.975": ends[1] };
      const outputs = { ...result.outputs, "national.total": { ...old, quantiles } };
      const label = layersOf(distribution.spec({ ...result, outputs })).find((layer) =>
        JSON.stringify(layer.data).includes("of simulated scenarios"),
      );
      return Number(label?.encoding["x"]?.["value"]);
    };
    const half = ("95% of simulated scenarios: £1m to £2m".length * 6) / 2;
    expect(at([-3e9, -2.9e9])).toBeGreaterThan(half);
    expect(at([5e9, 5.1e9])).toBeLessThan(606 - half);
  });
});

describe("the exceedance chart", () => {
  it("falls from nearly 100% to nearly 0% and passes the median at 50%", () => {
    const [line] = layersWith(exceedance.spec(result), "line");
    const points = (line?.data.values ?? []).map((row) => [Number(row["x"]), Number(row["percent"])] as const);
    const sorted = [...(result.draws?.["national.total"] ?? [])].sort((a, b) => a - b);
    for (let i = 1; i < points.length; i++) {
      expect(points[i]?.[0]).toBeGreaterThanOrEqual(points[i - 1]?.[0] as number);
      expect(points[i]?.[1]).toBeLessThan(points[i - 1]?.[1] as number);
    }
    const middle = points.find(([, percent]) => Math.abs(percent - 50) < 1e-9)?.[0];
    const median = ((sorted[9999] as number) + (sorted[10_000] as number)) / 2e6;
    expect(middle).toBeCloseTo(median, 6);
  });
});
