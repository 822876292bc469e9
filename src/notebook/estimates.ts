/** Questions asked of a run in a notebook: intervals and probabilities, each answer with its error and its words. */
import { percentage } from "../charts/frame/format.js";
import { lookup } from "../charts/frame/lookup.js";
import { type Reading, requireOutput } from "../charts/frame/reading.js";
import { CredenceError } from "../errors.js";
import { textLines, WIDTH } from "../report/terminal/textTable.js";
import { printInterval, printShare } from "../report/words/printed.js";
import { refuseOther } from "../schema/given.js";
import { columnSample } from "../summary/columnSample.js";
import { errorsOf } from "../summary/errorsOf.js";
import { checkedEvent, type Event } from "../summary/event.js";
import { aRun } from "../summary/given.js";
import { type Interval, intervalEnds, interval as intervalOf, intervalOfDraws } from "../summary/interval.js";
import { countEvent, type Estimate } from "../summary/probability.js";
import type { RunResult } from "../summary/result.js";
import { summaryEvents } from "../summary/summarise.js";
import { readable } from "./readable.js";

/** An event, or that the output lies within the published range of the study. */
export type Asked = Event | { readonly within: "published" };

/** Mean and central interval of an output. */
export interface IntervalAnswer extends Interval {
  readonly output: string;
  readonly mean: number;
  readonly standardError: number;
}

/**
 * The mean and the central interval of an output, each with one Monte Carlo standard error.
 * @param output its id; the headline unless given
 * @param coverage of the interval, for example 0.9; that of the run unless given. Any other is read off the draws, where the
 * run kept them
 * @throws CredenceError `unknown-output`, `interval-level`, `no-draws`
 * @example interval(run, "national.total", 0.9)
 */
export function interval(result: RunResult, output?: string, coverage?: number): IntervalAnswer {
  refuseOther("interval", result, aRun);
  const level = coverage ?? result.run.interval;
  const reading = requireOutput(result, output);
  const { id } = reading.output;
  const known = intervalEnds(level).every((end) => Object.hasOwn(reading.summary.quantiles, end));
  const ends = known
    ? intervalOf(reading.summary, level)
    : intervalOfDraws(drawsOf(result, id), level, result.run.replicates);
  const { mean, standardError } = reading.summary;
  return readable({ output: id, mean, standardError, ...ends }, { text: () => intervalText(reading, ends) });
}

function intervalText(reading: Reading, ends: Interval): string {
  const { mean, low, high, per } = printInterval(reading, ends);
  const said = `${reading.output.label}: mean ${mean.value}${per} (error ${mean.error}), ${percentage(ends.level)} interval ${low.value} to ${high.value} (errors ${low.error} and ${high.error})`;
  return textLines(said, WIDTH, "").join("\n");
}

/**
 * The probability that an output lies above, below or within given values, with its Monte Carlo standard error.
 * @throws CredenceError `unknown-output`, `unknown-event`, `no-published-range`, `no-draws`
 * @example probability(run, "national.total", { within: "published" })
 */
export function probability(result: RunResult, output: string | undefined, asked: Asked): Estimate {
  refuseOther("probability", result, aRun);
  const reading = requireOutput(result, output);
  const event = eventOf(reading, asked);
  const { value, standardError } = storedProbability(reading, event) ?? counted(result, reading.output.id, event);
  const text = () => {
    const printed = printShare(value, standardError);
    return `${printed.value} (error ${printed.error})`;
  };
  return readable({ value, standardError }, { text });
}

/** One of those that every run counts. */
function storedProbability({ summary, published }: Reading, event: Event): Estimate | undefined {
  const known = Object.entries(summaryEvents(published)).find(([, one]) => isSame(one, event));
  if (known === undefined) return undefined;
  const [name] = known;
  const [value, standardError] = [summary.probabilities[name], summary.probabilityErrors[name]];
  return value === undefined || standardError === undefined ? undefined : { value, standardError };
}

function isSame(one: Event, other: Event): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function counted(result: RunResult, id: string, event: Event): Estimate {
  const sample = columnSample(drawsOf(result, id), result.run.replicates);
  const value = countEvent(sample, event) / sample.count;
  return { value, standardError: errorsOf(sample).probability(event, value) };
}

function eventOf({ published, output }: Reading, asked: Asked): Event {
  if (!isPublished(asked)) return checkedEvent(asked);
  if (published !== undefined) return { within: [published.low, published.high] };
  throw new CredenceError("no-published-range", `output "${output.id}": the study states no published range for it`, {
    remedy: "state one under published:, or give the two ends: { within: [540e6, 1.2e9] }",
  });
}

/** Whoever writes plain JavaScript may hand over anything. */
function isPublished(asked: unknown): boolean {
  return Reflect.get(Object(asked), "within") === "published";
}

function drawsOf(result: RunResult, id: string): Float64Array {
  const draws = result.draws && lookup(result.draws, id);
  if (draws !== undefined) return draws;
  throw new CredenceError("no-draws", `output "${id}": its draws were not kept`, {
    remedy: "simulate with { draws: true }: await simulate(run.study, { draws: true }) draws the same scenarios again",
  });
}
