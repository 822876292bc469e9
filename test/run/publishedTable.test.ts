/**
 * Acceptance: the table "Published against model" of the specification of the savings models, section 3, made by an
 * independent prototype from 100,000 draws. Tolerance: 4 standard errors (of both runs) and half the last printed digit.
 */
import { describe, expect, it } from "vitest";
import { loadStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import type { RunResult } from "../../src/summary/result.js";

interface Row {
  readonly output: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Half the last printed digit, of the mean and of the ends. */
  readonly half: readonly [number, number];
}

const row = (output: string, mean: number, low: number, high: number, ...half: readonly [number, number]): Row => ({
  output,
  mean: mean * 1e6,
  low: low * 1e6,
  high: high * 1e6,
  half: [half[0] * 1e6, half[1] * 1e6],
});

const table: Readonly<Record<string, readonly Row[]>> = {
  published: [
    row("national.total", 829, 539, 1203, 0.5, 0.5),
    row("local.ltc", 1.7, 0.95, 2.59, 0.005, 0.005),
    row("local.esd", 1.9, 1.0, 2.87, 0.005, 0.005),
    row("local.chemo", 0.41, 0.29, 0.56, 0.005, 0.005),
    row("local.eol", 1.2, 0.87, 1.56, 0.005, 0.005),
    row("local.total", 5.21, 3.75, 6.84, 0.005, 0.005),
  ],
  low: [
    row("national.total", 539, 369, 730, 0.5, 0.5),
    row("national.ltc", 180, 99, 276, 0.5, 0.5),
    row("national.esd", 217, 113, 332, 0.5, 0.5),
    row("national.chemo", 45, 31, 63, 0.5, 0.5),
    row("national.eol", 160, 115, 212, 0.5, 0.5),
  ],
  high: [
    row("national.total", 1217, 805, 1702, 0.5, 0.5),
    row("national.ltc", 210, 126, 310, 0.5, 0.5),
    row("national.esd", 837, 487, 1257, 0.5, 0.5),
    row("national.chemo", 72, 52, 96, 0.5, 0.5),
    row("national.eol", 160, 115, 212, 0.5, 0.5),
  ],
};

/** The prototype's own error: as many independent draws by plain random sampling. */
const bothRuns = Math.SQRT2;

describe.each(Object.keys(table))("preset %s", (preset) => {
  const run: Promise<RunResult> = simulate(loadStudy("runs/hospital-care-at-home.yaml", { preset }), {
    scenarios: 100_000,
    sampler: "random",
    sensitivity: [],
    workers: 1,
  });

  it.each(table[preset] ?? [])("$output", async ({ output, mean, low, high, half }) => {
    const summary = (await run).outputs[output];
    if (summary === undefined) throw new Error(`no ${output}`);
    const near = (value = 0, error = 0, target = 0, rounding = 0): void => {
      expect(Math.abs(value - target)).toBeLessThan(4 * bothRuns * error + rounding);
    };
    near(summary.mean, summary.standardError, mean, half[0]);
    near(summary.quantiles["0.025"], summary.quantileErrors["0.025"], low, half[1]);
    near(summary.quantiles["0.975"], summary.quantileErrors["0.975"], high, half[1]);
  });
});

it("the two ends of the published range are two scenarios, not the ends of an interval", () => {
  const { published } = loadStudy("runs/hospital-care-at-home.yaml");
  expect(published["national.total"]).toMatchObject({ low: 540e6, high: 1200e6, kind: "scenario" });
  for (const { kind } of Object.values(published)) expect(kind).toBe("scenario");
});
