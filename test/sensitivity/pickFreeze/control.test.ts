/** Effects as control of a pick-freeze design: what is known is known, and indices stay right. */
import { describe, expect, it } from "vitest";
import { finish } from "../../../src/engine/steps.js";
import { pickFreeze } from "../../../src/sensitivity/pickFreeze/estimates.js";
import { pickFreezeRuns } from "../../../src/sensitivity/pickFreeze/runs.js";
import type { Study } from "../../../src/study/study.js";
import { functions, known, requestOf } from "../functions.js";
import { studyOf, uncertain } from "../studies.js";

async function designOf(study: Study, scenarios = 4096) {
  const design = await pickFreezeRuns(await requestOf(study, { scenarios }));
  const [a, b] = [design.fromA[0], design.fromB[0]] as [Float64Array, Float64Array];
  const control = finish(design.controls(a, b));
  const mixed = (factor: number) => design.mixed[factor]?.[0] as Float64Array;
  const plain = (factor: number) => pickFreeze(a, b, mixed(factor), design.replicates);
  const held = (factor: number) => pickFreeze(a, b, mixed(factor), design.replicates, control(factor));
  return { ...design, a, b, control, plain, held };
}

describe("the control of a pick-freeze design", () => {
  it("is the output itself where that is a sum: A with a factor of B is known from both", async () => {
    const { control, mixed, a, b } = await designOf(functions.linear4_indep as Study);
    [0, 1, 2, 3].forEach((factor) => {
      const found = control(factor);
      const gaps = found.mixed.map((each, i) => Math.abs(each - (mixed[factor]?.[0]?.[i] as number)));
      expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(0.05);
      expect(found.a).toHaveLength(a.length);
      expect(found.b).toHaveLength(b.length);
    });
    const { own, variances } = control(0);
    for (const [r, each] of own.entries()) expect(each / (variances[r] as number)).toBeCloseTo(9 / 14.25, 1);
  });

  it.each([
    ["he1_admission_avoidance", 0.05],
    ["borehole_uniform", 0.3],
    ["ishigami_a7_b0.1", 0.1],
  ])("leaves of %s a fraction of the errors", async (name, most) => {
    const study = functions[name] as Study;
    const { factors, plain, held } = await designOf(study);
    let [before, after] = [0, 0];
    factors.forEach((_, factor) => {
      const truths = [known[name]?.S1[factor] ?? 9, known[name]?.ST[factor] ?? 9];
      const [rough, fine] = [plain(factor), held(factor)];
      before += rough.first.error;
      after += fine.first.error;
      [fine.first, fine.total].forEach(({ value, error }, which) => {
        expect(Math.abs(value - (truths[which] as number))).toBeLessThan(5.5 * error + 1e-13);
      });
    });
    expect(after).toBeLessThan(most * before);
  });

  it("knows what only two together make, where nothing acts alone", async () => {
    const study = studyOf({
      assumptions: ["a", "b"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: "a * b" },
      outputs: ["y"],
    });
    const { plain, held } = await designOf(study, 2048);
    expect(held(0).total.value).toBeCloseTo(plain(0).total.value, 1);
    expect(held(0).first.value).toBeCloseTo(0, 3);
    expect(held(0).total.value).toBeCloseTo(1, 3);
  });

  it("keeps out of it what depends on others", async () => {
    const study = studyOf({
      assumptions: ["a", "b", "c"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      correlations: [{ a: "a", b: "b", spearman: 0.5 }],
      formulas: { y: "a + b + c" },
      outputs: ["y"],
    });
    const { factors, control } = await designOf(study, 2048);
    const joint = control(factors.findIndex(({ name }) => name === "a + b"));
    const alone = control(factors.findIndex(({ name }) => name === "c"));
    expect(joint.own.every((each) => each === 0)).toBe(true);
    expect(alone.own).toEqual(alone.variances);
  });
});
