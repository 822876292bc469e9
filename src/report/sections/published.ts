import { percentage } from "../../charts/frame/format.js";
import { publishedNames, type Reading, readOutput } from "../../charts/frame/reading.js";
import { amount } from "../../charts/frame/scale.js";
import type { RunResult } from "../../summary/result.js";
import { type Html, type HtmlValue, html } from "../html.js";
import { table } from "../table.js";
import { printAmount, printShare } from "../words/printed.js";
import type { Section } from "./section.js";

/** Every output that has a published figure, against it. */
export const published: Section = {
  id: "published",
  title: "Published against model",
  body: (result) => {
    const readings = result.study.outputs.flatMap(({ id }) => {
      const reading = readOutput(result, id);
      return reading?.published === undefined ? [] : [reading];
    });
    return readings.length === 0 ? undefined : content(result, readings);
  },
};

function content(result: RunResult, readings: readonly Reading[]): Html {
  const coverage = percentage(result.run.interval);
  const columns = [
    { title: "Output" },
    { title: "Published low", numeric: true },
    { title: "Published high", numeric: true },
    { title: "Model, base case", numeric: true },
    { title: "Model, mean", numeric: true },
    { title: `Model, central ${coverage}`, numeric: true },
    { title: "Within published", numeric: true },
  ];
  const scenarios = readings.some(({ published }) => published?.kind === "scenario");
  return html`${table("Published figures and what the model gives for them", columns, readings.map(row))}
${scenarios ? html`<p>Where two figures are published they are two scenarios, not the ends of an interval; the last column is how much of the distribution lies between them, both included.</p>` : undefined}
${sources(readings)}`;
}

function row({ output, summary, interval, scale, published }: Reading): readonly HtmlValue[] {
  if (published === undefined) return [];
  const [low, high] = publishedNames(published);
  const one = published.low === published.high;
  const share = summary.probabilities["within published range"];
  const within =
    share === undefined
      ? ""
      : printShare(share, summary.probabilityErrors["within published range"] ?? Number.NaN).value;
  return [
    html`${output.label}<small>${output.id}</small>`,
    one ? amount(scale, published.low) : html`${amount(scale, published.low)}<small>${low}</small>`,
    one ? "same" : html`${amount(scale, published.high)}<small>${high}</small>`,
    amount(scale, Number(summary.baseCase)),
    printAmount(scale, summary.mean, summary.standardError).value,
    `${printAmount(scale, interval.low, interval.lowError).value} to ${printAmount(scale, interval.high, interval.highError).value}`,
    one ? "" : within,
  ];
}

function sources(readings: readonly Reading[]): Html | undefined {
  const items = readings.flatMap(({ output, published }) => {
    const said = [published?.label, published?.note, published?.source].filter((part) => part !== undefined);
    return said.length === 0 ? [] : [html`<li>${output.label}: ${said.join(". ")}</li>`];
  });
  return items.length === 0
    ? undefined
    : html`<details><summary>Sources and notes of the published figures</summary><ul>${items}</ul></details>`;
}
