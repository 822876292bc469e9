/** Errors of quantiles that a run reads from its windows, against those worked out from all of its draws. */
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import { columnSample } from "../../src/summary/columnSample.js";
import { replicateErrors } from "../../src/summary/replicateErrors.js";

const study = defineStudy({
  study: "Outputs of every kind",
  assumptions: {
    x: { distribution: "lognormal", mean: 10, sd: 8 },
    count: { distribution: "poisson", mean: 3 },
    event: { distribution: "bernoulli", p: 0.3 },
  },
  formulas: {
    smooth: "x",
    steps: "count",
    rarely: "event * (count > 3)",
    often: "x * event",
    far: "1e12 + x",
    tiny: "x * 1e-200",
    same: "0 * x + 7",
    below: "-x * count",
  },
  outputs: ["smooth", "steps", "rarely", "often", "far", "tiny", "same", "below"],
  run: { sensitivity: [], "pre-integration": "off", interval: 0.9 },
});

describe("errors of quantiles", () => {
  // Kept whole, with a partial block, beyond the pilot, and beyond the first narrowing of windows.
  it.each([
    ["sobol", 64],
    ["sobol", 1000],
    ["sobol", 40_000],
    ["latin-hypercube", 40_000],
    ["sobol", 400_000],
  ])("are those of the draws: %s, %i scenarios", async (sampler, scenarios) => {
    const { draws } = await simulate(study, { scenarios, sampler, workers: 1, draws: true });
    // Not of that run: who keeps all draws reads them.
    const { outputs } = await simulate(study, { scenarios, sampler, workers: 1 });
    for (const [id, { quantiles, quantileErrors }] of Object.entries(outputs)) {
      const sample = columnSample(draws?.[id] ?? new Float64Array(), 16);
      const errors = replicateErrors(sample).quantiles(Object.keys(quantiles).map(Number), Object.values(quantiles));
      expect(Object.values(quantileErrors), id).toEqual(errors);
    }
  });
});
