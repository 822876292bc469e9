/** Inputs of published models, stated as the papers print them, against the moment identities of the literature. */
import { describe, expect, it } from "vitest";
import { makeDistribution, resolveParameters } from "../../src/families/index.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import { apart } from "./samples.js";

const parametersOf = (family: string, stated: Readonly<Record<string, unknown>>) =>
  resolveParameters(family, stated, "x");

describe("distribution moments, m and s stated", () => {
  it.each([
    [0.7, 0.0716],
    [0.002, 0.0001],
    [0.5, 0.28],
  ])("beta: a = ((1 - m) / s² - 1 / m) m²: %s, %s", (m, s) => {
    const { alpha, beta } = parametersOf("beta", { mean: m, sd: s });
    const a = ((1 - m) / s ** 2 - 1 / m) * m ** 2;
    expect(apart(alpha as number, a)).toBeLessThan(1e-13);
    expect(apart(beta as number, a * (1 / m - 1))).toBeLessThan(1e-13);
  });

  it.each([
    [9900, 3000],
    [0.00148, 0.00012],
  ])("gamma: k = m² / s², θ = s² / m: %s, %s", (m, s) => {
    const { shape, scale } = parametersOf("gamma", { mean: m, sd: s });
    expect(apart(shape as number, (m / s) ** 2)).toBeLessThan(1e-14);
    expect(apart(scale as number, s ** 2 / m)).toBeLessThan(1e-14);
  });

  it("lognormal: σ² = ln(1 + s² / m²), μ = ln m - σ² / 2", () => {
    const { meanlog, sdlog } = parametersOf("lognormal", { mean: 0.402, sd: (0.868 - 0.186) / 3.92 });
    const variance = Math.log(1 + ((0.868 - 0.186) / 3.92 / 0.402) ** 2);
    expect(apart(sdlog as number, Math.sqrt(variance))).toBeLessThan(1e-14);
    expect(apart(meanlog as number, Math.log(0.402) - variance / 2)).toBeLessThan(1e-14);
  });

  it("a ratio from its interval: σ = (ln U - ln L) / 3.92", () => {
    const { sdlog } = parametersOf("lognormal", { median: 0.402, ci: [0.186, 0.868] });
    expect(apart(sdlog as number, Math.log(0.868 / 0.186) / 3.92)).toBeLessThan(2e-5);
  });
});

describe("catheter dressings (Jenks 2016), as printed", () => {
  it.each([
    ["infections per 1,000 catheter days", "gamma", { mean: 1.48, sd: 0.12 }, 1.48, 0.12],
    ["local site infections per 1,000", "gamma", { mean: 0.14, sd: 0.5 }, 0.14, 0.5],
    ["dermatitis", "beta", { alpha: 1, beta: 475 }, 1 / 476, Math.sqrt(475 / 477) / 476],
    ["hazard ratio", "lognormal", { mean: 0.402, sd: (0.868 - 0.186) / 3.92 }, 0.402, (0.868 - 0.186) / 3.92],
    ["relative risk of dermatitis", "lognormal", { mean: 1, sd: 0.5 }, 1, 0.5],
    ["cost of an infection", "gamma", { mean: 9900, sd: 3000 }, 9900, 3000],
    ["dressings", "gamma", { mean: 3, sd: 2 }, 3, 2],
    ["days with a catheter", "gamma", { mean: 10, sd: 5 }, 10, 5],
  ])("%s", (_, family, stated, mean, sd) => {
    const distribution = makeDistribution(family, parametersOf(family, stated));
    expect(apart(distribution.mean, mean)).toBeLessThan(1e-13);
    expect(apart(Math.sqrt(distribution.variance), sd)).toBeLessThan(1e-12);
  });
});

describe("Brennan and others' two options, 19 correlated normals, as printed", () => {
  const means = [1000, 0.1, 5.2, 400, 0.7, 0.3, 3, 0.25, -0.1, 0.5, 1500, 0.08, 6.1, 0.8, 0.3, 3, 0.2, -0.1, 0.5];
  const sds = [1, 0.02, 2, 200, 0.1, 0.1, 0.5, 0.1, 0.02, 0.2, 1, 0.02, 1, 0.1, 0.05, 1, 0.05, 0.02, 0.2];

  it("has the mean incremental net benefit of 527.8, which the correlations raise", async () => {
    const assumptions = Object.fromEntries(
      means.map((mean, i) => [`t${i + 1}`, { distribution: "normal", mean, sd: sds[i] }]),
    );
    const study = defineStudy({
      study: "Two options",
      assumptions,
      correlations: { of: ["t5", "t7", "t14", "t16"], each: 0.6, scale: "pearson" },
      formulas: {
        first: "10000 * (t5 * t6 * t7 + t8 * t9 * t10) - (t1 + t2 * t3 * t4)",
        second: "10000 * (t14 * t15 * t16 + t17 * t18 * t19) - (t11 + t12 * t13 * t4)",
        incremental: "second - first",
      },
      outputs: ["incremental"],
    });
    const run = await simulate(study, { scenarios: 65_536, workers: 1, sensitivity: [] });
    const { mean, standardError } = run.outputs["incremental"] ?? { mean: 0, standardError: 0 };
    expect(standardError).toBeLessThan(2);
    expect(Math.abs(mean - 527.8)).toBeLessThan(5 * standardError);
    // Pearson 0.6 of normals is a rank correlation of 6 / π asin(0.3).
    for (const { asked, achieved, standardError: error } of run.correlations?.pairs ?? []) {
      expect(asked).toBe(0.6);
      expect(Math.abs(achieved - (6 / Math.PI) * Math.asin(0.3))).toBeLessThan(5 * error);
    }
    expect(run.correlations?.pairs).toHaveLength(6);
  });
});
