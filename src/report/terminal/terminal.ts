import { counted } from "../../charts/frame/format.js";
import { priceWords } from "../../charts/frame/prices.js";
import { readOutput } from "../../charts/frame/reading.js";
import { formatPlace } from "../../errors.js";
import { refuseOther } from "../../schema/given.js";
import { aRun } from "../../summary/given.js";
import type { RunResult } from "../../summary/result.js";
import { breakEvenSentence } from "../words/breakEven.js";
import { movedSentences } from "../words/correlationWords.js";
import { preIntegrationSentences } from "../words/preIntegrationWords.js";
import { presetWords } from "../words/presetWords.js";
import { countSentence, paddedSentence, samplerText } from "../words/samplerWords.js";
import {
  calibrationSentence,
  headlineSentences,
  priceSentence,
  publishedNote,
  scenarioSentence,
  setAsideSentence,
} from "../words/sentences.js";
import { otherUnmetSentences, unmetSentence } from "../words/unmetWords.js";
import { untilSentence } from "../words/untilWords.js";
import { terminalDecision } from "./terminalDecision.js";
import { terminalOutputs } from "./terminalOutputs.js";
import { terminalSensitivity } from "./terminalSensitivity.js";
import { terminalTornado } from "./terminalTornado.js";
import { clip, plainLine, textLines, WIDTH } from "./textTable.js";

/**
 * Headline with its error, every output with its interval, the probability of the published range, the tornado as a
 * table with bars, warnings. No trailing newline, no control characters, whatever a study's text holds.
 */
export function terminalSummary(result: RunResult): string {
  refuseOther("terminalSummary", result, aRun);
  const blocks = [
    heading(result),
    ...terminalOutputs(result),
    terminalTornado(result),
    ...terminalDecision(result),
    ...terminalSensitivity(result),
    warnings(result),
    remarks(result),
    movedSentences(result.correlations ?? {}).flatMap((sentence) => textLines(sentence, WIDTH, "")),
    footing(result),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
}

function heading(result: RunResult): string[] {
  const { study } = result;
  const circumstances = [
    study.name,
    study.perspective && `perspective: ${study.perspective}`,
    priceWords(study),
    study.preset && presetWords(study.preset),
  ];
  const label = readOutput(result)?.output.label ?? "";
  const said = [
    ...headlineSentences(result),
    unmetSentence(result),
    scenarioSentence(result),
    publishedNote(result),
    setAsideSentence(result),
    priceSentence(result),
    breakEvenSentence(result),
    calibrationSentence(result),
  ];
  return [
    ...textLines(circumstances.filter(Boolean).join("; "), WIDTH, ""),
    "",
    ...(study.notEstimable === undefined ? [] : textLines(study.notEstimable, WIDTH, "")),
    ...textLines(label, WIDTH, ""),
    ...said.flatMap((text) => (text === undefined ? [] : textLines(text, WIDTH))),
  ];
}

/** Outputs of whose rare cases a paragraph tells. */
const SHOWN = 2;

/** What was hardly met, how percentiles were come by where they were not counted, and what counts lose. */
function remarks(result: RunResult): string[] {
  const losses = [countSentence(result) ?? [], paddedSentence(result) ?? []];
  const unmet = otherUnmetSentences(result);
  const more =
    unmet.length > SHOWN ? [`${counted(unmet.length - SHOWN, "other output")} likewise: see the report.`] : [];
  const rare = [...unmet.slice(0, SHOWN), ...more];
  const said = [...rare, ...preIntegrationSentences(result), untilSentence(result) ?? [], ...losses].flat();
  return said.flatMap((text) => textLines(text, WIDTH, ""));
}

function warnings({ study }: RunResult): string[] {
  return study.warnings.flatMap(({ message, place }) =>
    textLines(`warning: ${formatPlace(place)}${message}`, WIDTH, ""),
  );
}

function footing({ run }: RunResult): string[] {
  const text = `credence ${run.version}, seed "${run.seed}", sampler ${samplerText(run)}, result ${run.resultHash.slice(0, 16)}`;
  return [clip(plainLine(text), WIDTH)];
}
