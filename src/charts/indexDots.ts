/** Dot plot of a sensitivity analysis of the headline: each index with its 95% interval, drawn from the method's columns. */
import type { Column } from "../sensitivity/column.js";
import { type SensitivityMethod, sensitivityMethods } from "../sensitivity/index.js";
import type { RunResult, SensitivityRow } from "../summary/result.js";
import { provenanceKey } from "./assumptionText.js";
import { type HorizontalAxis, xDatum, xField } from "./axis.js";
import { readOutput } from "./reading.js";
import type { Chart, VegaLiteSpec } from "./spec.js";
import { houseSpec, INK, wrap } from "./theme.js";
import { ranked, restMark, rowChannel, rowNames, type Shown, tornadoFrame } from "./tornadoRows.js";

/** Student's t with 15 degrees of freedom at 97.5%: errors come from 16 replicates. */
export const HALF_INTERVAL = 2.13145;

/** Pixels that a second line of the question takes. */
const SUBTITLE_LINE = 14;

/** One chart for each method that says which of its columns are drawn. */
export const indexDots: readonly Chart[] = sensitivityMethods
  .filter(({ columns }) => columns.some(({ drawn }) => drawn))
  .map(
    (method): Chart => ({
      id: `${method.name}-dots`,
      applies: (result) => rowsOf(result, method).length > 0 && readOutput(result) !== undefined,
      title: method.title,
      caption: (result) => captionOf(result, method),
      spec: (result) => specOf(result, method),
    }),
  );

function rowsOf({ sensitivity, study }: RunResult, { name }: SensitivityMethod): readonly SensitivityRow[] {
  const kinds = sensitivity[study.outputs[0]?.id ?? ""] ?? {};
  return Object.entries(kinds).find(([analysis]) => analysis === name)?.[1] ?? [];
}

function drawnColumns({ columns }: SensitivityMethod): readonly Column<SensitivityRow>[] {
  return columns.filter(({ drawn }) => drawn === true);
}

function numberIn(column: Column<SensitivityRow>, row: SensitivityRow): number {
  const value = column.of(row);
  return typeof value === "number" ? value : 0;
}

function shownRows(result: RunResult, method: SensitivityMethod): Shown<SensitivityRow> {
  const columns = drawnColumns(method);
  return ranked(rowsOf(result, method), (row) => Math.max(...columns.map((column) => Math.abs(numberIn(column, row)))));
}

interface Dot {
  readonly row: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

function dotsOf(rows: readonly SensitivityRow[], column: Column<SensitivityRow>): readonly Dot[] {
  return rows.map((row) => {
    const value = numberIn(column, row);
    const error = column.error?.(row) ?? 0;
    const half = HALF_INTERVAL * (Number.isFinite(error) ? error : 0);
    return { row: row.assumption, value, from: value - half, to: value + half };
  });
}

function specOf(result: RunResult, method: SensitivityMethod): VegaLiteSpec {
  const shown = shownRows(result, method);
  const columns = drawnColumns(method);
  const dots = columns.map((column) => dotsOf(shown.rows, column));
  const question = wrap(method.question, 96, 2);
  const usual = tornadoFrame(shown);
  const frame = { ...usual, top: usual.top + SUBTITLE_LINE * (question.length - 1) };
  const ends = [0, ...dots.flat().flatMap(({ from, to }) => [from, to])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const margin = 0.06 * (most - least || 1);
  const axis: HorizontalAxis = {
    domain: [least < 0 ? least - margin : 0, most + margin],
    width: frame.width,
    title: columns.map(({ title }) => title).join(", "),
    divisor: 1,
    look: { grid: true },
  };
  const label = readOutput(result)?.output.label ?? "";
  const heading = {
    title: `${label}: ${method.title.replace(/^Sensitivity, /, "")}`,
    subtitle: question,
    description: captionOf(result, method),
  };
  const layer = [
    ...columns.flatMap((_, i) => marks(axis, shown, dots[i] ?? [], i, columns.length)),
    ...columns.flatMap(({ title }, i) => key(title, i)),
    ...rowNames(result.study, shown),
    ...restMark(shown, (largest) => `each ${largest < 0.001 ? "below 0.001" : largest.toFixed(3)}`, xDatum(axis, 0)),
  ];
  return houseSpec(heading, frame, { layer });
}

/** Filled, then open: told apart without colour. */
const LOOKS = [
  { shape: "circle", fill: INK.dark },
  { shape: "diamond", fill: "white" },
];

function look(i: number): VegaLiteSpec {
  return { type: "point", size: 70, stroke: INK.dark, strokeWidth: 1.5, opacity: 1, ...LOOKS[i % LOOKS.length] };
}

/** Each column in its own half of the row, the interval as a line behind the mark. */
function marks(
  axis: HorizontalAxis,
  shown: Shown<SensitivityRow>,
  dots: readonly Dot[],
  i: number,
  of: number,
): VegaLiteSpec[] {
  const shift = of === 1 ? 0 : (i - (of - 1) / 2) * 9;
  const y = rowChannel(shown);
  const data = { values: dots };
  return [
    {
      data,
      mark: { type: "rule", color: INK.text, strokeWidth: 1.5, yOffset: shift, y2Offset: shift },
      encoding: { x: xField(axis, "from"), x2: { field: "to" }, y },
    },
    { data, mark: { ...look(i), yOffset: shift }, encoding: { x: xField(axis, "value"), y } },
  ];
}

function key(label: string, i: number): VegaLiteSpec[] {
  const x = 8 + 150 * i;
  return [
    { data: { values: [{}] }, mark: look(i), encoding: { x: { value: x }, y: { value: -18 } } },
    {
      data: { values: [{ label }] },
      mark: { type: "text", align: "left", dx: 10 },
      encoding: { x: { value: x }, y: { value: -18 }, text: { field: "label" } },
    },
  ];
}

function captionOf(result: RunResult, method: SensitivityMethod): string {
  const names = shownRows(result, method).rows.map(({ assumption }) => assumption);
  const letters = provenanceKey(result.study, names);
  const errors = drawnColumns(method).some(({ error }) => error !== undefined) ? " Lines are 95% intervals." : "";
  const said = letters === "" ? "" : ` Letters say where a value comes from: ${letters}.`;
  return `${method.reading("95%")}${errors}${said}`;
}
