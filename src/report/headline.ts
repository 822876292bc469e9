/** The top of the report: what was asked, what was found, what to know before using it. */
import { priceWords } from "../charts/frame/prices.js";
import { readOutput } from "../charts/frame/reading.js";
import { formatPlace } from "../errors.js";
import type { RunResult } from "../summary/result.js";
import { type Html, html } from "./html.js";
import { presetWords } from "./words/presetWords.js";
import {
  calibrationSentence,
  headlineSentences,
  priceSentence,
  scenarioSentence,
  setAsideSentence,
} from "./words/sentences.js";
import { unmetSentence } from "./words/unmetWords.js";

export function headline(result: RunResult): Html {
  const [answer, interval, ...more] = headlineSentences(result);
  const label = readOutput(result)?.output.label ?? "";
  return html`<header>
<h1>${result.study.name}</h1>
<p class="under">${circumstances(result)}</p>
<div class="answer">
<p><strong>${label}.</strong> ${answer} ${interval}</p>
<p class="detail">${more.join(" ")}</p>
</div>
${notes(result)}${warnings(result)}</header>
`;
}

function circumstances({ study }: RunResult): string {
  const parts = [
    study.perspective === undefined ? undefined : `Perspective: ${study.perspective}`,
    [study.currency, priceWords(study)].filter((part) => part !== undefined).join(", "),
    study.preset === undefined ? undefined : presetWords(study.preset),
  ];
  return parts.filter((part) => part !== undefined).join("; ");
}

/** Two scenarios are no interval; calibration is no evidence; and what the study itself wants said. */
function notes(result: RunResult): Html | undefined {
  const said = [
    unmetSentence(result),
    result.study.notEstimable,
    scenarioSentence(result),
    setAsideSentence(result),
    priceSentence(result),
    calibrationSentence(result),
    ...result.study.notes,
  ];
  const items = said.flatMap((text) => (text === undefined ? [] : [html`<li>${text}</li>`]));
  return items.length === 0
    ? undefined
    : html`<div class="note"><p><strong>Before using this figure</strong></p><ul>${items}</ul></div>`;
}

function warnings({ study }: RunResult): Html | undefined {
  if (study.warnings.length === 0) return undefined;
  const items = study.warnings.map(({ message, place }) => html`<li>${formatPlace(place)}${message}</li>`);
  return html`<div class="note warning"><p><strong>Warnings</strong></p><ul>${items}</ul></div>`;
}
