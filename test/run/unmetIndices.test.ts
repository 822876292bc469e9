/** What is said of estimates that the exact values beside them contradict. */
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/index.js";
import { indicesBeside } from "../../src/run/indicesBeside.js";
import { simulate } from "../../src/run/simulate.js";
import { unmetIndices } from "../../src/run/unmetIndices.js";

const row = (assumption: string, first: number, exact: number, firstError = 0.001) => ({
  assumption,
  first,
  firstError,
  exact: { first: exact },
});
const told = (rows: readonly ReturnType<typeof row>[], isMet = () => false) =>
  unmetIndices({ assumptions: [] }, indicesBeside({ y: { "first-order": rows } }), isMet);

describe("estimates beside exact values", () => {
  it("are contradicted where they are off, and what makes the variance is hardly met", () => {
    const rows = [row("cost", 1, 0.1), row("event", 0, 0.001)];
    const remark =
      "its runs hardly meet what makes much of the variance: take the exact figures that stand beside, for cost";
    expect(told(rows)).toEqual([{ output: "y", analysis: "first-order", remark }]);
    expect(told(rows, () => true)).toEqual([]);
  });

  it("are not where they are within what they say themselves", () => {
    expect(told([row("cost", 0.5, 0.1, 0.1), row("event", 0.015, 0)])).toEqual([]);
  });

  it("are named, three of many", () => {
    const rows = ["a", "b", "c", "d", "e"].map((name) => row(name, 1, 0));
    expect(told(rows)[0]?.remark).toMatch(/for a, b, c and 2 others$/);
  });

  it("are not told for two events that hardly ever meet, and neither where no exact value would contradict them", async () => {
    const event = { distribution: "bernoulli", p: 0.004 };
    const analyses = ["sobol", "second-order", "shapley", "polynomial-chaos", "first-order"];
    for (const cost of ["cost", "max(cost, 0)"]) {
      const study = defineStudy({
        study: "Two events",
        assumptions: { cost: { distribution: "normal", mean: 10_000, sd: 200 }, adverse: event, severe: event },
        formulas: { y: `${cost} + adverse * severe * 1000000`, other: "2 * cost" },
        outputs: ["y", "other"],
      });
      const how = { scenarios: 1024, seed: "1", sensitivity: analyses, sensitivityOf: ["y", "other"], workers: 1 };
      const { sensitivity, refusals = [] } = await simulate(study, how);
      expect(sensitivity.y).toEqual({});
      // 10^12 · 0.000016 beside 200²: 0.0025 is left of the cost.
      const reasons = refusals.filter(({ output }) => output === "y").map(({ reason }) => reason);
      expect(reasons).toHaveLength(analyses.length);
      for (const reason of reasons) {
        expect(reason).toMatch(
          /^(adverse × severe|severe × adverse) \(together .* 1 of 63,000 scenarios\) makes about 100% of/,
        );
        expect(reason.includes("exact needs none")).toBe(cost === "cost");
      }
      expect(sensitivity.other?.sobol?.[0]?.first).toBeCloseTo(1, 2);
    }
  });
});
