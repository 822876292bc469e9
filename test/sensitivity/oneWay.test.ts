import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assumption } from "../../src/assumptions/assumption.js";
import { planRun } from "../../src/engine/plan/plan.js";
import { makeSimplex } from "../../src/families/index.js";
import { checkAnalyses } from "../../src/sensitivity/index.js";
import { oneWay, rangeWords } from "../../src/sensitivity/oneWay.js";
import type { OneWayRow } from "../../src/sensitivity/points/swing.js";
import type { Study } from "../../src/study/study.js";
import { answered, catheter, constant, studyOf, uncertain } from "./studies.js";

async function rows(study: Study, output: string, interval = 0.95): Promise<readonly OneWayRow[]> {
  const plan = planRun(study, { scenarios: 1, seed: "1", sampler: "random" });
  const request = { study, outputs: [output], interval, draws: {}, plan, ranks: {} };
  return answered(await oneWay.answer(request), output);
}
const choosing = (study: Study, chosen: object): Study => ({
  ...study,
  run: { ...study.run, sensitivityOptions: { "one-way": { chosen } } },
});
const named = (list: readonly OneWayRow[], id: string): OneWayRow =>
  list.find(({ assumption }) => assumption === id) ?? { assumption: id, low: 0, high: 0, atLow: 0, atHigh: 0 };

describe("one-way analysis of the catheter dressings", () => {
  // atLow, atHigh and their decimals, low, high and theirs: an independent prototype's. The last of dressings is
  // 73.54268 + 4.72 * (3 - qgamma(0.975, 9/4, scale = 4/3)) by R, where the prototype printed 49.948.
  it.each([
    ["days", 2.72, 21.92, 2, 9.736, 178.068, 3],
    ["crbsi_cost", 4921.75, 16588.6, 2, 29.483, 132.739, 3],
    ["crbsi_ratio", 0.16378, 0.83107, 5, 108.447, 10.675, 3],
    ["dressings", 0.4329, 7.999, 3, 85.659, 49.947, 3],
    ["crbsi_rate", 1.2542, 1.7243, 4, 60.172, 88.004, 3],
  ])("%s from %d to %d", async (id, atLow, atHigh, places, low, high, digits) => {
    const row = named(await rows(catheter, "saving"), id);
    expect(row.atLow).toBeCloseTo(atLow, places);
    expect(row.atHigh).toBeCloseTo(atHigh, places);
    expect(row.low).toBeCloseTo(low, digits);
    expect(row.high).toBeCloseTo(high, digits);
    expect(row.beyond).toBeUndefined();
  });

  it("has one row for each uncertain assumption, the widest first", async () => {
    const all = await rows(catheter, "saving");
    expect(all.slice(0, 6).map(({ assumption }) => assumption)).toEqual([
      "days",
      "crbsi_cost",
      "crbsi_ratio",
      "dressings",
      "crbsi_rate",
      "lsi_rate",
    ]);
    expect(all).toHaveLength(11);
    const widths = all.map(({ low, high }) => Math.abs(high - low));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    for (const width of widths.slice(6)) expect(width).toBeLessThan(0.1);
    expect(named(all, "lsi_rate").low).toBeCloseTo(73.459, 3);
    expect(named(all, "lsi_rate").high).toBeCloseTo(74.336, 3);
  });
});

describe("one-way analysis of tables", () => {
  const band = { id: "band", elements: ["low", "medium", "high"], numeric: false };
  const gamma = (mean: number) => ({ shape: 100, scale: mean / 100 });
  const tariff = (joint: "each" | "common"): Assumption => ({
    id: "tariff",
    over: ["band"],
    value: ["10", "20", "50"],
    uncertainty: { family: "gamma", joint, parameters: [gamma(10), gamma(20), gamma(50)] },
  });
  const total = { total: "sum(tariff, band)" };

  it("moves one cell at a time where each is drawn by itself", async () => {
    const study = studyOf({ indexes: [band], assumptions: [tariff("each")], formulas: total, outputs: ["total"] });
    const all = await rows(study, "total");
    expect(all.map(({ assumption }) => assumption)).toEqual([
      "tariff[band=high]",
      "tariff[band=medium]",
      "tariff[band=low]",
    ]);
    for (const [row, base] of [
      [all[0], 50],
      [all[1], 20],
      [all[2], 10],
    ] as const) {
      expect(row?.low).toBeCloseTo(80 - base + (row?.atLow ?? 0), 10);
      expect(row?.high).toBeCloseTo(80 - base + (row?.atHigh ?? 0), 10);
    }
  });

  it("moves the multiplier of a table with a common draw", async () => {
    const study = studyOf({ indexes: [band], assumptions: [tariff("common")], formulas: total, outputs: ["total"] });
    const [row, ...others] = await rows(study, "total");
    expect(others).toEqual([]);
    expect(row?.assumption).toBe("tariff");
    // Gamma(100, 1/100): 2.5 % and 97.5 % by R's qgamma.
    expect(row?.atLow).toBeCloseTo(0.8136399, 6);
    expect(row?.atHigh).toBeCloseTo(1.2052895, 6);
    expect(row?.low).toBeCloseTo(80 * (row?.atLow ?? 0), 9);
    expect(row?.high).toBeCloseTo(80 * (row?.atHigh ?? 0), 9);
  });

  it("keeps shares adding up to 1, the others in proportion", async () => {
    const mix: Assumption = {
      id: "mix",
      over: ["band"],
      value: ["0.35", "0.4", "0.25"],
      uncertainty: { family: "dirichlet", joint: "simplex", parameters: [{ alpha: [35, 40, 25] }] },
    };
    const formulas = { whole: "sum(mix, band)", ratio: "mix[band=medium] / mix[band=low]", high: "mix[band=high]" };
    const study = studyOf({ indexes: [band], assumptions: [mix], formulas, outputs: ["whole", "ratio", "high"] });
    for (const row of await rows(study, "whole")) {
      expect(row.low).toBeCloseTo(1, 14);
      expect(row.high).toBeCloseTo(1, 14);
    }
    const moved = named(await rows(study, "high"), "mix[band=high]");
    const marginal = makeSimplex("dirichlet", { alpha: [35, 40, 25] }).marginals[2];
    expect([moved.low, moved.high]).toEqual([moved.atLow, moved.atHigh]);
    expect(moved.atLow).toBe(marginal?.quantile(0.025));
    const kept = named(await rows(study, "ratio"), "mix[band=high]");
    expect(kept.low).toBeCloseTo(0.4 / 0.35, 12);
    expect(kept.high).toBeCloseTo(0.4 / 0.35, 12);
  });
});

describe("one-way analysis", () => {
  it("moves followers with their leader and gives them no row", async () => {
    const study = studyOf({
      assumptions: [uncertain("a", "normal", { mean: 5, sd: 1 }), { ...constant("b", "5"), sameAs: "a" }],
      formulas: { sum: "a + 10 * b", difference: "a - b" },
      outputs: ["sum", "difference"],
    });
    const [row, ...others] = await rows(study, "sum");
    expect(others).toEqual([]);
    expect(row?.low).toBeCloseTo(11 * (5 - 1.959963984540054), 9);
    expect(named(await rows(study, "difference"), "a").high).toBe(0);
  });

  it("puts low at the low end even where the output falls, and follows the coverage", async () => {
    const study = studyOf({
      assumptions: [uncertain("x", "uniform", { min: 0, max: 1 })],
      formulas: { y: "-2 * x" },
      outputs: ["y"],
    });
    const [row] = await rows(study, "y", 0.8);
    expect(row?.atLow).toBeCloseTo(0.1, 12);
    expect(row?.atHigh).toBeCloseTo(0.9, 12);
    expect(row?.low).toBeCloseTo(-0.2, 12);
    expect(row?.high).toBeCloseTo(-1.8, 12);
  });

  it("says where the output turns inside the range", async () => {
    const study = studyOf({
      assumptions: [uncertain("x", "normal", { mean: 0, sd: 1 }), uncertain("z", "normal", { mean: 0, sd: 1 })],
      formulas: { y: "x ^ 2 + z" },
      outputs: ["y"],
    });
    const all = await rows(study, "y");
    const turning = named(all, "x");
    expect(turning.low).toBeCloseTo(turning.high, 9);
    expect(turning.beyond?.[0]).toBeCloseTo(0, 9);
    expect(turning.beyond?.[1]).toBeCloseTo(1.959963984540054 ** 2, 9);
    expect(named(all, "z").beyond).toBeUndefined();
  });

  it("finds the turn of a parabola wherever it lies, and says where", async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.06, max: 0.94, noNaN: true }), fc.boolean(), async (top, up) => {
        const study = studyOf({
          assumptions: [uncertain("x", "uniform", { min: 0, max: 1 })],
          formulas: { y: `${up ? "" : "-"}4 * (x - ${top}) ^ 2` },
          outputs: ["y"],
        });
        const [row] = await rows(study, "y");
        // Over 2.5 % to 97.5 % of a uniform: 0 at its turn, 4 (distance)² at the farther end.
        const end = 4 * Math.max(top - 0.025, 0.975 - top) ** 2;
        const [turn, far] = up ? [row?.beyond?.[0], row?.beyond?.[1]] : [row?.beyond?.[1], -(row?.beyond?.[0] ?? 0)];
        expect(turn).toBeCloseTo(0, 9);
        expect(far).toBeCloseTo(end, 9);
        expect(row?.beyondAt?.[up ? 0 : 1]).toBeCloseTo(top, 4);
      }),
      { numRuns: 40 },
    );
  });

  it("runs between percentiles of one's own choice, or stated bounds", async () => {
    const study = studyOf({
      assumptions: [uncertain("x", "uniform", { min: 0, max: 1 }), uncertain("z", "normal", { mean: 5, sd: 1 })],
      formulas: { y: "10 * x + z" },
      outputs: ["y"],
    });
    const all = await rows(choosing(study, { from: "5 %", to: 0.9, bounds: { z: [4, 6.5] } }), "y");
    const x = named(all, "x");
    expect([x.atLow, x.atHigh]).toEqual([0.05, 0.9]);
    expect([x.low, x.high]).toEqual([5.5, 14]);
    expect(named(all, "z")).toEqual({ assumption: "z", atLow: 4, atHigh: 6.5, low: 9, high: 11.5 });
  });

  it("takes the bounds of a table with one draw as multiples of its base case", async () => {
    const both = { id: "band", elements: ["low", "high"], numeric: false };
    const parameters = [10, 20].map((mean) => ({ shape: 100, scale: mean / 100 }));
    const tariff: Assumption = {
      id: "tariff",
      over: ["band"],
      value: ["10", "20"],
      uncertainty: { family: "gamma", joint: "common", parameters },
    };
    const formulas = { y: "sum(tariff, band)" };
    const study = studyOf({ indexes: [both], assumptions: [tariff], formulas, outputs: ["y"] });
    const [row] = await rows(choosing(study, { bounds: { tariff: [0.9, 1.2] } }), "y");
    expect(row?.low).toBeCloseTo(27, 12);
    expect(row?.high).toBeCloseTo(36, 12);
  });

  it.each([
    [{ from: "60 %", to: "40 %" }, "bad-range"],
    [{ bounds: { x: [0.5, 0.2] } }, "bad-range"],
    [{ bounds: { x: [0.5] } }, "bad-range"],
    [{ bounds: { x: [0, 1.5] } }, "bad-range"],
    [{ bounds: { y: [0, 1] } }, "unknown-assumption"],
    [{ from: 5 }, "not-a-probability"],
  ])("refuses %j before anything is run", (options, code) => {
    const study = studyOf({
      assumptions: [uncertain("x", "uniform", { min: 0, max: 1 })],
      formulas: { y: "x" },
      outputs: ["y"],
    });
    expect(() => checkAnalyses(choosing(study, options))).toThrowError(expect.objectContaining({ code }));
  });

  it("gives an assumption that the output does not use a bar of no width", async () => {
    const study = studyOf({
      assumptions: [uncertain("used", "normal", { mean: 0, sd: 1 }), uncertain("idle", "normal", { mean: 3, sd: 1 })],
      formulas: { y: "used + 1" },
      outputs: ["y"],
    });
    const all = await rows(study, "y");
    expect(all.map(({ assumption }) => assumption)).toEqual(["used", "idle"]);
    expect(named(all, "idle")).toMatchObject({ low: 1, high: 1 });
  });

  it("of a linear output has bars as wide as coefficient times range", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 5 }), async (weights) => {
        const assumptions = weights.map((_, i) => uncertain(`x${i}`, "uniform", { min: i, max: i + 2 }));
        const y = weights.map((weight, i) => `(${weight}) * x${i}`).join(" + ");
        const all = await rows(studyOf({ assumptions, formulas: { y }, outputs: ["y"] }), "y");
        weights.forEach((weight, i) => {
          const row = named(all, `x${i}`);
          expect(row.high - row.low).toBeCloseTo(weight * 1.9, 9);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("says over which range", () => {
    const study = studyOf({ assumptions: [], formulas: { y: "1" }, outputs: ["y"] });
    expect(rangeWords("95%", undefined)).toBe("the central 95% of its own distribution");
    expect(rangeWords("95%", study)).toBe(rangeWords("95%", undefined));
    expect(rangeWords("95%", choosing(study, { from: "5 %", to: "90 %" }))).toBe(
      "the range from 5% to 90% of its own distribution",
    );
    expect(rangeWords("95%", choosing(study, { bounds: { x: [1, 2] } }))).toContain(
      "(x: between the bounds that the study states)",
    );
  });

  it("refuses an unknown output", async () => {
    await expect(rows(catheter, "savings")).rejects.toMatchObject({ code: "unknown-output" });
  });
});
