/** One-way tornado of the headline: each assumption alone moved across its own range, widest swing on top. */
import { rangeWords } from "../sensitivity/oneWay.js";
import { type OneWayRow, swing } from "../sensitivity/swing.js";
import type { RunResult } from "../summary/result.js";
import { provenanceKey, rowName, rowValue } from "./assumptionText.js";
import { domainAround, type HorizontalAxis, xDatum, xField } from "./axis.js";
import { percentage } from "./format.js";
import { lookup } from "./lookup.js";
import { type Reading, readOutput } from "./reading.js";
import { amount, axisUnit, type Scale } from "./scale.js";
import type { Chart, VegaLiteSpec } from "./spec.js";
import { houseSpec, INK } from "./theme.js";
import { ranked, restMark, rowChannel, rowNames, type Shown, tornadoFrame } from "./tornadoRows.js";

export const tornado: Chart = {
  id: "tornado",
  applies: (result) => rowsOf(result).some((row) => swing(row) > 0) && readOutput(result) !== undefined,
  title: "What drives it, one assumption at a time",
  caption: (result) => captionOf(result, readOutput(result) as Reading),
  spec: (result) => specOf(result, readOutput(result) as Reading),
};

function restWords(scale: Scale, largest: number): string {
  return largest === 0 ? "none of them moves it" : `each moves it by ${amount(scale, largest)} or less`;
}

function rowsOf(result: RunResult): readonly OneWayRow[] {
  return lookup(result.sensitivity, result.study.outputs[0]?.id)?.["one-way"] ?? [];
}

function specOf(result: RunResult, reading: Reading): VegaLiteSpec {
  const shown = ranked(rowsOf(result), swing);
  const base = Number(reading.summary.baseCase);
  const frame = tornadoFrame(shown);
  const unit = axisUnit(reading.scale, result.study);
  const ends = shown.rows.flatMap((row) => labelsOf(result, row, base));
  const values = [base, ...shown.rows.flatMap((row) => [row.low, row.high, ...(row.beyond ?? [])])];
  const axis: HorizontalAxis = {
    domain: domainAround(values, reading.scale.divisor, marginFor(ends, values, frame.width)),
    width: frame.width,
    title: unit === "" ? reading.output.label : `${reading.output.label} (${unit})`,
    divisor: reading.scale.divisor,
  };
  const heading = {
    title: `${reading.output.label}: one-way sensitivity`,
    subtitle: [
      `Each assumption across ${rangeWords(percentage(result.run.interval), result.study)}, all others at the base case`,
    ],
    description: captionOf(result, reading),
  };
  return houseSpec(heading, frame, { layer: layers(result, reading, axis, shown, base) });
}

function layers(
  result: RunResult,
  reading: Reading,
  axis: HorizontalAxis,
  shown: Shown<OneWayRow>,
  base: number,
): VegaLiteSpec[] {
  const y = rowChannel(shown);
  const zero = axis.domain[0] < 0 && axis.domain[1] > 0 ? [line(axis, 0, { color: INK.soft, strokeWidth: 1 })] : [];
  return [
    {
      data: { values: shown.rows.flatMap((row) => sides(axis, row, base)) },
      mark: { type: "bar", height: 17, stroke: INK.dark, strokeWidth: 1 },
      encoding: {
        x: xField(axis, "from"),
        x2: { field: "to" },
        y,
        fill: {
          field: "end",
          type: "nominal",
          scale: { domain: ["low end", "high end"], range: ["white", INK.mid] },
          legend: null,
        },
      },
    },
    ...rowNames(result.study, shown),
    ...key(),
    ...zero,
    ...turningMarks(axis, shown, y),
    ...endLabels(result, axis, shown, base, y),
    line(axis, base, { color: INK.text, strokeWidth: 1.5 }),
    {
      data: { values: [{ label: `base case ${amount(reading.scale, base)}` }] },
      mark: { type: "text", baseline: "bottom", fontWeight: "bold" },
      encoding: { x: xDatum(axis, base), y: { value: -2 }, text: { field: "label" } },
    },
    ...restMark(shown, (largest) => restWords(reading.scale, largest), xDatum(axis, base)),
  ];
}

/** Both ends of a bar, the longer first, so that the shorter stays visible where both lie on one side. */
function sides(axis: HorizontalAxis, row: OneWayRow, base: number) {
  const side = (to: number, end: string) => ({
    row: row.assumption,
    from: base / axis.divisor,
    to: to / axis.divisor,
    end,
  });
  const both = [side(row.low, "low end"), side(row.high, "high end")];
  return Math.abs(row.high - base) > Math.abs(row.low - base) ? both.reverse() : both;
}

interface EndLabel {
  readonly row: string;
  /** Where it begins, in units of the result, and whether it runs to the left from there. */
  readonly at: number;
  readonly left: boolean;
  readonly label: string;
}

/** Each end says which value of the assumption made it; where both lie on one side the nearer label crosses the line. */
function labelsOf(result: RunResult, row: OneWayRow, base: number): readonly EndLabel[] {
  const side = (to: number) => sideOf(to, base, row);
  const [ofLow, ofHigh] = [side(row.low), side(row.high)];
  const oneSide = ofLow * ofHigh > 0;
  const lowNearer = Math.abs(row.low - base) < Math.abs(row.high - base);
  const label = (to: number, value: number, left: boolean, crosses: boolean): EndLabel => ({
    row: row.assumption,
    at: crosses ? base : to,
    left: crosses ? !left : left,
    label: rowValue(result.study, row.assumption, value),
  });
  // An end at the base case itself takes the side that the other leaves free.
  const lowLeft = ofLow === 0 ? ofHigh >= 0 : ofLow < 0;
  const highLeft = ofHigh === 0 ? ofLow > 0 : ofHigh < 0;
  return [
    label(row.low, row.atLow, lowLeft, oneSide && lowNearer),
    label(row.high, row.atHigh, highLeft, oneSide && !lowNearer),
  ];
}

/** -1 left of the base case, 1 right of it, 0 at it but for rounding. */
function sideOf(to: number, base: number, row: OneWayRow): number {
  const size = Math.max(Math.abs(base), Math.abs(row.low), Math.abs(row.high));
  return Math.abs(to - base) <= 1e-9 * size ? 0 : Math.sign(to - base);
}

/** Pixels of a letter of a label, on average, and of the gap before it. */
const LETTER = 6;
const GAP = 8;

/**
 * The share of the values' span to leave free on each side, so that every label stays within the plot: a label of share k
 * of the width that begins at share d of the span fits where d + m is at least k (1 + 2 m).
 */
function marginFor(labels: readonly EndLabel[], values: readonly number[], width: number): number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const wanted = labels.map(({ label, at, left }) => {
    const k = Math.min((GAP + LETTER * label.length) / width, 0.4);
    const d = high > low ? (left ? at - low : high - at) / (high - low) : 0;
    return (k - d) / (1 - 2 * k);
  });
  return Math.max(0.26, ...wanted);
}

function endLabels(
  result: RunResult,
  axis: HorizontalAxis,
  shown: Shown<OneWayRow>,
  base: number,
  y: VegaLiteSpec,
): VegaLiteSpec[] {
  const labels = shown.rows
    .flatMap((row) => labelsOf(result, row, base))
    .map(({ at, ...label }) => ({ ...label, x: at / axis.divisor }));
  const side = (left: boolean): VegaLiteSpec => ({
    data: { values: labels.filter((label) => label.left === left) },
    mark: { type: "text", align: left ? "right" : "left", dx: left ? -5 : 5, fontSize: 10 },
    encoding: { x: xField(axis, "x"), y, text: { field: "label" } },
  });
  return [side(true), side(false)];
}

/** A thin line to where the result turns inside the range, beyond what its ends give. */
function turningMarks(axis: HorizontalAxis, shown: Shown<OneWayRow>, y: VegaLiteSpec): VegaLiteSpec[] {
  const values = shown.rows.flatMap(({ assumption, beyond }) =>
    beyond === undefined ? [] : [{ row: assumption, from: beyond[0] / axis.divisor, to: beyond[1] / axis.divisor }],
  );
  if (values.length === 0) return [];
  const encoding = { x: xField(axis, "from"), x2: { field: "to" }, y };
  return [{ data: { values }, mark: { type: "rule", color: INK.text, strokeWidth: 1 }, encoding }];
}

/** Which fill is which end, drawn here because a legend is placed by estimated widths. */
function key(): VegaLiteSpec[] {
  const items = [
    { x: 8, fill: "white", label: "assumption at the low end of its range" },
    { x: 272, fill: INK.mid, label: "at the high end" },
  ];
  return items.flatMap(({ x, fill, label }) => [
    {
      data: { values: [{}] },
      mark: { type: "point", shape: "square", size: 120, fill, stroke: INK.dark, strokeWidth: 1, opacity: 1 },
      encoding: { x: { value: x }, y: { value: -30 } },
    },
    {
      data: { values: [{ label }] },
      mark: { type: "text", align: "left", dx: 10 },
      encoding: { x: { value: x }, y: { value: -30 }, text: { field: "label" } },
    },
  ]);
}

function line(axis: HorizontalAxis, value: number, look: VegaLiteSpec): VegaLiteSpec {
  return { data: { values: [{}] }, mark: { type: "rule", ...look }, encoding: { x: xDatum(axis, value) } };
}

function captionOf(result: RunResult, { summary, scale }: Reading): string {
  const shown = ranked(rowsOf(result), swing);
  const coverage = percentage(result.run.interval);
  const key = provenanceKey(
    result.study,
    shown.rows.map((row) => row.assumption),
  );
  const parts = [
    `One-way sensitivity (swing). Each bar shows the result with one assumption at either end of ${rangeWords(`${coverage} interval`, result.study)} and every other at its base case; the numbers at the bar ends are those two values. The vertical line is the base case, ${amount(scale, Number(summary.baseCase))}.`,
  ];
  const widest = shown.rows[0];
  if (widest !== undefined) {
    const [from, to] = [Math.min(widest.low, widest.high), Math.max(widest.low, widest.high)];
    parts.push(
      `The widest, ${rowName(result.study, widest.assumption)}, moves it from ${amount(scale, from)} to ${amount(scale, to)}.`,
    );
  }
  if (shown.rows.some(({ beyond }) => beyond !== undefined)) {
    parts.push("A thin line shows where the result turns inside the range, beyond what the two ends give.");
  }
  const failed = result.failures?.find(({ analysis, output }) => analysis === "one-way" && output === result.study.outputs[0]?.id); // biome-ignore format: one thought
  if (failed !== undefined) {
    parts.push(`${failed.failed} of ${failed.of} points gave no finite number: such ends have no bar.`);
  }
  if (key !== "") parts.push(`Letters say where a value comes from: ${key}.`);
  return parts.join(" ");
}
