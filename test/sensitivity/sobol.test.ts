import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../src/families/index.js";
import { failures } from "../../src/sensitivity/failures.js";
import { designSize } from "../../src/sensitivity/netDesign.js";
import { pickFreeze } from "../../src/sensitivity/pickFreeze/estimates.js";
import { type SobolRow, sobol } from "../../src/sensitivity/sobol.js";
import { functions, kinked, known, requestOf } from "./functions.js";
import { answered, band, mix, studyOf, uncertain } from "./studies.js";

const row = (rows: readonly SobolRow[], id: string): SobolRow =>
  rows.find(({ assumption }) => assumption === id) ?? {
    assumption: id,
    first: 9,
    total: 9,
    firstError: 0,
    totalError: 0,
  };
/** As improbable as 4 standard errors of a normal number, where the error is from 16 replicates. */
const four = makeDistribution("student-t", { df: 15 }).quantile(1 - 3.17e-5);

describe("Sobol' indices by simulation", () => {
  it.each(Object.keys(functions))("of %s are the exact ones within 4 standard errors", async (name) => {
    const study = functions[name] as NonNullable<(typeof functions)[string]>;
    const rows = answered(await sobol.answer(await requestOf(study, { scenarios: 16_384 })), "y");
    const { S1, ST } = known[name] as NonNullable<(typeof known)[string]>;
    study.assumptions.forEach(({ id }, i) => {
      const { first, total, firstError, totalError } = row(rows, id);
      expect(Math.abs(first - (S1[i] ?? 9)), `first of ${id}`).toBeLessThan(four * firstError + 1e-13);
      expect(Math.abs(total - (ST[i] ?? 9)), `total of ${id}`).toBeLessThan(four * totalError + 1e-13);
      expect(totalError, id).toBeLessThan(0.02);
    });
    expect(rows.map(({ total }) => total)).toEqual(rows.map(({ total }) => total).sort((a, b) => b - a));
  });

  it("of a kinked decision are those of quadrature", async () => {
    const rows = answered(await sobol.answer(await requestOf(kinked, { scenarios: 16_384 })), "y");
    const [firsts, totals] = [
      [0.72770456, 0.16655936, 0.04077381],
      [0.79033198, 0.22045062, 0.05784526],
    ];
    ["x1", "x2", "x3"].forEach((id, i) => {
      const { first, total, firstError, totalError } = row(rows, id);
      expect(Math.abs(first - (firsts?.[i] ?? 9))).toBeLessThan(four * firstError);
      expect(Math.abs(total - (totals?.[i] ?? 9))).toBeLessThan(four * totalError);
    });
  });

  it("keep their digits where the mean is a million standard deviations from 0", async () => {
    const far = studyOf({
      assumptions: ["x1", "x2"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: "1000000 + 2 * x1 + x2" },
      outputs: ["y"],
    });
    const rows = answered(await sobol.answer(await requestOf(far)), "y");
    expect(row(rows, "x1").first).toBeCloseTo(0.8, 2);
    expect(row(rows, "x2").total).toBeCloseTo(0.2, 2);
  });

  it("of the only assumption are 1, by definition and not by estimate; 0 where the output does not vary", async () => {
    const of = async (y: string) => {
      const assumptions = [uncertain("x", "lognormal", { meanlog: 0, sdlog: 1.3 })];
      const study = studyOf({ assumptions, formulas: { y }, outputs: ["y"] });
      return answered(await sobol.answer(await requestOf(study, { scenarios: 1024 })), "y");
    };
    const one = { first: 1, firstError: 0, total: 1, totalError: 0 };
    expect(await of("3 * x")).toEqual([{ assumption: "x", ...one }]);
    expect((await of("0 * x"))[0]).toMatchObject({ first: 0, total: 0 });
  });

  it("put what depends on each other into one row, and what reaches nothing at 0", async () => {
    const study = studyOf({
      assumptions: ["a", "b", "c", "idle"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      correlations: [{ a: "a", b: "b", spearman: 0.5 }],
      formulas: { y: "a + b + c" },
      outputs: ["y"],
    });
    const rows = answered(await sobol.answer(await requestOf(study)), "y");
    expect(rows.map(({ assumption }) => assumption)).toEqual(["a + b", "c", "idle"]);
    // Normals correlate at 2 sin(π / 12): Var(a + b) = 2 + 2 ρ.
    const pair = 2 + 4 * Math.sin(Math.PI / 12);
    const { first, firstError } = row(rows, "a + b");
    expect(Math.abs(first - pair / (pair + 1))).toBeLessThan(four * firstError);
    expect(row(rows, "idle")).toMatchObject({ first: 0, total: 0, firstError: 0, totalError: 0 });
  });

  it("treat the shares of a simplex as one", async () => {
    const study = studyOf({
      indexes: [band],
      assumptions: [mix, uncertain("c", "normal", { mean: 0, sd: 0.2 })],
      formulas: { y: "mix[band = low] + c" },
      outputs: ["y"],
    });
    const rows = answered(await sobol.answer(await requestOf(study)), "y");
    // Beta(4, 4) has variance 1 / 36.
    const truth = 1 / 36 / (1 / 36 + 0.04);
    expect(Math.abs(row(rows, "mix").first - truth)).toBeLessThan(four * row(rows, "mix").firstError);
    expect(rows).toHaveLength(2);
  });

  it("are refused, with a count, where runs of the model give no number", async () => {
    const study = studyOf({
      assumptions: [uncertain("x", "normal", { mean: 6.5, sd: 1 })],
      formulas: { y: "log(x - 3)" },
      outputs: ["y"],
    });
    const request = await requestOf(study, { scenarios: 20 });
    const answer = await sobol.answer({ ...request, plan: { ...request.plan, scenarios: 1_000_000 } });
    expect(answer.y).toMatchObject({
      refused: expect.stringMatching(
        /^\d+ of \d+ runs of the model .* no finite number, the first where x = 2\.\d+; where x = /,
      ),
    });
    expect(failures([Float64Array.of(1, 2)], [])).toBeUndefined();
    expect(failures([Float64Array.of(1, Number.NaN), Float64Array.of(Number.POSITIVE_INFINITY)], [])?.refused).toMatch(
      /^2 of 3/,
    );
  });

  it("of an output that never varies are 0", () => {
    const flat = new Float64Array(64).fill(3);
    expect(pickFreeze(flat, flat, flat, 16).first).toMatchObject({ value: 0, error: 0 });
  });

  it("spend no more than a million runs of the model", () => {
    expect(designSize(100_000, 13)).toBe(65_536);
    expect(designSize(100_000, 60)).toBe(16_384);
    expect(designSize(50, 3)).toBe(1024);
    expect(designSize(1e9, 100) * 100).toBeLessThanOrEqual(1_048_576);
  });
});
