/** Spider plot of the headline: how the result follows each assumption along its range. */

import { rangeWords } from "../sensitivity/oneWay.js";
import { type SpiderRow, width } from "../sensitivity/spider.js";
import type { RunResult } from "../summary/result.js";
import { provenanceKey } from "./frame/assumptionText.js";
import { domainAround } from "./frame/axis.js";
import { percentage } from "./frame/format.js";
import { lookup } from "./frame/lookup.js";
import { type Reading, readOutput } from "./frame/reading.js";
import { amount, axisUnit } from "./frame/scale.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseSpec, INK, SUBTITLE_LINE, wrap } from "./frame/theme.js";
import { drawn, FRAME, names } from "./spiderPlot/lines.js";

/** Lines that can be told apart. */
const MOST_LINES = 8;
/** Share of the widest line below which one is flat to the eye. */
const NEGLIGIBLE = 0.01;

export const spiderPlot: Chart = {
  id: "spider",
  applies: (result) => linesOf(result).length > 0 && readOutput(result) !== undefined,
  title: "How the result follows each assumption",
  caption: (result) => captionOf(result, readOutput(result) as Reading),
  spec: (result) => specOf(result, readOutput(result) as Reading),
};

/** The lines that move it most, widest first. */
function linesOf({ sensitivity, study }: RunResult): readonly (readonly SpiderRow[])[] {
  const rows = lookup(sensitivity, study.outputs[0]?.id)?.spider ?? [];
  const names = [...new Set(rows.map(({ assumption }) => assumption))];
  const lines = names.map((name) => rows.filter(({ assumption }) => assumption === name));
  const widest = Math.max(0, ...lines.map(width));
  return lines.filter((line) => width(line) > NEGLIGIBLE * widest).slice(0, MOST_LINES);
}

function specOf(result: RunResult, reading: Reading): VegaLiteSpec {
  const unit = axisUnit(reading.scale, result.study);
  const subtitle = wrap(`Each alone over ${rangeWords(percentage(result.run.interval), result.study)}`, 96, 2);
  const heading = {
    title: `${reading.output.label}: spider plot`,
    subtitle,
    description: captionOf(result, reading),
  };
  return houseSpec(
    heading,
    { ...FRAME, top: FRAME.top + SUBTITLE_LINE * (subtitle.length - 1) },
    { layer: layers(result, reading, unit) },
  );
}

function layers(result: RunResult, reading: Reading, unit: string): VegaLiteSpec[] {
  const { scale, summary } = reading;
  const lines = linesOf(result);
  const base = Number(summary.baseCase);
  const domain = domainAround([base, ...lines.flat().map(({ output }) => output)], scale.divisor, 0.04);
  const channel = {
    type: "quantitative",
    scale: { domain, nice: false, zero: false },
    axis: { title: unit, grid: true, tickCount: 7 },
  };
  const y = (field: string): VegaLiteSpec => ({ field, ...channel });
  const ways = [0, 0.25, 0.5, 0.75, 1];
  const x: VegaLiteSpec = {
    field: "way",
    type: "quantitative",
    scale: { domain: [0, 1], nice: false },
    axis: {
      title: "Value of the assumption, from the low to the high end of its range",
      grid: false,
      values: ways,
      labelExpr: "datum.value == 0 ? 'low end' : datum.value == 1 ? 'high end' : datum.value == 0.5 ? 'halfway' : ''",
    },
  };
  return [
    {
      data: { values: [{}] },
      mark: { type: "rule", color: INK.soft, strokeWidth: 1, strokeDash: [2, 3] },
      encoding: { y: { datum: base / scale.divisor, ...channel } },
    },
    ...lines.flatMap((line, i) => drawn(line, i, scale.divisor, x, y)),
    ...names(result, lines, scale.divisor, domain),
  ];
}

function captionOf(result: RunResult, { output, summary, scale }: Reading): string {
  const lines = linesOf(result);
  const key = provenanceKey(
    result.study,
    lines.map(([row]) => row?.assumption ?? ""),
  );
  const letters = key === "" ? "" : ` Letters say where a value comes from: ${key}.`;
  const count = lines.length === 1 ? "The assumption that moves" : `The ${lines.length} assumptions that move`;
  const gaps = lines.flat().some((row) => !Number.isFinite(row.output))
    ? " Where a line is missing the result is no finite number."
    : "";
  return `${count} ${output.label} most, each alone from the low to the high value of its range (a group: every member at the same probability), every other at its base case (dotted: ${amount(scale, Number(summary.baseCase))}). Where a line is straight, every step of the assumption moves the result by the same; where it bends, by more in one part of the range than in another. Points are evenly spaced in probability.${gaps}${letters}`;
}
