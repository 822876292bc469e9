/** Factors of 95% intervals: Student's t with one degree of freedom less than there are independent parts (R: qt). */
import { describe, expect, it } from "vitest";
import { halfInterval } from "../../../src/charts/frame/errorInterval.js";
import { nationalResult } from "../../report/fixture.js";

const { run } = nationalResult(10);
const factor = (analysis: string, replicates: number) => halfInterval({ run: { ...run, replicates } }, analysis);
const [t7, t15, t127] = [2.3646242515927844, 2.1314495455597751, 1.9788195347028403];

describe("the half-width of an interval in standard errors", () => {
  it("is of the run's replicates where the analysis is of its scenarios, of 16 parts of independent ones", () => {
    expect(factor("first-order", 8)).toBeCloseTo(t7, 12);
    expect(factor("first-order", 16)).toBeCloseTo(t15, 12);
    expect(factor("first-order", 1)).toBeCloseTo(t15, 12);
  });

  it("is of 16 scramblings where the analysis has a design of its own, and of 128 trajectories of Morris'", () => {
    for (const analysis of ["sobol", "shapley", "morris-radial", "derivatives"]) {
      expect(factor(analysis, 8), analysis).toBeCloseTo(t15, 12);
    }
    expect(factor("morris", 8)).toBeCloseTo(t127, 12);
  });
});
