import { describe, expect, it } from "vitest";
import { assumptionPanel } from "../../../src/charts/assumption/assumptionPanel.js";
import { type AssumptionView, assumptionViews } from "../../../src/charts/assumption/assumptionView.js";
import { pointMasses, pointMassWords } from "../../../src/charts/assumption/pointMasses.js";
import { shapeBars } from "../../../src/charts/assumption/shape.js";
import { precise } from "../../../src/charts/frame/format.js";
import { makeDistribution } from "../../../src/families/index.js";
import { defineStudy } from "../../../src/files/loadStudy.js";
import { renderSvg } from "../../../src/render/svg.js";
import { showJson } from "../../../src/report/json/showJson.js";
import { sparkline } from "../../../src/report/terminal/sparkline.js";
import { terminalShow } from "../../../src/report/terminal/terminalShow.js";
import { wellFormed } from "../../render/wellFormed.js";

const gamma = { distribution: "gamma", shape: 9, scale: 100 };
const mixed = (weights: readonly number[], ...of: readonly object[]) =>
  makeDistribution("mixture", { weights, of } as never);
const fixed = (value: number) => ({ distribution: "fixed", value });

describe("point masses", () => {
  it("are those of the parts that are discrete, wherever they lie", () => {
    expect(pointMasses(mixed([0.8, 0.2], fixed(0), gamma))).toEqual([{ value: 0, share: 0.8 }]);
    expect(pointMasses(mixed([0.3, 0.2, 0.5], gamma, fixed(2000), fixed(-1)))).toEqual([
      { value: -1, share: 0.5 },
      { value: 2000, share: 0.2 },
    ]);
  });

  it("add up where two parts share a value, and come through mixtures, pools and truncation", () => {
    const twice = mixed([0.5, 0.5], fixed(0), {
      distribution: "mixture",
      weights: [0.5, 0.5],
      of: [fixed(0), gamma],
      truncate: [0, 1e6],
    });
    expect(pointMasses(twice)).toEqual([{ value: 0, share: 0.75 }]);
    const judged = { expert: "Ann", distribution: "mixture", weights: [0.5, 0.5], of: [fixed(0), gamma] };
    const pool = makeDistribution("experts", { of: [judged, gamma], truncate: [0, 1e6] } as never);
    expect(pointMasses(pool)).toEqual([{ value: 0, share: 0.25 }]);
  });

  it("are each probability of a count that is mixed in, unless they are too many", () => {
    const few = pointMasses(mixed([0.5, 0.5], { distribution: "binomial", n: 2, p: 0.5 }, gamma));
    expect(few.map(({ value, share }) => [value, Math.round(share * 1e9)])).toEqual([
      [0, 125e6],
      [1, 250e6],
      [2, 125e6],
    ]);
    expect(pointMasses(mixed([0.5, 0.5], { distribution: "poisson", mean: 1e5 }, gamma))).toEqual([]);
  });

  it("are none of a density, none of a distribution that is discrete as a whole", () => {
    expect(pointMasses(makeDistribution("gamma", { shape: 9, scale: 100 }))).toEqual([]);
    expect(pointMasses(mixed([0.5, 0.5], fixed(0), fixed(1)))).toEqual([]);
  });

  it("are named, the most probable first", () => {
    expect(pointMassWords(mixed([0.1, 0.55, 0.35], fixed(0), fixed(5), gamma), precise)).toBe("55% at 5, 10% at 0");
    const many = mixed([0.9, 0.1], { distribution: "binomial", n: 4, p: 0.5 }, gamma);
    expect(pointMassWords(many, precise)).toMatch(/^33.8% at 2, 22.5% at (1|3), 22.5% at (1|3), 2 more single values$/);
    expect(pointMassWords(makeDistribution("normal", { mean: 0, sd: 1 }), precise)).toBeUndefined();
  });

  it("are no part of the bars, whose shape is that of the rest alone", () => {
    const rest = makeDistribution("gamma", { shape: 9, scale: 100 });
    const range = [0, 2000] as const;
    const expected = shapeBars(rest, 20, range);
    for (const at of [0, 900, 1950]) {
      shapeBars(mixed([0.8, 0.2], fixed(at), gamma), 20, range).forEach(({ height }, i) => {
        expect(height).toBeCloseTo(expected[i]?.height ?? -1, 10);
      });
    }
    expect(sparkline(mixed([0.8, 0.2], fixed(0), gamma))).toMatch(/^┃▁+[▂-▇]+█/u);
    expect(sparkline(mixed([0.8, 0.2], fixed(9000), gamma)).endsWith("┃")).toBe(true);
  });
});

const study = defineStudy({
  study: "Often nothing",
  indexes: { arm: ["new", "old"] },
  assumptions: {
    cost: { label: "Cost", unit: "GBP", distribution: "mixture", weights: [0.8, 0.2], of: [fixed(0), gamma] },
    small: { label: "Small", unit: "GBP", distribution: "gamma", mean: 1000, sd: 3000 },
    tiny: { label: "Tiny", unit: "proportion", distribution: "gamma", shape: 0.07, scale: 5 },
    arms: { over: "arm", unit: "GBP", distribution: "mixture", weights: [0.6, 0.4], of: [fixed(0), gamma] },
  },
  formulas: { all: "cost + small * tiny + sum(arms, arm)" },
});
const views = assumptionViews(study, 0.95);
const viewOf = (id: string) => views.find(({ assumption }) => assumption.id === id) as AssumptionView;

describe("a point mass is shown", () => {
  it("as a spike with its share in the picture", async () => {
    const svg = await renderSvg(assumptionPanel(viewOf("cost"), "GBP", 0.95));
    expect(wellFormed(svg)).toBe(true);
    expect(svg).toContain("spike: 80% at £0");
    expect(svg).toContain(">80%<");
    expect(svg).toMatch(/stroke-width="3"/);
  });

  it("in the terminal below its line, and below the line of a cell", () => {
    const lines = terminalShow(views, 0.95, "GBP");
    expect(lines.filter((line) => line.includes("    ┃ 80% at £0"))).toHaveLength(1);
    expect(lines.filter((line) => line.includes("    ┃ 60% at £0"))).toHaveLength(2);
  });

  it("as data", () => {
    const [cost, small] = showJson(views, 0.95).assumptions.map(({ cells }) => cells[0]);
    expect(cost).toMatchObject({ pointMasses: [{ value: 0, probability: 0.8 }] });
    expect(small).not.toHaveProperty("pointMasses");
  });
});

describe("the end of an interval", () => {
  it("is 0 where it is nothing beside the other", () => {
    const [, small, tiny] = views.map(({ cells }) => cells[0]?.interval?.[0] ?? 1);
    expect(small).toBeLessThan(1e-4);
    expect(tiny).toBeLessThan(1e-20);
    const text = terminalShow([viewOf("small"), viewOf("tiny")], 0.95, "GBP").join("\n");
    expect(text).toMatch(/Small .* £0 to £9,\d{3} /);
    expect(text).toMatch(/Tiny .* 0 to 3\.\d\d /);
  });

  it("keeps the digits that it needs otherwise", () => {
    const [view] = assumptionViews(
      defineStudy({
        study: "Pence",
        assumptions: { price: { unit: "GBP", distribution: "uniform", min: 0.0001, max: 0.0003 } },
        formulas: { y: "price" },
      }),
      0.95,
    );
    expect(terminalShow(view === undefined ? [] : [view], 0.95, "GBP").join("\n")).toContain("£0.000105 to £0.000295");
  });
});
