/** The methods paragraph of a run, in the words of a paper. */

import { rowName } from "../../charts/frame/assumptionText.js";
import { counted, fixed, percentage } from "../../charts/frame/format.js";
import { readOutput } from "../../charts/frame/reading.js";
import { countSet } from "../../study/setByAnalyst.js";
import type { Study } from "../../study/study.js";
import { isConstant } from "../../summary/constant.js";
import type { Findings } from "../../summary/result.js";
import { printInterval } from "../words/printed.js";
import { priceSentence, scenarioSentence } from "../words/sentences.js";

export function methodsParagraph(findings: Findings): string {
  return [
    uncertainty(findings.study),
    changes(findings.study),
    basis(findings.study),
    sampling(findings),
    found(findings),
    integrated(findings),
    scenarioSentence(findings),
    repeat(findings),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

/** What was varied and what was not; values without evidence are told apart, among all of them and not the varied ones. */
function uncertainty(study: Study): string {
  const { name, preset, assumptions, correlations } = study;
  const varied = assumptions.filter(({ uncertainty }) => uncertainty !== undefined);
  const kinds = withoutEvidence(study);
  const title = preset === undefined ? name : `${name}, preset ${preset}`;
  const all = counted(assumptions.length, "assumption");
  const marked = kinds.length === 0 ? "" : ` Of all ${all}, varied or fixed, ${listed(kinds)}.`;
  const joint = correlations.length === 0 ? "" : `, with ${counted(correlations.length, "rank correlation")}`;
  return `Uncertainty in “${title}” was analysed probabilistically: ${varied.length} of its ${all} were given probability distributions${joint}.${marked}`;
}

/** "17 are calibrated", "1 is set by the analyst". */
function withoutEvidence(study: Study): readonly string[] {
  const of = (kind: string) => study.assumptions.filter(({ provenance }) => provenance === kind).length;
  const counts = { calibrated: of("calibrated"), assumed: of("assumed"), "set by the analyst": countSet(study) };
  return Object.entries(counts).flatMap(([kind, count]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? "is" : "are"} ${kind}`],
  );
}

/** "a", "a and b", "a, b and c". */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Two results must not pass for the same study. */
function changes({ changed = [] }: Study): string | undefined {
  if (changed.length === 0) return undefined;
  return `Changed from the study as written: ${changed.join(", ")}.`;
}

/** CHEERS 2022, items 8 and 15: whose costs count, and in money of which year. */
function basis(study: Study): string {
  const { perspective, currency, priceYear } = study;
  const whose = perspective === undefined ? "The perspective is not stated" : `The perspective is: ${perspective}`;
  const year = priceYear === undefined ? `${currency}, price year not stated` : `${currency}, ${priceYear} prices`;
  return [`${whose}; money is in ${year}.`, priceSentence({ study })].filter(Boolean).join(" ");
}

function sampling({ run }: Findings): string {
  const { sampler, scenarios, replicates, seed, version } = run;
  const points = {
    sobol: "as scrambled Sobol' points",
    "latin-hypercube": "by Latin hypercube sampling",
    "latin-hypercube-optimised": "by Latin hypercube sampling with chance correlations taken out (Owen 1994)",
  }[sampler];
  const split = replicates === 1 ? "" : ` in ${replicates} independent replicates`;
  return `${counted(scenarios, "scenario")} were drawn ${points ?? "at random"}${split} (credence ${version}, seed “${seed}”).`;
}

function found(findings: Findings): string | undefined {
  const reading = readOutput(findings);
  if (reading === undefined) return undefined;
  const { output, summary, interval } = reading;
  const { mean, low, high, per } = printInterval(reading, interval);
  if (isConstant(summary)) return `${output.label} was ${mean.value} in every scenario.`;
  return `${output.label}: mean ${mean.value}${per} (Monte Carlo standard error ${mean.error}), ${percentage(interval.level)} interval ${low.value} to ${high.value} (${low.error} and ${high.error}).`;
}

/** Percentiles that were not counted must not pass for counted ones. */
function integrated(findings: Findings): string | undefined {
  const { preIntegration } = readOutput(findings)?.summary ?? {};
  if (preIntegration === undefined) return undefined;
  const { assumption, scenarios } = preIntegration;
  return `Its percentiles have the assumption “${rowName(findings.study, assumption)}” integrated out exactly at ${fixed(scenarios, 0)} points (pre-integration).`;
}

function repeat({ run }: Findings): string {
  return `The result (study ${run.studyHash}, result ${run.resultHash}) is reproduced to the last bit by “credence verify” from its published folder.`;
}
