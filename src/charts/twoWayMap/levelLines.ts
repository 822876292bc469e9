/** Lines of equal result on a two-way map, each with its name on it, or where it leaves the picture. */

import type { VegaLiteSpec } from "../frame/spec.js";
import { textGap } from "../frame/textGap.js";
import { INK } from "../frame/theme.js";
import { contour, type Place, type Segment } from "./contour.js";
import { type Named, type Picture, placed } from "./levelNames.js";

/** The two scales, the same in every layer. */
export interface Channels {
  readonly x: VegaLiteSpec;
  readonly y: VegaLiteSpec;
}

export interface Level {
  readonly level: number;
  readonly label: string;
  readonly look?: VegaLiteSpec;
}

/** Far finer than a pixel, and a chart of half the size. */
export function short(value: number): number {
  return Number(value.toPrecision(5));
}

/**
 * Lines of equal result over places row by row, `across` in a row, with their names: those that come first choose
 * first.
 */
export function lines(
  places: readonly Place[],
  across: number,
  levels: readonly Level[],
  picture: Picture,
  channels: Channels,
): VegaLiteSpec[] {
  const drawn = levels
    .map((level) => ({ ...level, segments: contour(places, across, level.level) }))
    .filter(({ segments }) => segments.length > 0);
  return [...drawn.map(({ segments, look }) => line(segments, look, channels)), ...names(placed(drawn, picture))];
}

function line(segments: readonly Segment[], look: VegaLiteSpec | undefined, channels: Channels): VegaLiteSpec {
  return {
    data: { values: segments.map(({ x, y, x2, y2 }) => ({ x: short(x), y: short(y), x2: short(x2), y2: short(y2) })) },
    mark: { type: "rule", color: INK.text, strokeWidth: 0.9, ...look },
    encoding: { ...channels, x2: { field: "x2" }, y2: { field: "y2" } },
  };
}

/** Names beside the picture begin at its edge; those on a line stand in a gap of light. */
function names(all: readonly Named[]): VegaLiteSpec[] {
  const encoding = {
    x: { field: "px", type: "quantitative", scale: null },
    y: { field: "py", type: "quantitative", scale: null },
    text: { field: "label" },
  };
  const text = { type: "text", baseline: "middle", fontSize: 10 };
  const beside = all.filter(({ outside }) => outside).map(({ px, py, label }) => ({ px, py, label }));
  const on = all.filter(({ outside }) => !outside).map(({ px, py, label }) => ({ px, py, label }));
  const onLines = { data: { values: on }, mark: { ...text, align: "center" }, encoding };
  const atEdge = { data: { values: beside }, mark: { ...text, align: "left" }, encoding };
  return [...(on.length > 0 ? [textGap(onLines), onLines] : []), ...(beside.length > 0 ? [atEdge] : [])];
}
