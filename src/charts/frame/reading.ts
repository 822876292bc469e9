/** What every chart says first of the output it shows. */
import type { Place } from "../../errors.js";
import type { EmpiricalDistribution } from "../../numerics/empiricalDistribution.js";
import type { Output, Published } from "../../study/study.js";
import { unknownOutput } from "../../study/unknownOutput.js";
import { type Interval, interval as intervalOf } from "../../summary/interval.js";
import type { Findings, OutputSummary, RunResult } from "../../summary/result.js";
import { fixed } from "./format.js";
import { lookup } from "./lookup.js";
import { type Scale, scaleFor } from "./scale.js";

/** An output with all that is known of it. */
export interface Reading {
  readonly output: Output;
  readonly summary: OutputSummary;
  readonly interval: Interval;
  readonly scale: Scale;
  readonly published: Published | undefined;
}

/** Reads one output; the headline (the first output) unless another id is given. Undefined where there is none. */
export function readOutput(result: Findings, id?: string): Reading | undefined {
  const output = id === undefined ? result.study.outputs[0] : result.study.outputs.find((other) => other.id === id);
  const summary = output === undefined ? undefined : lookup(result.outputs, output.id);
  if (output === undefined || summary === undefined) return undefined;
  const interval = intervalOf(summary, result.run.interval);
  const shown = [summary.mean, interval.low, interval.high].filter(Number.isFinite).map(Math.abs);
  return {
    output,
    summary,
    interval,
    scale: scaleFor(result.study, output.unit, Math.max(...shown, 0)),
    published: lookup(result.study.published, output.id),
  };
}

/**
 * The same of an output that must be there.
 * @param id of the output; the headline unless given
 * @param others names that may stand in its place, for the message
 * @throws CredenceError `unknown-output`, at `place`, with the nearest name
 */
export function requireOutput(result: Findings, id?: string, others: readonly string[] = [], place?: Place): Reading {
  const reading = readOutput(result, id);
  if (reading !== undefined) return reading;
  throw unknownOutput(undefined, id ?? "", [...Object.keys(result.outputs), ...others], place);
}

/** "100,000 simulated scenarios". */
export function scenarioCount(result: Findings): string {
  return `${fixed(result.run.scenarios, 0)} simulated scenarios`;
}

/** What the two published figures are called. */
export function publishedNames(published: Published): readonly [string, string] {
  return published.names ?? ["lower scenario", "upper scenario"];
}

/** All values of the first output over the scenarios; empty where the result holds none. */
export function headlineDistribution({ study, distributions }: RunResult): EmpiricalDistribution {
  const none = { amounts: new Float64Array(0), below: new Float64Array(0) };
  return lookup(distributions, study.outputs[0]?.id) ?? none;
}
