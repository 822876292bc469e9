/** What is said of estimates that the exact values beside them contradict. */
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/index.js";
import { simulate } from "../../src/run/simulate.js";
import { unmetIndices } from "../../src/run/unmetIndices.js";

const row = (assumption: string, first: number, exact: number, firstError = 0.001) => ({
  assumption,
  first,
  firstError,
  exact: { first: exact },
});
const told = (rows: readonly ReturnType<typeof row>[], isMet = () => false) =>
  unmetIndices({ assumptions: [] }, { y: { "first-order": rows } }, isMet);

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

  it("are contradicted for two events that hardly ever meet", async () => {
    const event = { distribution: "bernoulli", p: 0.004 };
    const study = defineStudy({
      study: "Two events",
      assumptions: { cost: { distribution: "normal", mean: 10_000, sd: 200 }, adverse: event, severe: event },
      formulas: { y: "cost + adverse * severe * 1000000" },
      outputs: ["y"],
    });
    // 200² beside 10^12 q (1 - q), q = 0.000016.
    const truth = 4e4 / (4e4 + 1e12 * 16e-6 * (1 - 16e-6));
    let wrong = 0;
    for (const seed of ["1", "2", "3", "4"]) {
      const how = { scenarios: 4096, seed, sensitivity: ["sobol", "first-order"], workers: 1 };
      const { sensitivity, remarks } = await simulate(study, how);
      for (const analysis of ["sobol", "first-order"] as const) {
        const cost = sensitivity.y?.[analysis]?.find(({ assumption }) => assumption === "cost");
        // Refused: nothing is told.
        if (cost === undefined) continue;
        expect(cost.exact?.first).toBeCloseTo(truth, 12);
        if (Math.abs(cost.first - truth) <= 4 * cost.firstError + 0.02) continue;
        wrong++;
        const said = remarks?.filter((one) => one.analysis === analysis).map(({ remark }) => remark);
        expect(said?.join()).toContain("take the exact figures");
      }
    }
    expect(wrong).toBeGreaterThan(0);
  });
});
