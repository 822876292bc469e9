/** Summaries with their percentiles and probabilities pre-integrated, where that is asked for and pays. */
import type { LaneSites } from "../../engine/lanes/laneSites.js";
import type { Plan } from "../../engine/plan/plan.js";
import { type Pause, unstopped } from "../../engine/turn.js";
import { replicatesOf } from "../../random/samplers.js";
import type { Study } from "../../study/study.js";
import type { Estimate } from "../probability.js";
import type { OutputSummary } from "../result.js";
import { summaryEvents } from "../summarise.js";
import { importances } from "./importance.js";
import { type Plain, type PreIntegrated, preIntegrate } from "./preIntegrate.js";

/** The headline, all outputs, or none: never by what is analysed, so that no analysis moves a figure. */
export function preIntegratedOutputs({ run, outputs }: Study): readonly string[] {
  const ids = outputs.map(({ id }) => id);
  return { auto: ids.slice(0, 1), all: ids, off: [] }[run.preIntegration];
}

/**
 * The same summaries, with some statistics replaced. Changes nothing for samplers without replicates.
 * @param sites where memory is taken from, and left
 * @throws what the pause throws
 */
export async function withPreIntegration(
  study: Study,
  plan: Plan,
  outputs: Readonly<Record<string, OutputSummary>>,
  pause: Pause = unstopped,
  sites?: LaneSites,
): Promise<Readonly<Record<string, OutputSummary>>> {
  const wanted = preIntegratedOutputs(study);
  if (wanted.length === 0 || replicatesOf(plan.sampler.name, plan.scenarios, plan.sampler.replicates) === 1)
    return outputs;
  const importance = importances(study, plan, sites);
  const summaries: [string, OutputSummary][] = [];
  for (const [id, summary] of Object.entries(outputs)) {
    const found = wanted.includes(id)
      ? await preIntegrate(
          study,
          plan,
          id,
          importance[plan.outputs.indexOf(id)] ?? [],
          plainOf(study, id, summary),
          pause,
          sites,
        )
      : undefined;
    summaries.push([id, found === undefined ? summary : better(summary, found)]);
  }
  return Object.fromEntries(summaries);
}

function plainOf(study: Study, id: string, { quantiles, quantileErrors }: OutputSummary): Plain {
  const published = Object.hasOwn(study.published, id) ? study.published[id] : undefined;
  const estimates = Object.entries(quantiles).map(([key, value]) => {
    return [Number(key), { value, standardError: quantileErrors[key] as number }] as const;
  });
  return { quantiles: estimates, events: summaryEvents(published) };
}

/** Errors of both together by which what is integrated may differ from what is counted: t of 15 degrees, once in 20,000. */
const APART = 6;

/** Whether percentiles and probabilities are those of the scenarios too, as far as their errors tell. */
function agree(summary: OutputSummary, found: PreIntegrated): boolean {
  const near = (counted: number, error: number, { value, standardError }: Estimate) =>
    Math.abs(value - counted) <= APART * (error + standardError);
  const { quantiles, quantileErrors, probabilities, probabilityErrors } = summary;
  const percentiles = Object.keys(quantiles).every((key, i) =>
    near(quantiles[key] as number, quantileErrors[key] as number, found.quantiles[i] as Estimate),
  );
  const chances = Object.entries(found.probabilities).every(([key, chance]) =>
    near(probabilities[key] as number, probabilityErrors[key] as number, chance),
  );
  return percentiles && chances;
}

/**
 * The pre-integrated statistics where their errors are smaller on the whole: counted scenarios win in huge runs, and
 * wherever the two disagree.
 */
function better(summary: OutputSummary, found: PreIntegrated): OutputSummary {
  if (!agree(summary, found)) return summary;
  const keys = Object.keys(summary.quantiles);
  const gains = keys.map((key, i) => {
    const ratio = (summary.quantileErrors[key] as number) / (found.quantiles[i]?.standardError as number);
    return [key, ratio * ratio] as const;
  });
  if (!(gains.reduce((product, [, gain]) => product * gain, 1) > 1)) return summary;
  const { assumption, spun, scenarios } = found;
  const events = Object.entries(found.probabilities);
  return {
    ...summary,
    quantiles: Object.fromEntries(keys.map((key, i) => [key, found.quantiles[i]?.value as number])),
    quantileErrors: Object.fromEntries(keys.map((key, i) => [key, found.quantiles[i]?.standardError as number])),
    probabilities: Object.fromEntries(events.map(([name, { value }]) => [name, value])),
    probabilityErrors: Object.fromEntries(events.map(([name, { standardError }]) => [name, standardError])),
    preIntegration: {
      assumption,
      ...(spun === undefined ? {} : { spun }),
      scenarios,
      gains: Object.fromEntries(gains),
    },
  };
}
