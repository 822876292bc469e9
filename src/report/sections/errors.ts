import { scenarioCount } from "../../charts/frame/reading.js";
import { html } from "../html.js";
import { preIntegrationSentences } from "../words/preIntegrationWords.js";
import { errorSentences } from "../words/samplerWords.js";
import { otherUnmetSentences } from "../words/unmetWords.js";
import { untilSentence } from "../words/untilWords.js";
import type { Section } from "./section.js";

/** What a Monte Carlo standard error says and does not say. */
export const errors: Section = {
  id: "error",
  title: "Monte Carlo error",
  body: (
    result,
  ) => html`<p>Every statistic is an estimate from ${scenarioCount(result)} (sampler: ${result.run.sampler}) and is printed with one Monte Carlo standard error, rounded to it. Run again with another seed, an estimate would differ from the exact value of this model by less than two standard errors about 95 times in 100. ${[...errorSentences(result), ...preIntegrationSentences(result), ...[untilSentence(result) ?? []].flat()].join(" ")}</p>
${otherUnmetSentences(result).map((sentence) => html`<p>${sentence}</p>`)}<p>This error measures the computation alone. How uncertain the result is, given the assumptions, is what the interval says; whether the assumptions and formulas are right, neither says.</p>`,
};
