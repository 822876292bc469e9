/** Analyses of the run's own sample against exact values, by every sampler. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inputColumns } from "../../src/engine/inputColumns.js";
import { makeDistribution } from "../../src/families/index.js";
import { firstOrder } from "../../src/sensitivity/firstOrder.js";
import { rankRegression } from "../../src/sensitivity/rankRegression.js";
import type { RegressionRow } from "../../src/sensitivity/regression/coefficients.js";
import { regression } from "../../src/sensitivity/regression.js";
import type { Study } from "../../src/study/study.js";
import { dependent, functions, kinked, known, requestOf } from "./functions.js";
import { answered, band, mix, studyOf, uncertain } from "./studies.js";

/** As improbable as 4 standard errors of a normal number, where the error is from 16 groups. */
const four = makeDistribution("student-t", { df: 15 }).quantile(1 - 3.17e-5);
const { linear4_plus_noise_sd1: noisy } = JSON.parse(
  readFileSync(new URL("../reference/sensitivityFunctions.json", import.meta.url), "utf8"),
) as Record<string, Record<"SRC" | "PCC" | "SRRC" | "PRCC", number[]>>;
const samplers = ["sobol", "latin-hypercube", "random"];
const normals = (names: readonly string[]) => names.map((id) => uncertain(id, "normal", { mean: 0, sd: 1 }));
const linear = studyOf({
  assumptions: normals(["x1", "x2", "x3", "x4", "noise"]),
  formulas: { y: "3 * x1 + 2 * x2 + x3 + 0.5 * x4 + 1 * noise" },
  outputs: ["y"],
});

describe("first-order indices from the run itself", () => {
  it.each(Object.keys(functions).flatMap((name) => samplers.map((sampler) => [name, sampler] as const)))(
    "of %s are exact within 4 errors on %s points",
    async (name, sampler) => {
      const study = functions[name] as NonNullable<(typeof functions)[string]>;
      const rows = answered(await firstOrder.answer(await requestOf(study, { scenarios: 16_384, sampler })), "y");
      study.assumptions.forEach(({ id }, i) => {
        const found = rows.find(({ assumption }) => assumption === id);
        const miss = Math.abs((found?.first ?? 9) - (known[name]?.S1[i] ?? 9));
        expect(miss, id).toBeLessThan(four * (found?.firstError ?? 0) + 1e-13);
        expect(found?.firstError).toBeLessThan(sampler === "sobol" ? 0.007 : 0.03);
      });
    },
  );

  it("of a kinked decision are those of quadrature, closely", async () => {
    const rows = answered(await firstOrder.answer(await requestOf(kinked, { scenarios: 16_384 })), "y");
    [0.72770456, 0.16655936, 0.04077381].forEach((truth, i) => {
      const found = rows.find(({ assumption }) => assumption === `x${i + 1}`);
      expect(Math.abs((found?.first ?? 9) - truth)).toBeLessThan(four * (found?.firstError ?? 0));
      expect(found?.firstError).toBeLessThan(0.0015);
    });
  });

  it.each(Object.keys(dependent))("of %s count what its dependent assumptions share", async (name) => {
    const request = await requestOf(dependent[name] as Study, { scenarios: 16_384 });
    const rows = answered(await firstOrder.answer(request), "y");
    known[name]?.S1.forEach((truth, i) => {
      const found = rows.find(({ assumption }) => assumption === `x${i + 1}`);
      expect(Math.abs((found?.first ?? 9) - truth)).toBeLessThan(four * (found?.firstError ?? 0));
      expect(found?.firstError).toBeLessThan(0.01);
    });
  });

  it("need scenarios enough, and say how many", async () => {
    const answer = await firstOrder.answer(await requestOf(linear, { scenarios: 500 }));
    expect(answer.y).toEqual({ refused: "it needs 512 scenarios or more, and the run has 500" });
  });
});

describe("regression on the run's own sample", () => {
  it.each(samplers)("gives the coefficients of theory on %s points, and R²", async (sampler) => {
    const request = await requestOf(linear, { scenarios: 16_384, sampler });
    const checks = [
      [regression, "SRC", "PCC"],
      [rankRegression, "SRRC", "PRCC"],
    ] as const;
    for (const [method, coefficient, partial] of checks) {
      const answer = await method.answer(request);
      // The noise is regressed on as well: what PCC is relative to must be left out of the model.
      const rows = answered(answer, "y");
      expect(rows).toHaveLength(5);
      const of = (id: string) => rows.find(({ assumption }) => assumption === id) as Required<RegressionRow>;
      ["x1", "x2", "x3", "x4"].forEach((id, i) => {
        const row = of(id);
        const truth = noisy?.[coefficient][i] ?? 9;
        expect(Math.abs(row.coefficient - truth), `${coefficient} of ${id}`).toBeLessThan(
          four * row.coefficientError + 1e-3,
        );
        if (method === regression) expect(row.partial).toBeCloseTo(1, 6);
        else expect(row.partial).toBeGreaterThan(noisy?.[partial][i] ?? 9);
      });
    }
    expect((await regression.answer(request)).y).toMatchObject({
      remark: "all together explain 100% of the variance (R²)",
    });
  });

  it("gives partial coefficients beside noise that is no assumption of the regression", async () => {
    const request = await requestOf(linear, { scenarios: 65_536, seed: "noise", sampler: "random" });
    const seen = studyOf({
      assumptions: normals(["x1", "x2", "x3", "x4"]),
      formulas: { y: "3 * x1 + 2 * x2 + x3 + 0.5 * x4" },
      outputs: ["y"],
    });
    const other = await requestOf(seen, { scenarios: 65_536 });
    const noise = (await inputColumns(request.plan, 65_536)).values[4] as Float64Array;
    const noisyOutput = (other.draws.y as Float64Array).map((each, i) => each + (noise[i] as number));
    for (const [method, coefficient, partial] of [
      [regression, "SRC", "PCC"],
      [rankRegression, "SRRC", "PRCC"],
    ] as const) {
      const rows = answered(await method.answer({ ...other, draws: { y: noisyOutput } }), "y");
      ["x1", "x2", "x3", "x4"].forEach((id, i) => {
        const row = rows.find(({ assumption }) => assumption === id) as Required<RegressionRow>;
        expect(Math.abs(row.coefficient - (noisy?.[coefficient][i] ?? 9)), coefficient).toBeLessThan(
          four * row.coefficientError,
        );
        expect(Math.abs(row.partial - (noisy?.[partial][i] ?? 9)), partial).toBeLessThan(four * row.partialError);
      });
    }
  });

  it("warns where a straight line says little", async () => {
    const square = studyOf({ assumptions: normals(["x1", "x2"]), formulas: { y: "x1^2 + 0.1 * x2" }, outputs: ["y"] });
    const request = await requestOf(square, { scenarios: 4096 });
    expect((await regression.answer(request)).y).toMatchObject({ remark: expect.stringContaining("poor summary") });
    expect((await rankRegression.answer(request)).y).toMatchObject({ remark: expect.stringContaining("not steadily") });
  });

  it("keeps a row for the share that the others decide, and refuses what never varies", async () => {
    const study = studyOf({
      indexes: [band],
      assumptions: [mix],
      formulas: { y: "mix[band = low]", z: "sum(mix, band)" },
      outputs: ["y", "z"],
    });
    const request = await requestOf(study, { scenarios: 1024 });
    const rows = answered(await regression.answer(request), "y");
    expect(rows.map(({ assumption }) => assumption).sort()).toEqual([
      "mix[band=high]",
      "mix[band=low]",
      "mix[band=middle]",
    ]);
    const flat = { ...request, draws: { y: new Float64Array(1024).fill(2) } };
    expect((await regression.answer(flat)).y).toMatchObject({ refused: expect.stringContaining("does not vary") });
  });
});
