/** How probable it is that a study's headline lies below, inside or above its published range. */
import type { Workers } from "../engine/executors/threads.js";
import { simulateOutputs } from "../engine/simulate.js";
import { CredenceError } from "../errors.js";
import { perspectiveSetting } from "../study/perspective.js";
import type { Published, Study } from "../study/study.js";
import { intervalEnds } from "../summary/interval.js";
import type { Estimate } from "../summary/probability.js";
import type { OutputSummary } from "../summary/result.js";
import { askedOf, summariseOutput } from "../summary/summarise.js";
import { headlineOf } from "./headline.js";
import type { Beside, Chances, Spread } from "./result.js";

export interface AuditRun {
  readonly seed: string;
  readonly scenarios: number;
  readonly workers?: Workers | undefined;
  readonly signal?: AbortSignal | undefined;
}

export async function chancesOf(study: Study, run: AuditRun): Promise<Chances> {
  const { published } = headlineOf(study);
  const summary = await headlineSummary(headlineOf(study).study, published, run);
  return {
    preset: study.preset,
    perspective: perspectiveSetting(study.settings)?.value ?? study.perspective,
    ...spreadOf(summary, study.run.interval),
    below: chance(summary, "below published range"),
    within: chance(summary, "within published range"),
    above: chance(summary, "above published range"),
  };
}

/** The first output of another study, to stand on the same axis. */
export async function besideOf(study: Study, run: AuditRun): Promise<Beside> {
  const [output] = study.outputs;
  if (output === undefined) throw new CredenceError("no-output", `${study.name}: has no output`);
  const summary = await headlineSummary({ ...study, outputs: [output] }, undefined, run);
  const spread = spreadOf(summary, study.run.interval);
  const note = study.notes.length === 0 ? undefined : study.notes.join(" ");
  return { study: study.name, label: output.label, note, priceYear: study.priceYear, chances: spread };
}

async function headlineSummary(alone: Study, published: Published | undefined, run: AuditRun): Promise<OutputSummary> {
  const id = alone.outputs[0]?.id ?? "";
  const options = { interval: alone.run.interval, published };
  const { probabilities, thresholds } = askedOf(options);
  const inquiry = { probabilities, thresholds: { [id]: thresholds } };
  const { samples } = await simulateOutputs(alone, { ...run, sampler: alone.run.sampler }, inquiry);
  const sample = samples[id];
  if (sample === undefined) throw new CredenceError("no-output", `${alone.name}: has no output ${id}`);
  return summariseOutput(sample, "", options);
}

function spreadOf({ mean, standardError, quantiles, quantileErrors }: OutputSummary, interval: number): Spread {
  const [low, high] = intervalEnds(interval);
  const at = (key: string): Estimate => ({
    value: quantiles[key] ?? Number.NaN,
    standardError: quantileErrors[key] ?? Number.NaN,
  });
  return { mean: { value: mean, standardError }, low: at(low), high: at(high) };
}

function chance({ probabilities, probabilityErrors }: OutputSummary, event: string): Estimate {
  return { value: probabilities[event] ?? Number.NaN, standardError: probabilityErrors[event] ?? Number.NaN };
}
