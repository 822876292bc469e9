/** Where percentiles were not counted but integrated, in words: the same in the terminal and in the report. */
import { rowName } from "../../charts/frame/assumptionText.js";
import { fixed, significant } from "../../charts/frame/format.js";
import { lookup } from "../../charts/frame/lookup.js";
import type { PreIntegration, RunResult } from "../../summary/result.js";

/** A sentence an output whose percentiles are pre-integrated. */
export function preIntegrationSentences(result: RunResult): readonly string[] {
  return result.study.outputs.flatMap(({ id, label }) => {
    const found = lookup(result.outputs, id)?.preIntegration;
    return found === undefined ? [] : [sentence(result, label, found)];
  });
}

function sentence({ study }: RunResult, label: string, { assumption, scenarios, gains }: PreIntegration): string {
  const times = Object.values(gains);
  const [least, most] = [Math.min(...times), Math.max(...times)].map(inWords) as [string, string];
  const worth = least === most ? least : `${least} to ${most}`;
  return `Percentiles and probabilities of "${label}" have the assumption "${rowName(study, assumption)}" integrated out exactly at ${fixed(scenarios, 0)} points (pre-integration): counting would need ${worth} times as many scenarios.`;
}

/** Where the integral is the whole answer its error is one of rounding, and the number says nothing more. */
function inWords(times: number): string {
  if (!(times <= 1e6)) return "more than a million";
  return times < 10 ? fixed(times, 1) : significant(times, 2);
}
