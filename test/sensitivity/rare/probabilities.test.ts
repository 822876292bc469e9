import { describe, expect, it } from "vitest";
import { planRun } from "../../../src/engine/plan/plan.js";
import { probabilities } from "../../../src/sensitivity/rare/probabilities.js";
import { type Usual, usualValue } from "../../../src/sensitivity/rare/usualValue.js";
import { studyOf, uncertain } from "../studies.js";

/** That both events happen, of a rank correlation; and a third, independent one as well. */
function together(p: number, spearman: number) {
  const assumptions = ["a", "b", "c"].map((id) => uncertain(id, "bernoulli", { p }));
  const study = studyOf({
    assumptions,
    correlations: [{ a: "a", b: "b", spearman }],
    formulas: { y: "a * b * c" },
    outputs: ["y"],
  });
  const plan = planRun(study, { scenarios: 2, seed: "1", sampler: "sobol" });
  const usual = new Map(plan.drivers.map((driver, i) => [i, usualValue(driver) as Usual]));
  const numberOf = new Map(plan.drivers.map(({ name }, i) => [name, i]));
  const of = probabilities(plan, usual);
  return (...names: string[]) => of(names.map((name) => numberOf.get(name) as number));
}

describe("how likely events are together", () => {
  // SciPy: multivariate_normal.cdf([z, z]) of z = norm.ppf(p) and correlation 2 sin(spearman π / 6).
  it.each([
    [0.1, 0.5, 0.03349955],
    [0.1, -0.5, 0.00062346],
    [0.2, -0.3, 0.0182811],
  ])("of %d each and rank correlation %d is what the copula makes of it", (p, spearman, both) => {
    const of = together(p, spearman);
    expect(Math.abs(of("a", "b") / both - 1)).toBeLessThan(0.1);
    expect(of("a", "b", "c") / (p * of("a", "b"))).toBeCloseTo(1, 12);
    expect(of("a", "c")).toBeCloseTo(p * p, 12);
    expect(of("b")).toBeCloseTo(p, 12);
  });

  it("is taken for that of independent ones where it is too small to be counted", () => {
    // Independent ones: 65,536 × 0.00005 = 3 meetings.
    expect(together(Math.sqrt(5e-5), -0.9)("a", "b")).toBeCloseTo(5e-5, 12);
  });
});
