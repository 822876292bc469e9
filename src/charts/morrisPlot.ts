/** Morris' plane of the headline: how much an assumption moves the result (μ*), and how unevenly (σ). */
import type { MorrisRow } from "../sensitivity/morris/rows.js";
import type { RunResult } from "../summary/result.js";
import { provenanceKey, rowLetter, shortRowName } from "./frame/assumptionText.js";
import { halfInterval } from "./frame/errorInterval.js";
import { lookup } from "./frame/lookup.js";
import { type Reading, readOutput } from "./frame/reading.js";
import { amount, axisUnit } from "./frame/scale.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { spread } from "./frame/spread.js";
import { houseSpec, INK } from "./frame/theme.js";
import { wrapName } from "./frame/wrapName.js";

const FRAME = { width: 330, height: 330, left: 74, right: 296, top: 72, bottom: 56 };
/** Assumptions that are named; all are drawn, as long as they can be told apart. */
const NAMED = 8;
const MOST = 60;

export const morrisPlot: Chart = {
  id: "morris",
  applies: (result) => rowsOf(result).some(({ muStar }) => muStar > 0) && readOutput(result) !== undefined,
  title: "Elementary effects",
  caption: (result) => captionOf(result, readOutput(result) as Reading),
  spec: (result) => specOf(result, readOutput(result) as Reading),
};

function rowsOf({ sensitivity, study }: RunResult): readonly MorrisRow[] {
  const kinds = lookup(sensitivity, study.outputs[0]?.id) ?? {};
  return (kinds.morris ?? kinds["morris-radial"] ?? []).slice(0, MOST);
}

function specOf(result: RunResult, reading: Reading): VegaLiteSpec {
  const heading = {
    title: `${reading.output.label}: elementary effects (Morris)`,
    subtitle: ["Right: it matters. Above the dotted line: its effect changes with the others, or is curved"],
    description: captionOf(result, reading),
  };
  return houseSpec(heading, FRAME, { layer: layers(result, reading) });
}

function layers(result: RunResult, { scale }: Reading): VegaLiteSpec[] {
  const rows = rowsOf(result);
  const factor = halfInterval(result, "morris");
  const shown = rows.map(({ muStar, muStarError, sigma }) => ({
    group: sigma === undefined,
    x: muStar / scale.divisor,
    y: (sigma ?? 0) / scale.divisor,
    from: (muStar - factor * muStarError) / scale.divisor,
    to: (muStar + factor * muStarError) / scale.divisor,
  }));
  const right = Math.max(...shown.map(({ to }) => to), 1e-12) * 1.03;
  const top = Math.max(...shown.map(({ y }) => y), right / 2) * 1.05;
  const unit = axisUnit(scale, result.study);
  const channel = (field: string, most: number, title: string): VegaLiteSpec => ({
    field,
    type: "quantitative",
    scale: { domain: [0, most], nice: false },
    axis: { title: unit === "" ? title : `${title} (${unit})`, grid: true, tickCount: 6 },
  });
  const x = (field: string) => channel(field, right, "μ*: mean size of the effects");
  const y = (field: string) => channel(field, top, "σ");
  const diagonal = Math.min(right, top);
  return [
    {
      data: { values: [{ x: 0, y: 0, x2: diagonal, y2: diagonal }] },
      mark: { type: "rule", color: INK.soft, strokeDash: [2, 3] },
      encoding: { x: x("x"), y: y("y"), x2: { field: "x2" }, y2: { field: "y2" } },
    },
    {
      data: { values: shown },
      mark: { type: "rule", color: INK.mid, strokeWidth: 1.2 },
      encoding: { x: x("from"), x2: { field: "to" }, y: y("y") },
    },
    {
      data: { values: shown.filter(({ group }) => !group) },
      mark: { type: "point", filled: true, size: 44, color: INK.dark, opacity: 1 },
      encoding: { x: x("x"), y: y("y") },
    },
    {
      data: { values: shown.filter(({ group }) => group) },
      mark: { type: "point", shape: "diamond", size: 60, fill: "white", stroke: INK.dark, opacity: 1 },
      encoding: { x: x("x"), y: y("y") },
    },
    ...names(result, rows.slice(0, NAMED), (row) => [
      (row.muStar / scale.divisor / right) * FRAME.width,
      FRAME.height * (1 - (row.sigma ?? 0) / scale.divisor / top),
    ]),
  ];
}

/** Names on the right, each joined to its point. */
function names(
  result: RunResult,
  rows: readonly MorrisRow[],
  pixel: (row: MorrisRow) => readonly [number, number],
): VegaLiteSpec[] {
  const points = rows.map(pixel);
  const places = spread(
    points.map(([, y]) => y),
    32,
    [0, FRAME.height],
  );
  return rows.flatMap(({ assumption }, i): VegaLiteSpec[] => {
    const label = wrapName(
      `${shortRowName(result.study, assumption)}${rowLetter(result.study, assumption)}`,
      38,
      2,
    ).join("\n");
    const [at, dy] = [places[i] ?? 0, label.includes("\n") ? -6 : 0];
    const [fromX, fromY] = points[i] ?? [0, 0];
    return [
      {
        data: { values: [{}] },
        mark: { type: "rule", color: INK.soft, strokeWidth: 0.6 },
        encoding: { x: { value: fromX }, x2: { value: FRAME.width + 20 }, y: { value: fromY }, y2: { value: at } },
      },
      {
        data: { values: [{ label }] },
        mark: { type: "text", align: "left", baseline: "middle", fontSize: 10, lineHeight: 12, dy },
        encoding: { x: { value: FRAME.width + 24 }, y: { value: at }, text: { field: "label" } },
      },
    ];
  });
}

function captionOf(result: RunResult, { output, scale }: Reading): string {
  const rows = rowsOf(result);
  const [first] = rows;
  const most =
    first === undefined
      ? ""
      : ` The largest, ${shortRowName(result.study, first.assumption)}, moves it by ${amount(scale, first.muStar)} on average.`;
  const groups = rows.some(({ sigma }) => sigma === undefined)
    ? " Open: a group, whose members move up and down each by itself, so that it has no σ."
    : "";
  const key = provenanceKey(
    result.study,
    rows.slice(0, NAMED).map(({ assumption }) => assumption),
  );
  const letters = key === "" ? "" : ` Letters say where a value comes from: ${key}.`;
  return `Elementary effects on ${output.label}: μ* is the mean size of the effect of moving the assumption over its range from random places of the others (lines are 95% intervals), σ the standard deviation of the effects. On the dotted line the two are equal; far below it the effect is nearly the same everywhere.${most}${groups}${letters}`;
}
