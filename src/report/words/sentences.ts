/** The headline in sentences, the same in the terminal and in the report. */

import { capital, percentage } from "../../charts/frame/format.js";
import { lookup } from "../../charts/frame/lookup.js";
import { publishedNames, type Reading, readOutput, scenarioCount } from "../../charts/frame/reading.js";
import { amount } from "../../charts/frame/scale.js";
import { otherPrices } from "../../study/priceYears.js";
import { isConstant } from "../../summary/constant.js";
import type { Findings, RunResult } from "../../summary/result.js";
import { printAmount, printedChance, printInterval } from "./printed.js";

/** What was found, with its errors. Empty where the study reports nothing. */
export function headlineSentences(result: RunResult): readonly string[] {
  const reading = readOutput(result);
  if (reading === undefined) return [];
  if (isConstant(reading.summary)) return [constantSentence(reading)];
  return [
    meanSentence(reading),
    ...exactSentence(result, reading),
    intervalSentence(result, reading),
    ...shareSentences(reading),
  ];
}

/** An interval, a chance and an error say nothing of a number that never varies. */
function constantSentence({ summary, scale }: Reading): string {
  const { value } = printAmount(scale, summary.mean, 0);
  const per = scale.per === "" ? "" : ` ${scale.per}`;
  return `${value}${per} in every scenario: no uncertain assumption moves it.`;
}

function meanSentence(reading: Reading): string {
  const { mean, per } = printInterval(reading, reading.interval);
  return `Mean ${mean.value}${per} (Monte Carlo standard error ${mean.error}).`;
}

/** The shadow of the simulation, where there is one. */
function exactSentence({ exact = {} }: RunResult, { output, scale }: Reading): readonly string[] {
  const found = lookup(exact, output.id);
  if (found === undefined) return [];
  const mean = printAmount(scale, found.mean, 0).value;
  const sd = printAmount(scale, found.sd, 0).value;
  return [`Exactly, from the formulas without simulation: mean ${mean}, standard deviation ${sd}.`];
}

function intervalSentence(result: RunResult, reading: Reading): string {
  const { low, high } = printInterval(reading, reading.interval);
  const coverage = percentage(result.run.interval);
  const ends = `between ${low.value} and ${high.value} (standard errors ${low.error} and ${high.error})`;
  // With an assumption integrated out it is no count of scenarios.
  if (reading.summary.preIntegration === undefined) return `${coverage} of ${scenarioCount(result)} lie ${ends}.`;
  return `${coverage} of its distribution lies ${ends}, from ${scenarioCount(result)}.`;
}

function shareSentences({ summary, published, scale }: Reading): readonly string[] {
  const counted = summary.preIntegration === undefined;
  const share = (event: string) => {
    const value = summary.probabilities[event];
    return value === undefined ? undefined : printedChance(value, summary.probabilityErrors[event] ?? Number.NaN);
  };
  const above = wholeOf(summary.probabilities["above 0"], counted) ?? share("above 0");
  const within = share("within published range");
  const range = published === undefined ? "" : `${amount(scale, published.low)} to ${amount(scale, published.high)}`;
  const said = [
    above && (counted ? `It is above zero in ${above} of them.` : `${capital(above)} of it lies above zero.`),
    within && `${capital(within)} of ${counted ? "them lie" : "it lies"} within the published range, ${range}.`,
  ];
  return said.filter((each) => each !== undefined);
}

/** In the midst of a sentence, or at its beginning. */
function wholeOf(share: number | undefined, within: boolean): string | undefined {
  if (share !== 0 && share !== 1) return undefined;
  return within ? ["none", "all"][share] : ["None", "All"][share];
}

/** That published scenarios are no interval. Undefined unless the headline is held against two of them. */
export function scenarioSentence(result: Findings): string | undefined {
  const reading = readOutput(result);
  const published = reading?.published;
  if (reading === undefined || published?.kind !== "scenario" || published.low === published.high) return undefined;
  const [low, high] = publishedNames(published);
  const say = (value: number) => amount(reading.scale, value);
  return `The published ${say(published.low)} and ${say(published.high)} are two scenarios (${low}, ${high}), not the ends of an interval: nobody stated a probability for what lies between them.`;
}

/** What the study says must be known before the headline is compared with its published figure. */
export function publishedNote(result: Pick<RunResult, "study" | "outputs" | "run">): string | undefined {
  const note = readOutput(result)?.published?.note;
  return note === undefined ? undefined : sentence(note);
}

/** A text of the study as a sentence that others may follow. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Why published figures are not held against this run, prices apart. Undefined where they are. */
export function setAsideSentence({ study }: Pick<RunResult, "study">): string | undefined {
  const [aside] = Object.values(study.setAside ?? {});
  if (aside === undefined || aside.settings.every((id) => id === "price.year")) return undefined;
  return `Not compared with the published figures, which count something else. ${aside.reason}`;
}

/** That published figures keep the prices of their year. Undefined unless cash is shown in others. */
export function priceSentence({ study }: Pick<RunResult, "study">): string | undefined {
  const other = otherPrices(study.priceYear, study.settings);
  if (other === undefined) return undefined;
  return `Net cash by year and budgets are in ${other} prices; whatever else is money stays in those of ${study.priceYear}, as do published figures, which are not held against it.`;
}

/** How many assumptions were worked back from published results, so that agreement is read for what it is. */
export function calibrationSentence({ study }: Pick<RunResult, "study">): string | undefined {
  const { assumptions } = study;
  const calibrated = assumptions.filter(({ provenance }) => provenance === "calibrated").length;
  if (calibrated === 0) return undefined;
  return `${calibrated} of the ${assumptions.length} assumptions ${calibrated === 1 ? "is" : "are"} calibrated, that is worked back so that the model gives a published result: agreement with that result is no evidence for them.`;
}
