/** Grades of mixtures in which values have a probability of their own: those tie, and share the middle of their ranks. */
import { describe, expect, it } from "vitest";
import { openBlocks } from "../../src/engine/block.js";
import { atAtoms, openGrades } from "../../src/engine/grades.js";
import { planRun } from "../../src/engine/plan/plan.js";
import { midranks } from "../../src/numerics/ranks.js";
import { rank } from "../../src/sensitivity/rank.js";
import { rankRegression } from "../../src/sensitivity/rankRegression.js";
import { pearson } from "../random/arithmetic.js";
import { requestOf } from "../sensitivity/functions.js";
import { answered, studyOf, uncertain } from "../sensitivity/studies.js";

const fixed = (value: number) => ({ distribution: "fixed", value });
const gamma = { distribution: "gamma", shape: 4, scale: 250 };
const normal = (mean: number) => ({ distribution: "normal", mean, sd: 1 });
const mixtures = {
  "a cost that is often zero": { weights: [0.8, 0.2], of: [fixed(0), gamma] },
  "a value often reached": { weights: [0.3, 0.7], of: [fixed(0), { distribution: "uniform", min: -2, max: 0 }] },
  "two heaps": { weights: [0.3, 0.2, 0.5], of: [fixed(0), fixed(5000), gamma] },
  "a heap in the middle": { weights: [0.25, 0.5, 0.25], of: [normal(-5), fixed(0), normal(5)] },
};

const studied = (parameters: (typeof mixtures)[keyof typeof mixtures], y: string) =>
  studyOf({
    assumptions: [uncertain("x", "mixture", parameters), uncertain("e", "normal", { mean: 0, sd: 500 })],
    formulas: { y },
    outputs: ["y"],
  });

describe.each(Object.entries(mixtures))("of %s", (_, parameters) => {
  it("the correlation of its ranks with itself is 1", async () => {
    const request = await requestOf(studied(parameters, "x"), { scenarios: 8192 });
    expect(answered(await rank.answer(request), "y")[0]?.value).toBeCloseTo(1, 3);
  });

  it("correlations of ranks are those of midranks", async () => {
    const request = await requestOf(studied(parameters, "x + e"), { scenarios: 8192 });
    const runner = openBlocks(request.plan);
    const x = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((block) => [...(runner.draw(block).values[0] as Float64Array)]);
    expect(x.length).toBeGreaterThanOrEqual(8192);
    const expected = pearson(midranks(Float64Array.from(x.slice(0, 8192))), midranks(request.draws.y ?? []));
    const of = <Row extends { readonly assumption: string }>(rows: readonly Row[]) =>
      rows.find(({ assumption }) => assumption === "x");
    expect(Math.abs((of(answered(await rank.answer(request), "y"))?.value ?? 9) - expected)).toBeLessThan(2e-3);
    const regressed = of(answered(await rankRegression.answer(request), "y"));
    expect(Math.abs((regressed?.correlation ?? 9) - expected)).toBeLessThan(2e-3);
  });
});

describe("grades of a cost that is 0 with a probability of 0.8", () => {
  const study = studied(mixtures["a cost that is often zero"], "x + e");
  const plan = planRun(study, { scenarios: 2048, seed: "atoms", sampler: "sobol" });

  it("are 0.4 where it is 0, and its uniform where it is not", () => {
    const block = openBlocks(plan).draw(0);
    const [values, uniforms] = [block.values[0] as Float64Array, block.uniforms[0] as Float64Array];
    const grades = openGrades(plan).of(block, 0);
    for (let i = 0; i < block.count; i++) expect(grades[i]).toBe(values[i] === 0 ? 0.4 : uniforms[i]);
    expect(atAtoms(plan.drivers[0] as (typeof plan.drivers)[number], values, uniforms)).toEqual(grades);
  });

  it("stay uniform where polynomials of them are to be orthogonal", () => {
    const block = openBlocks(plan).draw(0);
    expect(openGrades(plan, undefined, true).of(block, 0)).toEqual(block.uniforms[0]);
    const own = plan.drivers[1] as (typeof plan.drivers)[number];
    expect(atAtoms(own, block.values[1] as Float64Array, block.uniforms[1] as Float64Array)).toBe(block.uniforms[1]);
  });
});
