import { describe, expect, it } from "vitest";
import { planRun } from "../../src/engine/plan/plan.js";
import { makeDistribution } from "../../src/families/index.js";
import { type ThresholdRow, threshold } from "../../src/sensitivity/threshold.js";
import type { Study } from "../../src/study/study.js";
import { answered, catheter, studyOf, uncertain } from "./studies.js";

async function rows(study: Study, output = "y"): Promise<readonly ThresholdRow[]> {
  const plan = planRun(study, { scenarios: 1, seed: "1", sampler: "random" });
  const request = { study, outputs: [output], interval: 0.95, draws: {}, plan, ranks: {} };
  return answered(await threshold.answer(request), output);
}
const normal = (id: string, mean: number, sd: number) => uncertain(id, "normal", { mean, sd });

describe("switching values", () => {
  it("of a linear output are where its line meets 0", async () => {
    const study = studyOf({
      assumptions: [normal("a", 5, 2), normal("b", 1, 0.5), normal("c", 3, 0.001)],
      formulas: { y: "a - 3 * b + 0 * c - 1" },
      outputs: ["y"],
    });
    const [first, second, last] = await rows(study);
    // b = 4 / 3 is 2 / 3 sd above its mean, a = 4 half a sd below: the nearer to the middle comes first.
    expect(first).toMatchObject({ assumption: "a", crossings: 1 });
    expect(first?.value).toBeCloseTo(4, 9);
    expect(first?.probability).toBeCloseTo(makeDistribution("normal", { mean: 0, sd: 1 }).cdf(-0.5), 9);
    expect(second?.value).toBeCloseTo(4 / 3, 9);
    expect(last).toEqual({ assumption: "c", crossings: 0 });
  });

  it("are found between the ends, where both have the same sign", async () => {
    const study = studyOf({ assumptions: [normal("x", 0.2, 1)], formulas: { y: "x^2 - 1" }, outputs: ["y"] });
    const [row] = await rows(study);
    expect(row?.crossings).toBe(2);
    // 1 is 0.8 sd from the mean, -1 is 1.2: the first is the nearer.
    expect(row?.value).toBeCloseTo(1, 8);
    const { cdf } = makeDistribution("normal", { mean: 0.2, sd: 1 });
    expect(row?.places?.map(({ value }) => value)).toEqual([expect.closeTo(-1, 8), expect.closeTo(1, 8)]);
    expect(row?.places?.map(({ probability }) => probability)).toEqual([
      expect.closeTo(cdf(-1), 8),
      expect.closeTo(cdf(1), 8),
    ]);
  });

  it("are all told, in a line each of a table and in one cell of sensitivity.csv", async () => {
    const study = studyOf({
      assumptions: [uncertain("x", "uniform", { min: 0, max: 4 }), normal("k", 0, 0.01)],
      formulas: { y: "(x - 1) * (x - 2) * (x - 3.5) + k" },
      outputs: ["y"],
    });
    const all = await rows(study);
    const values = (places: readonly (number | string | undefined)[]) => places.map((value) => Number(value));
    const x = all.find(({ assumption }) => assumption === "x") as ThresholdRow;
    expect(values((x.places ?? []).map(({ value }) => value))).toEqual(
      [1, 2, 3.5].map((root) => expect.closeTo(root, 6)),
    );
    expect(x.value).toBeCloseTo(2, 6);
    const lines = threshold.view?.(all);
    const shown = lines?.rows.filter(({ assumption }) => assumption === "x") ?? [];
    expect(values(shown.map((row) => threshold.columns[0]?.of(row)))).toEqual(
      [1, 2, 3.5].map((root) => expect.closeTo(root, 6)),
    );
    expect(lines?.columns.map(({ key }) => key)).toEqual(["switch", "probability", "crossings"]);
    const cell = threshold.columns.find(({ key }) => key === "switches")?.of(x);
    expect(values(String(cell).split("; "))).toEqual([1, 2, 3.5].map((root) => expect.closeTo(root, 6)));
    expect(
      threshold.columns.find(({ key }) => key === "switches")?.of({ assumption: "k", crossings: 0 }),
    ).toBeUndefined();
  });

  it("of the catheter dressings: the hazard ratio and the days can switch the saving, nothing else can", async () => {
    const all = await rows(catheter, "saving");
    expect(all.filter(({ crossings }) => crossings > 0).map(({ assumption }) => assumption)).toEqual([
      "crbsi_ratio",
      "days",
    ]);
    // Linear in the days: 4.72 * 3 = days * (73.54268 + 14.16) / 10, but for dermatitis, which has no effect at the base.
    expect(all[1]?.value).toBeCloseTo((14.16 * 10) / (73.54268 + 14.16), 6);
    expect(all).toHaveLength(11);
  });

  it("at a jump are on the jump", async () => {
    const study = studyOf({
      assumptions: [uncertain("x", "uniform", { min: 0, max: 1 })],
      formulas: { y: "if(x < 0.3, -1, 2)" },
      outputs: ["y"],
    });
    const [row] = await rows(study);
    expect(row?.value).toBeCloseTo(0.3, 5);
  });

  it.each([
    ["max(0, 10 - c)", "c", 10],
    ["max(0, c - 10)", "c", 10],
    ["min(0, c - 10)", "c", 10],
    ["if(c > 11, 3, 0)", "c", 11],
  ])("of %s, which stays at 0, are where it comes to 0", async (y, id, value) => {
    const study = studyOf({
      assumptions: [uncertain("c", "normal", { mean: 10.4, sd: 0.5 })],
      formulas: { y },
      outputs: ["y"],
    });
    const [row] = await rows(study);
    expect(row).toMatchObject({ assumption: id, crossings: 1 });
    expect(row?.value).toBeCloseTo(value, 9);
    expect(row?.probability).toBeCloseTo(makeDistribution("normal", { mean: 10.4, sd: 0.5 }).cdf(value), 9);
  });

  it("of what is 0 along a stretch are its two ends, and of what only touches 0 none", async () => {
    const x = uncertain("x", "uniform", { min: 0, max: 1 });
    const flat = studyOf({ assumptions: [x], formulas: { y: "max(0, abs(x - 0.4) - 0.2)" }, outputs: ["y"] });
    const [row] = await rows(flat);
    expect(row?.crossings).toBe(2);
    expect(row?.value).toBeCloseTo(0.6, 9);
    const touch = studyOf({ assumptions: [x], formulas: { y: "(x - 0.5)^2" }, outputs: ["y"] });
    expect(await rows(touch)).toEqual([{ assumption: "x", crossings: 0 }]);
    const nothing = studyOf({ assumptions: [x], formulas: { y: "0 * x" }, outputs: ["y"] });
    expect(await rows(nothing)).toEqual([{ assumption: "x", crossings: 0 }]);
  });

  it("refuses an unknown output", async () => {
    await expect(rows(catheter, "savings")).rejects.toMatchObject({ code: "unknown-output" });
  });

  // P(k < 3) of a Poisson count of mean 3 is 8.5 e⁻³; k < 1: e⁻³.
  const [below3, below1] = [8.5 * Math.exp(-3), Math.exp(-3)];
  const listed = { values: [1, 4, 9], probabilities: [0.2, 0.5, 0.3] };
  it.each([
    ["2 * x - 5", "poisson", { mean: 3 }, 3, below3],
    ["5 - 2 * x", "poisson", { mean: 3 }, 3, below3],
    ["x - 3", "poisson", { mean: 3 }, 3, below3],
    ["3 - x", "poisson", { mean: 3 }, 4, 13 * Math.exp(-3)],
    ["max(0, 3 - x)", "poisson", { mean: 3 }, 3, below3],
    ["x", "poisson", { mean: 3 }, 1, below1],
    ["8 - x", "discrete", listed, 9, 0.7],
    ["2 - x", "discrete", listed, 4, 0.2],
    ["0.5 - x", "bernoulli", { p: 0.3 }, 1, 0.7],
    ["2000.5 - x", "poisson", { mean: 2000 }, 2001, 0.5059467],
  ] as const)("of %s, x %s %j, are %d, with the probability of less", async (y, family, stated, value, probability) => {
    const study = studyOf({ assumptions: [uncertain("x", family, stated)], formulas: { y }, outputs: ["y"] });
    const [row] = await rows(study);
    expect(row).toEqual({ assumption: "x", value, probability: expect.closeTo(probability, 6), crossings: 1 });
  });
});
