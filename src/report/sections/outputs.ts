import { percentage } from "../../charts/frame/format.js";
import { readOutput } from "../../charts/frame/reading.js";
import type { Scale } from "../../charts/frame/scale.js";
import type { RunResult } from "../../summary/result.js";
import type { Rounded } from "../../summary/rounding.js";
import { type Html, type HtmlValue, html } from "../html.js";
import { table } from "../table.js";
import { printAmount, printExact, printShare } from "../words/printed.js";
import type { Section } from "./section.js";

/** Every output with all its statistics, each rounded to its Monte Carlo error. */
export const outputs: Section = {
  id: "results",
  title: "All results",
  body: (result) => {
    const coverage = percentage(result.run.interval);
    const columns = [
      { title: "Output" },
      { title: "Base case", numeric: true },
      { title: "Mean", numeric: true },
      { title: "SD", numeric: true },
      { title: "Median", numeric: true },
      { title: `Central ${coverage}, from`, numeric: true },
      { title: "to", numeric: true },
      { title: "P(above 0)", numeric: true },
    ];
    const rows = result.study.outputs.map(({ id }) => row(result, id)).filter((cells) => cells.length > 0);
    return html`${table("Statistics over all simulated scenarios, with one Monte Carlo standard error in brackets", columns, rows)}
<p>The base case takes every assumption at its base value, in exact decimal arithmetic${result.study.priceYear === undefined ? "" : html`; amounts are in ${result.study.priceYear} prices`}. The mean differs from it where a formula is not a straight line or an assumption’s mean is not its base value.</p>`;
  },
};

function row(result: RunResult, id: string): readonly HtmlValue[] {
  const reading = readOutput(result, id);
  if (reading === undefined) return [];
  const { output, summary, interval } = reading;
  // Units other than money stand below the label, once.
  const scale = reading.scale.money ? reading.scale : { ...reading.scale, suffix: "" };
  const median = summary.quantiles["0.5"];
  const positive = printShare(
    summary.probabilities["above 0"] ?? Number.NaN,
    summary.probabilityErrors["above 0"] ?? Number.NaN,
  );
  const unit = output.unit === undefined ? output.id : `${output.id}, ${output.unit}`;
  return [
    html`${output.label}<small>${unit}</small>`,
    html`<span title="${summary.baseCase}">${printExact(scale, summary.baseCase)}</span>`,
    stacked(scale, summary.mean, summary.standardError),
    stacked(scale, summary.sd, summary.sdError),
    median === undefined ? "" : stacked(scale, median, summary.quantileErrors["0.5"] ?? Number.NaN),
    stacked(scale, interval.low, interval.lowError),
    stacked(scale, interval.high, interval.highError),
    pair(positive),
  ];
}

function stacked(scale: Scale, value: number, error: number): Html {
  return pair(printAmount(scale, value, error));
}

/** A value with its error below it, so that eight columns fit on a page. */
function pair({ value, error }: Rounded): Html {
  return html`${value}<small>(${error})</small>`;
}
