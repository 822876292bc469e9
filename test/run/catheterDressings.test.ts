/** Acceptance: the catheter dressings model (validation case), from one YAML file through the command. */
import { beforeAll, describe, expect, it } from "vitest";
import { credence } from "../cli/command.js";

// Closed form (means and SD), quadrature and 12 million independent runs: see docs/validation.md.
const exact = { mean: 73.54268, sd: 62.088366, standard: 151.292605, antimicrobial: 77.749925 };
const interval = { low: -7.196, lowError: 0.018, median: 60.345, high: 229.88, highError: 0.096 };
const above0 = { value: 0.95531, error: 0.00006 };
const oneWay: Record<string, [number, number, number, number]> = {
  catheter_days: [2.72, 21.92, 9.736, 178.068],
  crbsi_cost: [4921.75, 16588.6, 29.483, 132.739],
  crbsi_hazard_ratio: [0.16378, 0.83107, 108.447, 10.675],
  dressings: [0.4329, 7.999, 85.659, 49.947],
  crbsi_rate: [0.0012542, 0.0017243, 60.172, 88.004],
};

interface Answer {
  outputs: Record<
    string,
    { baseCase: string; mean: number; sd: number; standardError: number; sdError: number } & Stats
  >;
  sensitivity: Record<string, { "one-way": OneWay[]; rank: { assumption: string; value: number }[] }>;
}
type OneWay = { assumption: string; low: number; high: number; atLow: number; atHigh: number };
type Stats = Record<"quantiles" | "quantileErrors" | "probabilities" | "probabilityErrors", Record<string, number>>;

describe("catheter dressings", () => {
  let answer: Answer;
  beforeAll(async () => {
    const { status, out, error } = await credence([
      "run",
      "runs/catheter-dressings.yaml",
      "--json",
      "--scenarios",
      "400000",
    ]);
    expect(error).toBe("");
    expect(status).toBe(0);
    answer = JSON.parse(out) as Answer;
  });

  it("has the exact base case", () => {
    for (const [id, value] of [
      ["saving", exact.mean],
      ["standard", exact.standard],
      ["antimicrobial", exact.antimicrobial],
    ] as const) {
      expect(Number(answer.outputs[id]?.baseCase)).toBeCloseTo(value, 6);
    }
    expect(answer.outputs.saving?.baseCase).toMatch(/^\d+\.\d{13,}$/);
  });

  it("agrees with exact mean and standard deviation within 4 standard errors", () => {
    const { mean, sd, standardError, sdError } = answer.outputs.saving ?? ({} as never);
    expect(Math.abs(mean - exact.mean)).toBeLessThan(4 * standardError);
    expect(Math.abs(sd - exact.sd)).toBeLessThan(4 * sdError);
    // Random draws would have a standard error of 0.098: the replicates know better.
    expect(standardError).toBeGreaterThan(0);
    expect(standardError).toBeLessThan(exact.sd / Math.sqrt(400_000) / 20);
  });

  it("agrees with the interval of 12 million runs within 4 standard errors", () => {
    const { quantiles, quantileErrors, probabilities, probabilityErrors } = answer.outputs.saving ?? ({} as never);
    const within = (value = 0, error = 0, target = 0, targetError = 0): void => {
      expect(Math.abs(value - target)).toBeLessThan(4 * Math.sqrt(error ** 2 + targetError ** 2));
    };
    within(quantiles["0.025"], quantileErrors["0.025"], interval.low, interval.lowError);
    within(quantiles["0.5"], quantileErrors["0.5"], interval.median, 0.02);
    within(quantiles["0.975"], quantileErrors["0.975"], interval.high, interval.highError);
    within(probabilities["above 0"], probabilityErrors["above 0"], above0.value, above0.error);
  });

  it("has the published one-way values, to the digits printed", () => {
    const rows = answer.sensitivity.saving?.["one-way"] ?? [];
    expect(rows.slice(0, 5).map(({ assumption }) => assumption)).toEqual(Object.keys(oneWay));
    expect(rows).toHaveLength(11);
    for (const row of rows.slice(0, 5)) {
      const [atLow, atHigh, low, high] = oneWay[row.assumption] ?? [0, 0, 0, 0];
      expect(Math.abs(row.atLow / atLow - 1)).toBeLessThan(0.002);
      expect(Math.abs(row.atHigh / atHigh - 1)).toBeLessThan(0.002);
      expect(row.low).toBeCloseTo(low, 2);
      expect(row.high).toBeCloseTo(high, 2);
    }
  });
});
