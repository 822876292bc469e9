/** One-way tornado of the headline: each assumption alone moved across its own range, widest swing on top. */
import { rangeWords } from "../sensitivity/oneWay.js";
import { failedEnd, type OneWayRow, swing } from "../sensitivity/points/swing.js";
import type { RunResult } from "../summary/result.js";
import { domainAround, type HorizontalAxis, xDatum, xField } from "./frame/axis.js";
import { percentage } from "./frame/format.js";
import { lookup } from "./frame/lookup.js";
import { type Reading, readOutput } from "./frame/reading.js";
import { amount, axisUnit, type Scale } from "./frame/scale.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { textGap } from "./frame/textGap.js";
import { houseSpec, INK, SUBTITLE_LINE, wrap } from "./frame/theme.js";
import { tornadoCaption } from "./tornado/caption.js";
import { endLabels, turningMarks, turns } from "./tornado/ends.js";
import { tornadoKey } from "./tornado/key.js";
import { labelsOf, marginFor } from "./tornado/labels.js";
import { ranked, restMark, rowChannel, rowNames, type Shown, tornadoFrame } from "./tornado/rows.js";

export const tornado: Chart = {
  id: "tornado",
  applies: (result) => rowsOf(result).some((row) => sizeOf(row) > 0) && readOutput(result) !== undefined,
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

/** A row that has no number at some end comes first: nobody knows how wide it is. */
function sizeOf(row: OneWayRow): number {
  return failedEnd(row) ? Number.MAX_VALUE : swing(row);
}

function captionOf(result: RunResult, reading: Reading): string {
  return tornadoCaption(result, reading, ranked(rowsOf(result), sizeOf).rows);
}

function specOf(result: RunResult, reading: Reading): VegaLiteSpec {
  const shown = ranked(rowsOf(result), sizeOf);
  const base = Number(reading.summary.baseCase);
  const range = rangeWords(percentage(result.run.interval), result.study);
  const subtitle = wrap(`Each assumption across ${range}, all others at the base case`, 96, 2);
  const usual = tornadoFrame(shown);
  const frame = { ...usual, top: usual.top + SUBTITLE_LINE * (subtitle.length - 1) };
  const unit = axisUnit(reading.scale, result.study);
  const ends = shown.rows.flatMap((row) => labelsOf(result, row, base));
  const values = [base, ...shown.rows.flatMap((row) => [row.low, row.high, ...(row.beyond ?? [])])].filter(
    Number.isFinite,
  );
  const axis: HorizontalAxis = {
    domain: domainAround(values, reading.scale.divisor, marginFor(ends, values, frame.width)),
    width: frame.width,
    title: unit === "" ? reading.output.label : `${reading.output.label} (${unit})`,
    divisor: reading.scale.divisor,
  };
  const heading = {
    title: `${reading.output.label}: one-way sensitivity`,
    subtitle,
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
  const labels = endLabels(result, axis, shown, base, y);
  const crossesZero = axis.domain[0] < 0 && axis.domain[1] > 0;
  const zero = crossesZero ? [line(axis, 0, { color: INK.soft, strokeWidth: 1 }), ...labels.map(textGap)] : [];
  return [
    bars(axis, shown, base, y),
    ...rowNames(result.study, shown),
    ...tornadoKey(shown.rows.some(turns)),
    ...zero,
    ...turningMarks(axis, shown, y),
    ...labels,
    line(axis, base, { color: INK.text, strokeWidth: 1.5 }),
    {
      data: { values: [{ label: `base case ${amount(reading.scale, base)}` }] },
      mark: { type: "text", baseline: "bottom", fontWeight: "bold" },
      encoding: { x: xDatum(axis, base), y: { value: -2 }, text: { field: "label" } },
    },
    ...restMark(shown, (largest) => restWords(reading.scale, largest), axis, base),
  ];
}

function bars(axis: HorizontalAxis, shown: Shown<OneWayRow>, base: number, y: VegaLiteSpec): VegaLiteSpec {
  return {
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
  };
}

/** Both ends of a bar, the longer first, so that the shorter stays visible where both lie on one side. */
function sides(axis: HorizontalAxis, row: OneWayRow, base: number) {
  const side = (to: number, end: string) => ({
    row: row.assumption,
    from: base / axis.divisor,
    to: to / axis.divisor,
    end,
  });
  const both = [side(row.low, "low end"), side(row.high, "high end")].filter(({ to }) => Number.isFinite(to));
  return Math.abs(row.high - base) > Math.abs(row.low - base) ? both.reverse() : both;
}

function line(axis: HorizontalAxis, value: number, look: VegaLiteSpec): VegaLiteSpec {
  return { data: { values: [{}] }, mark: { type: "rule", ...look }, encoding: { x: xDatum(axis, value) } };
}
