/** What stands beside the intervals of an area panel: names, figures, published diamonds. */
import { withoutMiddle } from "../../assumptions/withoutMiddle.js";
import { type HorizontalAxis, xField } from "../frame/axis.js";
import { decimalsFor } from "../frame/format.js";
import { amount, type Scale } from "../frame/scale.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";
import type { AreaGroup } from "./groups.js";

export interface Panel {
  readonly group: AreaGroup;
  readonly axis: HorizontalAxis;
  readonly scale: Scale;
  /** Pixels from the top to the line of a row. */
  readonly y: (row: number) => number;
}

/** Letters of a label that leave room for the figures. */
const ROOM = 58;

/** Above each line: what it is on the left, its figures on the right; a unit that is no money stands at the axis alone. */
export function rowTexts({ group, axis, scale, y }: Panel): VegaLiteSpec[] {
  return group.rows.flatMap(({ label, reading: { interval, summary } }, row) => {
    const decimals = decimalsFor(interval.high / scale.divisor);
    const shown = scale.money ? scale : { ...scale, suffix: "" };
    const say = (value: number) => amount(shown, value, decimals);
    const figures = `${say(summary.mean)} (${say(interval.low)} to ${say(interval.high)})`;
    const text = (words: string, align: string, x: number): VegaLiteSpec => ({
      data: { values: [{ words }] },
      mark: { type: "text", align, baseline: "bottom" },
      encoding: { x: { value: x }, y: { value: y(row) - 10 }, text: { field: "words" } },
    });
    return [text(withoutMiddle(label, ROOM), "left", 0), text(figures, "right", axis.width)];
  });
}

/** Published figures: filled for the lower or only one, open for the upper. */
export function diamonds({ group, axis, y }: Panel): VegaLiteSpec[] {
  const mark = (value: number, row: number, fill: string): VegaLiteSpec => ({
    data: { values: [{ value: value / axis.divisor }] },
    mark: { type: "point", shape: "diamond", size: 80, fill, stroke: INK.text, strokeWidth: 1.5, opacity: 1 },
    encoding: { x: xField(axis, "value"), y: { value: y(row) } },
  });
  return group.rows.flatMap(({ reading: { published } }, row) => {
    if (published === undefined) return [];
    const low = mark(published.low, row, INK.text);
    return published.high === published.low ? [low] : [low, mark(published.high, row, "white")];
  });
}
