/** Rows of further analyses for a result to lay out. No source of expected numbers. */
import type { FilteringRow } from "../../src/sensitivity/filtering.js";
import type { MorrisRow } from "../../src/sensitivity/morris/rows.js";
import { PLACES } from "../../src/sensitivity/points/gridLines.js";
import type { TwoWayRow } from "../../src/sensitivity/points/twoWayRow.js";
import type { ScatterRow } from "../../src/sensitivity/scatter/lines.js";
import type { ShapleyRow } from "../../src/sensitivity/shapley.js";
import type { SpiderRow } from "../../src/sensitivity/spider.js";
import type { ThresholdRow } from "../../src/sensitivity/threshold.js";
import type { Convergence, RunResult, Sensitivity } from "../../src/summary/result.js";

const M = 1e6;
const [FIRST, SECOND] = ["extent.esd", "common.tariffIndex"] as const;

/** y = 2000 a + 600 b - 1000 £m over 0.1 ≤ a ≤ 0.7, 0.9 ≤ b ≤ 1.1: it breaks even on a straight line. */
export const plane: readonly TwoWayRow[] = Array.from({ length: PLACES * PLACES }, (_, i) => {
  const value = 0.1 + (0.6 * Math.floor(i / PLACES)) / (PLACES - 1);
  const otherValue = 0.9 + (0.2 * (i % PLACES)) / (PLACES - 1);
  const output = (2000 * value + 600 * otherValue - 1000) * M;
  return { assumption: FIRST, other: SECOND, value, otherValue, output };
});

const line = (assumption: string, slope: number): readonly SpiderRow[] =>
  [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].map((way) => {
    return { assumption, way, value: way, output: (828 + slope * (way - 0.5)) * M };
  });
export const web = [
  ...line(FIRST, 350),
  ...line(SECOND, 320),
  ...line("ltc.captureRate", -60),
  ...line("central.costEngland", 0),
];

/** Two assumptions, one that differs and one that does not; both in bins of the unit. */
const even = Array.from({ length: 20 }, () => 0.05);
const rising = Array.from({ length: 20 }, (_, k) => (k + 0.5) / 200);
const heaps = (assumption: string, distance: number): FilteringRow => ({
  assumption,
  distance,
  distanceError: 0.01,
  meanInside: 0.66,
  meanInsideError: 0.01,
  meanOutside: 0.5,
  meanOutsideError: 0.01,
  medianInside: 0.7,
  medianInsideError: 0.01,
  medianOutside: 0.5,
  medianOutsideError: 0.01,
  histogram: { from: 0, to: 1, inside: rising, outside: even },
});
export const parted = [heaps(FIRST, 0.25), heaps(SECOND, 0.1), heaps("ltc.captureRate", 0.05)];

export const effects: readonly MorrisRow[] = [FIRST, SECOND, "ltc.captureRate"].map((assumption, k) => ({
  assumption,
  mu: 100 * M,
  muError: 4 * M,
  muStar: (300 - 100 * k) * M,
  muStarError: 10 * M,
  sigma: (60 + 80 * k) * M,
}));
export const switches: readonly ThresholdRow[] = [
  { assumption: FIRST, crossings: 0 },
  { assumption: SECOND, value: 0.71, probability: 0.002, crossings: 1 },
];
export const fair: readonly ShapleyRow[] = [
  { assumption: FIRST, shapley: 0.4, standardError: 0.01 },
  { assumption: SECOND, shapley: 0.3, standardError: 0.01 },
];

/** A straight line from £500m to £1,100m over 0 to 1, in four classes, and one point in each. */
export const inClasses = (assumption: string): readonly ScatterRow[] =>
  [0, 1, 2, 3].map((k) => ({
    assumption,
    class: k + 1,
    share: 0.25,
    value: k / 3,
    mean: (500 + 200 * k) * 1e6,
    meanError: 10e6,
    points: [[k / 3, (600 + 200 * k) * 1e6]],
  }));

/** As if the estimates had come down from wide errors by doubling. */
function convergenceOf({ run, outputs }: RunResult, output: string): Convergence | undefined {
  const summary = outputs[output];
  if (summary === undefined) return undefined;
  const step = (scenarios: number, wider: number) => ({
    scenarios,
    replicates: run.replicates,
    summary: { ...summary, standardError: wider * summary.standardError },
  });
  return { output, steps: [step(1024, 4), step(2048, 3), step(4096, 2), step(5000, 1)] };
}

/** The same result with these rows for its headline. */
export function analysed(
  result: RunResult,
  rows: Sensitivity = {
    "two-way": plane,
    spider: web,
    filtering: parted,
    morris: effects,
    threshold: switches,
    shapley: fair,
    scatter: inClasses(FIRST),
  },
): RunResult {
  const id = result.study.outputs[0]?.id ?? "";
  const sensitivity = { ...result.sensitivity, [id]: { ...result.sensitivity[id], ...rows } };
  return { ...result, convergence: convergenceOf(result, id), sensitivity };
}
