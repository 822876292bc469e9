/** How exact a run has become, and how much more it takes. */
import type { Until, UntilStatistic } from "../study/until.js";
import { confidenceFactor } from "../summary/confidence.js";
import type { OutputSummary } from "../summary/result.js";

/** What has been reached after a step. */
export interface Precision {
  readonly scenarios: number;
  /** The statistic that is furthest from the target, and half the width of its 95 % confidence interval. */
  readonly worst: UntilStatistic;
  readonly halfWidth: number;
  /** What it is to come down to. */
  readonly wanted: number;
  readonly reached: boolean;
}

/** The statistic of a target that is furthest from it. @param replicates Of the run: 1 for independent scenarios. */
export function precisionOf(until: Until, summary: OutputSummary, scenarios: number, replicates: number): Precision {
  const factor = confidenceFactor(replicates);
  const all = until.statistics.map((worst): Precision => {
    const [estimate, error] = estimateOf(summary, worst);
    const relative = until.relative && worst.kind !== "probability";
    const wanted = relative ? until.tolerance * Math.abs(estimate) : until.tolerance;
    const halfWidth = factor * error;
    return { scenarios, worst, halfWidth, wanted, reached: halfWidth <= wanted };
  });
  return all.reduce((a, b) => (b.halfWidth * a.wanted > a.halfWidth * b.wanted ? b : a));
}

function estimateOf(summary: OutputSummary, { kind, key }: UntilStatistic): readonly [estimate: number, error: number] {
  if (kind === "mean") return [summary.mean, summary.standardError];
  if (kind === "sd") return [summary.sd, summary.sdError];
  if (kind === "quantile") return [summary.quantiles[key] ?? 0, summary.quantileErrors[key] ?? 0];
  return [summary.probabilities[key] ?? 0, summary.probabilityErrors[key] ?? 0];
}

/**
 * How many scenarios the target is likely to need: doublings, an error falling with the square root of the count, the
 * slowest that it can in the long run.
 */
export function forecast({ scenarios, halfWidth, wanted }: Precision): number {
  let [count, square] = [scenarios, halfWidth * halfWidth];
  while (square > wanted * wanted && count < largestCount) [count, square] = [2 * count, square / 2];
  return count;
}

const largestCount = 1_000_000_000;
