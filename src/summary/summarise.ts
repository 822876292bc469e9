/** From the draws of one output to the statistics that are reported. */
import type { Moments } from "../engine/moments.js";
import { CredenceError } from "../errors.js";
import { quantiles } from "../numerics/quantile.js";
import type { Published } from "../study/study.js";
import { errorsOf } from "./errorsOf.js";
import { intervalEnds } from "./interval.js";
import { countEvent, type Event } from "./probability.js";
import type { OutputSummary } from "./result.js";

/** What of the engine's exactly merged moments enters a summary. */
export type DrawMoments = Pick<Moments, "mean" | "sd" | "min" | "max">;

export interface SummaryOptions {
  /** Coverage of the central interval, for example 0.95. */
  readonly interval: number;
  /** A range to hold the output against. */
  readonly published?: Published | undefined;
  /** Interleaved replicates that errors are taken from; 1 (unless said) for independent draws. */
  readonly replicates?: number | undefined;
}

/**
 * The summary of one output of a sample: mean, standard deviation, the ends of the central interval and the
 * median (Hyndman–Fan type 7), the probability of being above 0 and, where a range is published, of being within,
 * above and below it; each with one Monte Carlo standard error.
 * @param draws one value a scenario; left as they are
 * @param moments of the same draws
 * @param baseCase exact decimal text, passed through
 * @throws CredenceError `too-few-scenarios` below 2, `interval-level`, `not-finite`
 */
export function summariseOutput(
  draws: Float64Array,
  moments: DrawMoments,
  baseCase: string,
  options: SummaryOptions,
): OutputSummary {
  if (draws.length < 2) {
    throw new CredenceError("too-few-scenarios", `scenarios: must be at least 2, got ${draws.length}`, {
      remedy: "a standard error needs more than one draw",
    });
  }
  const [low, high] = intervalEnds(options.interval);
  const keys = [low, "0.5", high];
  const { mean, sd, min, max } = moments;
  const errors = errorsOf(draws, moments, options.replicates ?? 1);
  const values = quantiles(draws, keys.map(Number));
  const chances = Object.entries(events(options.published)).map(([name, event]) => {
    const share = countEvent(draws, event) / draws.length;
    return [name, share, errors.probability(event, share)] as const;
  });
  return {
    baseCase,
    mean,
    sd,
    standardError: errors.mean,
    sdError: errors.sd,
    min,
    max,
    quantiles: byKey(keys, values),
    quantileErrors: byKey(keys, errors.quantiles(keys.map(Number), values)),
    probabilities: Object.fromEntries(chances.map(([name, share]) => [name, share])),
    probabilityErrors: Object.fromEntries(chances.map(([name, , error]) => [name, error])),
  };
}

function events(published: Published | undefined): Readonly<Record<string, Event>> {
  if (published === undefined) return { "above 0": { above: 0 } };
  return {
    "above 0": { above: 0 },
    "within published range": { within: [published.low, published.high] },
    "above published range": { above: published.high },
    "below published range": { below: published.low },
  };
}

function byKey(keys: readonly string[], values: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(keys.map((key, i) => [key, values[i] as number]));
}
