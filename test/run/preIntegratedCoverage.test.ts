/** Pre-integrated percentiles and their errors: intervals made of them hold exact percentiles as often as they say. */
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import { lognormalFactors, lognormalTruth } from "../summary/samples.js";

const product = defineStudy({
  study: "Product",
  assumptions: Object.fromEntries(
    lognormalFactors.map(([meanlog, sdlog], i) => [`x${i}`, { distribution: "lognormal", meanlog, sdlog }]),
  ),
  formulas: { y: "x0 * x1 * x2 * x3 * x4" },
  run: { sensitivity: [] },
});
/** 97.5 % point of Student's t with 15 degrees of freedom (R: qt). */
const factor = 2.131449546;

describe("95 % intervals of pre-integrated percentiles", () => {
  it("cover the truth in 92 to 98 of 100 runs: product of lognormals", { timeout: 240_000 }, async () => {
    const seeds = 400;
    const hits: Record<string, number> = {};
    for (let seed = 0; seed < seeds; seed++) {
      const { outputs } = await simulate(product, { scenarios: 1024, seed: `cover ${seed}`, workers: 1 });
      expect(outputs.y?.preIntegration).toBeDefined();
      for (const [p, truth] of Object.entries(lognormalTruth.quantiles)) {
        const hit = Math.abs((outputs.y?.quantiles[p] ?? 0) - truth) <= factor * (outputs.y?.quantileErrors[p] ?? 0);
        hits[p] = (hits[p] ?? 0) + Number(hit) / seeds;
      }
    }
    for (const share of Object.values(hits)) {
      expect(share).toBeGreaterThanOrEqual(0.92);
      expect(share).toBeLessThanOrEqual(0.98);
    }
  });
});
