import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DerivativesRow, derivatives } from "../../src/sensitivity/derivatives.js";
import type { Study } from "../../src/study/study.js";
import { functions, known, requestOf } from "./functions.js";
import { answered, band, mix, studyOf, uncertain } from "./studies.js";

const { "ishigami_a7_b0.1": ishigami } = JSON.parse(
  readFileSync(new URL("../reference/sensitivityFunctions.json", import.meta.url), "utf8"),
) as Record<string, { readonly dgsm_nu: number[]; readonly dgsm_bound: number[] }>;
const rowsFor = async (study: Study, scenarios = 16_384) =>
  answered(await derivatives.answer(await requestOf(study, { scenarios })), "y");
const row = (rows: readonly DerivativesRow[], id: string) =>
  rows.find(({ assumption }) => assumption === id) as Required<DerivativesRow>;

describe("derivative-based indices", () => {
  it("of Ishigami's function are those of its closed forms within 4 errors", async () => {
    const rows = await rowsFor(functions["ishigami_a7_b0.1"] as Study);
    ["x1", "x2", "x3"].forEach((id, i) => {
      const { nu, nuError, bound, boundError } = row(rows, id);
      expect(Math.abs(nu - (ishigami?.dgsm_nu[i] ?? 99)), `ν of ${id}`).toBeLessThan(4 * nuError + 1e-5);
      expect(Math.abs(bound - (ishigami?.dgsm_bound[i] ?? 99)), `bound of ${id}`).toBeLessThan(4 * boundError + 1e-5);
      expect(nuError).toBeLessThan(0.02 * nu);
    });
  });

  it("of a sum of normals are squared slopes, and the bounds are the shares themselves", async () => {
    const rows = await rowsFor(functions.linear4_indep as Study);
    [3, 2, 1, 0.5].forEach((slope, i) => {
      const { nu, bound, boundError } = row(rows, `x${i + 1}`);
      expect(nu).toBeCloseTo(slope * slope, 5);
      const share = known.linear4_indep?.ST[i] ?? 9;
      expect(Math.abs(bound - share)).toBeLessThan(4 * boundError + 1e-6);
    });
  });

  it.each(["lognormal_product_d5", "he1_admission_avoidance", "borehole_uniform", "friedman1"])(
    "bound the total indices of %s",
    async (name) => {
      const study = functions[name] as Study;
      const rows = await rowsFor(study);
      study.assumptions.forEach(({ id }, i) => {
        const { bound, boundError } = row(rows, id);
        expect(bound + 4 * boundError, id).toBeGreaterThan(known[name]?.ST[i] ?? 9);
      });
    },
  );

  it("of a product of lognormals have intervals that hold the closed form, whatever the seed meets of the tail", async () => {
    const product = studyOf({
      assumptions: [0.5, 0.8].map((sdlog, i) => uncertain(`x${i}`, "lognormal", { meanlog: 0, sdlog })),
      formulas: { y: "x0 * x1" },
      outputs: ["y"],
    });
    // Of s² E[y²] over the variance: y² is lognormal, ln of E[y²] is 2 (0.25 + 0.64) and of E[y]² is half of it.
    const [square, mean] = [Math.exp(1.78), Math.exp(0.89)];
    const truth = [0.25, 0.64].map((s) => (s * square) / (square - mean));
    let held = 0;
    for (let seed = 0; seed < 12; seed++) {
      const request = await requestOf(product, { scenarios: 4096, seed: `d${seed}` });
      const rows = answered(await derivatives.answer(request), "y");
      held += truth.filter((known, i) => {
        const { bound, boundError } = row(rows, `x${i}`);
        return Math.abs(bound - known) < 2.13 * boundError;
      }).length;
    }
    expect(held).toBeGreaterThanOrEqual(20);
  });

  it("are by the multiplier of a table with one draw, and left out where they do not exist", async () => {
    const tariff = {
      id: "tariff",
      over: ["band"],
      value: ["10", "20", "30"],
      uncertainty: {
        family: "normal",
        joint: "common",
        parameters: [10, 20, 30].map((mean) => ({ mean, sd: mean / 10 })),
      },
    } as const;
    const study = studyOf({
      indexes: [band],
      assumptions: [
        tariff,
        mix,
        uncertain("count", "poisson", { mean: 3 }),
        uncertain("zeros", "mixture", {
          weights: [0.8, 0.2],
          of: [
            { distribution: "fixed", value: 0 },
            { distribution: "gamma", mean: 9, sd: 5 },
          ],
        }),
        ...["a", "b", "idle"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      ],
      correlations: [{ a: "a", b: "b", spearman: 0.5 }],
      formulas: { y: "sum(tariff, band) + sum(mix * mix, band) + count + zeros + a + 2 * b" },
      outputs: ["y"],
    });
    const rows = await rowsFor(study, 4096);
    // One more of the multiplier is 10 + 20 + 30 more.
    expect(row(rows, "tariff").nu).toBeCloseTo(3600, 2);
    expect(row(rows, "count")).toEqual({ assumption: "count" });
    expect(row(rows, "zeros")).toEqual({ assumption: "zeros" });
    expect(row(rows, "mix[band=low]")).toEqual({ assumption: "mix[band=low]" });
    expect(row(rows, "b").nu).toBeCloseTo(4, 5);
    expect(row(rows, "b")).not.toHaveProperty("bound");
    expect(row(rows, "idle")).toEqual({ assumption: "idle", nu: 0, nuError: 0, bound: 0, boundError: 0 });
  });

  it("give neither slope nor bound along what a formula jumps by, and say so", async () => {
    const normal = (id: string) => uncertain(id, "normal", { mean: 0, sd: 1 });
    const study = studyOf({
      assumptions: [{ ...normal("n"), label: "Noise" }, normal("v"), { ...normal("w"), sameAs: "n" }],
      formulas: { y: "if(n > 0.5, 10, 0) + v", smooth: "n + 2 * v", same: "ceil(w) + v" },
      outputs: ["y", "smooth", "same"],
    });
    const found = await derivatives.answer({
      ...(await requestOf(study, { scenarios: 1024 })),
      outputs: ["y", "smooth", "same"],
    });
    for (const [output, fn] of [
      ["y", ">"],
      ["same", "ceil"],
    ] as const) {
      const rows = answered(found, output);
      expect(row(rows, "n")).toEqual({ assumption: "n" });
      // The others keep theirs: v has a slope of 1 everywhere.
      expect(row(rows, "v").nu).toBeCloseTo(1, 5);
      expect(row(rows, "v").bound).toBeLessThan(1);
      expect(found[output]).toMatchObject({
        remark: `no slope and no bound where a formula may jump: along Noise (${fn})`,
      });
    }
    expect(found.smooth).not.toHaveProperty("remark");
    expect(row(answered(found, "smooth"), "n").bound).toBeCloseTo(0.2, 1);
  });
});
