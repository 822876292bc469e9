import { describe, expect, it } from "vitest";
import { planRun } from "../../src/engine/plan.js";
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

  it("refuses an unknown output", async () => {
    await expect(rows(catheter, "savings")).rejects.toMatchObject({ code: "unknown-output" });
  });
});
