/** Central intervals of an output, each end with its Monte Carlo standard error. */
import { Decimal } from "decimal.js";
import { CredenceError } from "../errors.js";
import { columnSample } from "./columnSample.js";
import { errorsOf } from "./errorsOf.js";
import type { OutputSummary } from "./result.js";

/** A central interval in the unit of its output: both ends, each with one Monte Carlo standard error. */
export interface Interval {
  /** Coverage, for example 0.95. */
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly lowError: number;
  readonly highError: number;
}

/**
 * The two probabilities that a central interval lies between, as the shortest decimals: 0.95 gives "0.025", "0.975".
 * @throws CredenceError `interval-level` unless the level is strictly between 0 and 1
 */
export function intervalEnds(level: number): readonly [string, string] {
  if (!(level > 0 && level < 1)) {
    throw new CredenceError("interval-level", `interval: coverage must be above 0 and below 1, got ${level}`, {
      remedy: "write 0.95 for a 95 % interval",
    });
  }
  const low = new Decimal(1).minus(level).div(2);
  return [low.toFixed(), new Decimal(1).minus(low).toFixed()];
}

/**
 * The central interval of a summary: the one it was made with (`level` of the run), or another whose ends it holds.
 * For any other level see `intervalOfDraws`.
 * @throws CredenceError `interval-level`, `interval-not-summarised`
 */
export function interval(summary: OutputSummary, level: number): Interval {
  const ends = intervalEnds(level);
  const [low, high] = ends.map((end) => summary.quantiles[end]);
  const [lowError, highError] = ends.map((end) => summary.quantileErrors[end]);
  if (low === undefined || high === undefined || lowError === undefined || highError === undefined) {
    throw new CredenceError(
      "interval-not-summarised",
      `interval: must have its ends among the quantiles ${Object.keys(summary.quantiles).join(", ")}, got ${level}`,
      { remedy: "ask it of the draws, or run with this interval" },
    );
  }
  return { level, low, high, lowError, highError };
}

/**
 * The central interval of any coverage from draws: Hyndman–Fan type 7 quantiles.
 * @param replicates `run.replicates` of the result that the draws are from; 1 for independent draws
 * @throws CredenceError `interval-level`, `empty-column`, `not-finite`
 */
export function intervalOfDraws(draws: Float64Array, level: number, replicates = 1): Interval {
  const ends = intervalEnds(level).map(Number);
  const sample = columnSample(draws, replicates);
  const [low, high] = sample.quantiles(ends, 7) as readonly [number, number];
  const [lowError, highError] = errorsOf(sample).quantiles(ends, [low, high]) as readonly [number, number];
  return { level, low, high, lowError, highError };
}
