import { describe, expect, it } from "vitest";
import { assumptionPanel } from "../../../src/charts/assumption/assumptionPanel.js";
import { assumptionViews } from "../../../src/charts/assumption/assumptionView.js";
import { shapeBars } from "../../../src/charts/assumption/shape.js";
import { makeDistribution } from "../../../src/families/index.js";
import { defineStudy } from "../../../src/files/loadStudy.js";
import { renderSvg } from "../../../src/render/svg.js";
import { sparkline } from "../../../src/report/terminal/sparkline.js";
import { sampled } from "../../families/samples.js";
import { wellFormed } from "../../render/wellFormed.js";

const cells = Array.from({ length: 20 }, (_, i) => 100 + i);
const study = defineStudy({
  study: "All kinds",
  indexes: { band: ["low", "medium", "high"], year: { from: 1, to: 20 } },
  assumptions: {
    stay: {
      label: "Length of stay",
      unit: "day",
      distribution: "quantiles",
      "0.05": 2,
      "0.5": 4,
      "0.95": 9,
      source: "Ward sister",
    },
    cost: {
      label: "Cost of an infection",
      unit: "GBP/infection",
      distribution: "gamma",
      mean: 9900,
      sd: 3000,
      value: 9000,
    },
    mix: { label: "Case mix", over: "band", distribution: "dirichlet", alpha: [35, 40, 25] },
    demand: { label: "Demand", over: "year", distribution: "gamma", mean: cells, cv: 0.1 },
    price: {
      label: "Price <difference>",
      unit: "GBP/patient",
      value: 4.72,
      provenance: "public",
      source: "List & price",
    },
    again: { label: "The same draw", "same-as": "stay" },
    pooled: {
      label: "Judged by two",
      distribution: "experts",
      of: [
        { expert: "Ann", distribution: "gamma", mean: 4, sd: 1 },
        { distribution: "beta", alpha: 0.5, beta: 0.5, max: 9 },
      ],
    },
    heavy: { label: "Without a mean", distribution: "student-t", df: 1, value: 0 },
  },
  formulas: {
    a: "stay + again",
    b: "cost",
    c: "sum(mix, band)",
    d: "sum(demand, year)",
    e: "price",
    f: "heavy",
    g: "pooled",
  },
});
const views = assumptionViews(study, 0.95);
const svgOf = (id: string) => {
  const view = views.find(({ assumption }) => assumption.id === id);
  if (view === undefined) throw new Error(`no ${id}`);
  return renderSvg(assumptionPanel(view, "GBP", 0.95));
};

describe("an assumption as a picture", () => {
  it.each([
    ["pooled", ["Judged by two", "lines: Ann solid, expert 2 dashed", 'stroke-dasharray="6,3"']],
    ["stay", ["Length of stay", "base case", "asked for (circles): 5% 2, 50% 4, 95% 9", "elicited: Ward sister"]],
    [
      "cost",
      ["base case £9,000", "mean £9,900; 95% of it from £4,922 to £16,589", "£ per infection", "provenance not stated"],
    ],
    ["mix", ["low: 0.350", "medium: 0.400", "high: 0.250"]],
    ["demand", ["1 to 20 (20 values)", "one draw for each"]],
    ["price", ["Price &lt;difference&gt;", "a constant: the same in every scenario", "public: List &amp; price"]],
    ["again", ["The same draw", "base case"]],
    ["heavy", ["no finite mean; 95% of it from −12.7 to 12.7"]],
  ])("%s says %j", async (id, words) => {
    const svg = await svgOf(id);
    expect(wellFormed(svg)).toBe(true);
    for (const text of words) expect(svg).toContain(text);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("keeps all it draws inside the picture", async () => {
    for (const { assumption } of views) {
      const svg = await svgOf(assumption.id);
      const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
      expect(width).toBeGreaterThanOrEqual(338);
      expect(width).toBeLessThanOrEqual(342);
    }
  });

  it("is found by its id, or the nearest is named", () => {
    expect(assumptionViews(study, 0.9, "cost").map(({ label }) => label)).toEqual(["Cost of an infection"]);
    expect(() => assumptionViews(study, 0.9, "cots")).toThrow('did you mean "cost"');
  });
});

describe("a shape", () => {
  it.each(sampled)("of %s has bars from 0 to 1 that cover what is drawn", (_, distribution) => {
    const bars = shapeBars(distribution, 40);
    expect(Math.max(...bars.map(({ height }) => height))).toBe(1);
    for (const { from, to, height } of bars) {
      expect(to).toBeGreaterThan(from);
      expect(height).toBeGreaterThanOrEqual(-1e-9);
    }
    expect([...sparkline(distribution)].length).toBe(12);
  });

  it("of a symmetric distribution is the same from both sides, and of a skewed one is not", () => {
    const normal = sparkline(makeDistribution("normal", { mean: 3, sd: 2 }), 11);
    expect([...normal].reverse().join("")).toBe(normal);
    expect(normal[5]).toBe("█");
    expect(sparkline(makeDistribution("exponential", { rate: 1 }), 8)).toMatch(/^█▅?.*▁▁$/u);
    expect(sparkline(makeDistribution("uniform", { min: 0, max: 1 }), 5)).toBe("█████");
  });
});
