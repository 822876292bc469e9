/** From the sample of one output to the statistics that are reported. */
import type { Sample } from "../engine/sample.js";
import { CredenceError } from "../errors.js";
import type { Published } from "../study/study.js";
import { errorsOf } from "./errorsOf.js";
import { intervalEnds } from "./interval.js";
import { countEvent, type Event, thresholds } from "./probability.js";
import type { OutputSummary } from "./result.js";

export interface SummaryOptions {
  /** Coverage of the central interval, for example 0.95. */
  readonly interval: number;
  /** A range to hold the output against. */
  readonly published?: Published | undefined;
  /** `quantileKeys(interval)`, where it is at hand: the same for every output. */
  readonly keys?: readonly string[];
}

/** What a run must find out for the summary of an output: probabilities of quantiles, and values to count below. */
export function askedOf({ published, interval, keys = quantileKeys(interval) }: SummaryOptions): {
  readonly probabilities: readonly number[];
  readonly thresholds: readonly number[];
} {
  const ends = Object.values(summaryEvents(published)).flatMap(thresholds);
  return { probabilities: keys.map(Number), thresholds: [...new Set(ends.filter((end) => end !== undefined))] };
}

/** What the quantiles of a summary go by: the ends of its interval and the median, as decimals. @throws CredenceError `interval-level` */
export function quantileKeys(interval: number): readonly string[] {
  const [low, high] = intervalEnds(interval);
  return [low, "0.5", high];
}

/**
 * The summary of one output of a sample: mean, standard deviation, the ends of the central interval and the
 * median (Hyndman–Fan type 7), the probability of being above 0 and, where a range is published, of being within,
 * above and below it; each with one Monte Carlo standard error.
 * @param baseCase exact decimal text, passed through
 * @throws CredenceError `too-few-scenarios` below 2, `interval-level`, `not-finite`
 */
export function summariseOutput(sample: Sample, baseCase: string, options: SummaryOptions): OutputSummary {
  const { count, mean, sd, min, max } = sample;
  if (count < 2) {
    throw new CredenceError("too-few-scenarios", `scenarios: must be at least 2, got ${count}`, {
      remedy: "a standard error needs more than one draw",
    });
  }
  const { keys = quantileKeys(options.interval) } = options;
  const probabilities = keys.map(Number);
  const errors = errorsOf(sample);
  const values = sample.quantiles(probabilities, 7);
  const chances = Object.entries(summaryEvents(options.published)).map(([name, event]) => {
    const share = countEvent(sample, event) / count;
    return [name, share, errors.probability(event, share)] as const;
  });
  return {
    baseCase,
    mean,
    sd,
    standardError: errors.mean(),
    sdError: errors.sd(),
    min,
    max,
    quantiles: byKey(keys, values),
    quantileErrors: byKey(keys, errors.quantiles(probabilities, values)),
    probabilities: Object.fromEntries(chances.map(([name, share]) => [name, share])),
    probabilityErrors: Object.fromEntries(chances.map(([name, , error]) => [name, error])),
  };
}

/** The events that every run counts, by the names that they are reported under. */
export function summaryEvents(published: Published | undefined): Readonly<Record<string, Event>> {
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
