/** Dot plot of a sensitivity analysis of the headline: each index with its 95% interval, drawn from the method's columns. */
import type { Column } from "../sensitivity/column.js";
import { type SensitivityMethod, sensitivityMethods } from "../sensitivity/index.js";
import type { RunResult, SensitivityRow } from "../summary/result.js";
import { provenanceKey, shortRowName } from "./assumptionText.js";
import { type HorizontalAxis, xDatum, xField } from "./axis.js";
import { halfInterval } from "./errorInterval.js";
import { readOutput } from "./reading.js";
import type { Chart, VegaLiteSpec } from "./spec.js";
import { houseSpec, INK, SUBTITLE_LINE, wrap } from "./theme.js";
import { ranked, restMark, rowChannel, rowNames, type Shown, tornadoFrame } from "./tornadoRows.js";

/** One chart for each method that says which of its columns are drawn. */
export const indexDots: readonly Chart[] = sensitivityMethods
  .filter(({ columns }) => columns.some(({ drawn }) => drawn))
  .map(
    (method): Chart => ({
      id: `${method.name}-dots`,
      applies: (result) =>
        rowsOf(result, method).some((row) => hasNumber(method, row)) && readOutput(result) !== undefined,
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

/** Undefined where the analysis has none for this row, which is not 0. */
function numberIn(column: Column<SensitivityRow>, row: SensitivityRow): number | undefined {
  const value = column.of(row);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function hasNumber(method: SensitivityMethod, row: SensitivityRow): boolean {
  return drawnColumns(method).some((column) => numberIn(column, row) !== undefined);
}

/** The largest rows, and those for which there is no number. */
interface ShownDots extends Shown<SensitivityRow> {
  readonly without: readonly SensitivityRow[];
}

function shownRows(result: RunResult, method: SensitivityMethod): ShownDots {
  const columns = drawnColumns(method);
  const size = (row: SensitivityRow) => Math.max(...columns.map((column) => Math.abs(numberIn(column, row) ?? 0)));
  const rows = rowsOf(result, method);
  const without = rows.filter((row) => !hasNumber(method, row));
  const shown = ranked(rows.filter((row) => hasNumber(method, row)), size); // biome-ignore format: one thought
  return { ...shown, rest: shown.rest + without.length, without };
}

/** What stands for the rows that are not drawn: a missing number is not a small one. */
function restWords({ rest, restLargest, without }: ShownDots): string {
  const others = rest - without.length;
  const small = restLargest < 0.001 ? "below 0.001" : `${restLargest.toFixed(3)} or less`;
  if (without.length === 0) return `each ${small}`;
  const none = `${without.length === rest ? "" : `${without.length} of them: `}no number (not the same as small)`;
  return others === 0 ? none : `${none}; the others each ${small}`;
}

interface Dot {
  readonly row: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

function dotsOf(rows: readonly SensitivityRow[], column: Column<SensitivityRow>, factor: number): readonly Dot[] {
  return rows.flatMap((row) => {
    const value = numberIn(column, row);
    if (value === undefined) return [];
    const error = column.error?.(row) ?? 0;
    const half = factor * (Number.isFinite(error) ? error : 0);
    return [{ row: row.assumption, value, from: value - half, to: value + half }];
  });
}

/** The exact values of what a column estimates, where the formulas tell them. */
function exactOf(rows: readonly SensitivityRow[], { estimates }: Column<SensitivityRow>): readonly Exact[] {
  if (estimates === undefined) return [];
  return rows.flatMap(({ assumption, exact }) => {
    const value = exact?.[estimates];
    return value === undefined ? [] : [{ row: assumption, exact: value }];
  });
}

interface Exact {
  readonly row: string;
  readonly exact: number;
}

function specOf(result: RunResult, method: SensitivityMethod): VegaLiteSpec {
  const shown = shownRows(result, method);
  const columns = drawnColumns(method);
  const dots = columns.map((column) => dotsOf(shown.rows, column, halfInterval(result, method.name)));
  const question = wrap(method.question, 96, 2);
  const usual = tornadoFrame(shown);
  const frame = { ...usual, top: usual.top + SUBTITLE_LINE * (question.length - 1) };
  const exact = columns.map((column) => exactOf(shown.rows, column));
  const ends = [0, ...dots.flat().flatMap(({ from, to }) => [from, to]), ...exact.flat().map((one) => one.exact)];
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
    ...columns.flatMap((_, i) => marks(axis, shown, [dots[i] ?? [], exact[i] ?? []], i, columns.length)),
    ...columns.flatMap(({ title }, i) => key(title, look(i), i)),
    ...(exact.flat().length === 0 ? [] : key("exact", TICK, columns.length)),
    ...rowNames(result.study, shown, method.each),
    ...restMark(shown, () => restWords(shown), xDatum(axis, 0)),
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

/** Higher than the marks of estimates, so that it is seen where they meet. */
const TICK: VegaLiteSpec = { type: "tick", orient: "vertical", size: 17, thickness: 1.5, color: INK.text, opacity: 1 };

/** Each column in its own half of the row: the interval as a line behind the mark, what is exact across it. */
function marks(
  axis: HorizontalAxis,
  shown: Shown<SensitivityRow>,
  [dots, exact]: readonly [readonly Dot[], readonly Exact[]],
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
    ...(exact.length === 0 ? [] : [{ data: { values: exact }, mark: { ...TICK, yOffset: shift }, encoding: { x: xField(axis, "exact"), y } }]), // biome-ignore format: one thought
  ];
}

function key(label: string, mark: VegaLiteSpec, i: number): VegaLiteSpec[] {
  const x = 8 + 150 * i;
  return [
    { data: { values: [{}] }, mark, encoding: { x: { value: x }, y: { value: -18 } } },
    {
      data: { values: [{ label }] },
      mark: { type: "text", align: "left", dx: 10 },
      encoding: { x: { value: x }, y: { value: -18 }, text: { field: "label" } },
    },
  ];
}

function captionOf(result: RunResult, method: SensitivityMethod): string {
  const { rows, without } = shownRows(result, method);
  const names = rows.map(({ assumption }) => assumption);
  const letters = provenanceKey(result.study, names);
  const errors = drawnColumns(method).some(({ error }) => error !== undefined) ? " Lines are 95% intervals." : "";
  const exact = rows.some((row) => row.exact) ? " Upright strokes are the exact values, read off the formulas." : "";
  const said = letters === "" ? "" : ` Letters say where a value comes from: ${letters}.`;
  return `${method.reading("95%")}${errors}${exact}${noNumber(result, without)}${said}`;
}

/** Rows without a number that a caption names. */
const MOST_NAMED = 6;

function noNumber({ study }: RunResult, without: readonly SensitivityRow[]): string {
  if (without.length === 0) return "";
  const names = without.slice(0, MOST_NAMED).map(({ assumption }) => shortRowName(study, assumption));
  const more = without.length > MOST_NAMED ? ` and ${without.length - MOST_NAMED} more` : "";
  return ` There is no number for ${names.join(", ")}${more}: that does not say that they matter little.`;
}
