/** The rows that both tornado charts share: which are drawn, how they are named, what stands for the rest. */
import type { Study } from "../../study/study.js";
import { rowLetter, shortRowName } from "../frame/assumptionText.js";
import { type HorizontalAxis, pixelOf, xDatum } from "../frame/axis.js";
import { counted } from "../frame/format.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { type Frame, INK } from "../frame/theme.js";
import { wrapName } from "../frame/wrapName.js";

/** Bars beyond these are collapsed into one row of text. */
const MOST_BARS = 12;
const ROW_HEIGHT = 30;
const REST = "\u0000rest";

/** The widest rows, widest first, and what is left. */
export interface Shown<Row> {
  readonly rows: readonly Row[];
  readonly rest: number;
  /** The largest size among the rest. */
  readonly restLargest: number;
}

/** Sorts by size (ties by name, so that the order is the same everywhere) and cuts. */
export function ranked<Row extends { readonly assumption: string }>(
  rows: readonly Row[],
  size: (row: Row) => number,
): Shown<Row> {
  const moving = rows.filter((row) => Number.isFinite(size(row)));
  const sorted = [...moving].sort((a, b) => size(b) - size(a) || (a.assumption < b.assumption ? -1 : 1));
  const kept = sorted.filter((row) => size(row) > 0).slice(0, MOST_BARS);
  const [next] = sorted.slice(kept.length);
  return { rows: kept, rest: rows.length - kept.length, restLargest: next === undefined ? 0 : size(next) };
}

/** A frame with room for so many rows and for row names of two lines. */
export function tornadoFrame(shown: Shown<unknown>): Frame {
  const rows = shown.rows.length + (shown.rest > 0 ? 1 : 0);
  return { width: 436, height: rows * ROW_HEIGHT, left: 244, right: 20, top: 96, bottom: 50 };
}

/** The y channel: one band a row. Names are drawn by `rowNames`, so that no text of a study enters an expression. */
export function rowChannel(shown: Shown<{ readonly assumption: string }>): VegaLiteSpec {
  const rows = shown.rows.map(({ assumption }) => assumption);
  return {
    field: "row",
    type: "nominal",
    sort: null,
    scale: { domain: shown.rest > 0 ? [...rows, REST] : rows },
    axis: null,
  };
}

/**
 * Row names on the left, by label and provenance letter, and the row that stands for all that is not drawn.
 * @param each what a row is about
 */
export function rowNames(
  study: Pick<Study, "assumptions">,
  shown: Shown<{ readonly assumption: string }>,
  each = "assumption",
): VegaLiteSpec[] {
  const names = shown.rows.map(({ assumption }) => ({
    row: assumption,
    lines: lettered(wrapName(shortRowName(study, assumption), 34, 2), rowLetter(study, assumption)),
  }));
  const rest = { row: REST, lines: [counted(shown.rest, `other ${each}`)] };
  const all = shown.rest > 0 ? [...names, rest] : names;
  // A text of several lines hangs from its first, so that two lines are raised by half a line to stay centred.
  return [1, 2].map((count) => ({
    data: {
      values: all
        .filter(({ lines }) => lines.length === count)
        .map(({ row, lines }) => ({ row, label: lines.join("\n") })),
    },
    mark: { type: "text", align: "right", baseline: "middle", lineHeight: 13, dy: count === 2 ? -6.5 : 0 },
    encoding: { x: { value: -10 }, y: rowChannel(shown), text: { field: "label" } },
  }));
}

/** The letter goes with the last line, so that a long name cannot push it out. */
function lettered(lines: readonly string[], letter: string): string[] {
  return lines.map((line, i) => (i === lines.length - 1 ? `${line}${letter}` : line));
}

/** What is said in place of bars too small to draw, beside a value: on the side that has more room. */
export function restMark(
  shown: Shown<{ readonly assumption: string }>,
  say: (largest: number) => string,
  axis: HorizontalAxis,
  value: number,
): VegaLiteSpec[] {
  if (shown.rest === 0) return [];
  const side = pixelOf(axis, value) > axis.width / 2 ? { align: "right", dx: -6 } : { align: "left", dx: 6 };
  return [
    {
      data: { values: [{ row: REST, label: say(shown.restLargest) }] },
      mark: { type: "text", ...side, fontStyle: "italic", color: INK.soft },
      encoding: { x: xDatum(axis, value), y: rowChannel(shown), text: { field: "label" } },
    },
  ];
}
