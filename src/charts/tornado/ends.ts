/** What the tornado draws at the ends of its bars: values, and thin lines to where the result turns between them. */
import type { OneWayRow } from "../../sensitivity/points/swing.js";
import type { RunResult } from "../../summary/result.js";
import { type HorizontalAxis, xField } from "../frame/axis.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";
import { labelsOf } from "./labels.js";
import type { Shown } from "./rows.js";

/** The values at the ends, in two layers: left of their place, and right of it. */
export function endLabels(
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
export function turningMarks(axis: HorizontalAxis, shown: Shown<OneWayRow>, y: VegaLiteSpec): VegaLiteSpec[] {
  const values = shown.rows.flatMap(({ assumption, beyond }) =>
    beyond === undefined ? [] : [{ row: assumption, from: beyond[0] / axis.divisor, to: beyond[1] / axis.divisor }],
  );
  if (values.length === 0) return [];
  const encoding = { x: xField(axis, "from"), x2: { field: "to" }, y };
  return [{ data: { values }, mark: { type: "rule", color: INK.text, strokeWidth: 1 }, encoding }];
}

/** Whether the result goes beyond both ends inside the range. */
export function turns({ beyond }: OneWayRow): boolean {
  return beyond !== undefined;
}
