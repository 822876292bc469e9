/** The marks of a dot plot of indices: a dot and its interval for each estimate, a stroke for what is exact, their key. */
import type { Column } from "../../sensitivity/column.js";
import type { SensitivityRow } from "../../summary/result.js";
import { type HorizontalAxis, xField } from "../frame/axis.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";
import { rowChannel, type Shown } from "../tornado/rows.js";
import { numberIn } from "./rows.js";

/** An estimate and its interval. */
export interface Dot {
  readonly row: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The estimates of a column.
 * @param factor standard errors to either end of the interval
 */
export function dotsOf(
  rows: readonly SensitivityRow[],
  column: Column<SensitivityRow>,
  factor: number,
): readonly Dot[] {
  return rows.flatMap((row) => {
    const value = numberIn(column, row);
    if (value === undefined) return [];
    const error = column.error?.(row) ?? 0;
    const half = factor * (Number.isFinite(error) ? error : 0);
    // What cannot be below 0 may be estimated so, by a little.
    const from = column.nonNegative === true ? Math.min(value, Math.max(0, value - half)) : value - half;
    return [{ row: row.assumption, value, from, to: value + half }];
  });
}

/** The exact values of what a column estimates, where the formulas tell them. */
export function exactOf(rows: readonly SensitivityRow[], { estimates }: Column<SensitivityRow>): readonly Exact[] {
  if (estimates === undefined) return [];
  return rows.flatMap(({ assumption, exact }) => {
    const value = exact?.[estimates];
    return value === undefined ? [] : [{ row: assumption, exact: value }];
  });
}

/** What an estimate would be without error. */
export interface Exact {
  readonly row: string;
  readonly exact: number;
}

/** Filled, open, half-tone: told apart without colour. */
const LOOKS = [
  { shape: "circle", fill: INK.dark },
  { shape: "diamond", fill: "white" },
  { shape: "square", fill: INK.mid },
];

export function look(i: number): VegaLiteSpec {
  return { type: "point", size: 70, stroke: INK.dark, strokeWidth: 1.5, opacity: 1, ...LOOKS[i % LOOKS.length] };
}

/** Higher than the marks of estimates, so that it is seen where they meet. */
export const TICK: VegaLiteSpec = {
  type: "tick",
  orient: "vertical",
  size: 17,
  thickness: 1.5,
  color: INK.text,
  opacity: 1,
};

/** Each column in its own half of the row: the interval as a line behind the mark, what is exact across it. */
export function marks(
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
    ...(exact.length === 0
      ? []
      : [{ data: { values: exact }, mark: { ...TICK, yOffset: shift }, encoding: { x: xField(axis, "exact"), y } }]),
  ];
}

export function key(label: string, mark: VegaLiteSpec, i: number): VegaLiteSpec[] {
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
