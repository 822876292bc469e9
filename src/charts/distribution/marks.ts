/** What is marked on a distribution: its interval, mean and median, and the published figures. */
import { type HorizontalAxis, pixelOf, xDatum } from "../frame/axis.js";
import { publishedNames, type Reading } from "../frame/reading.js";
import { amount } from "../frame/scale.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK, wrap } from "../frame/theme.js";

/** Rows of labels, in pixels from the top: published figures, the interval, mean and median. */
const PUBLISHED_Y = 6;
const INTERVAL_Y = 66;
const VALUE_Y = 92;

/** The central interval as a bar with ends, labelled with both. */
export function intervalMarks(axis: HorizontalAxis, { interval, scale }: Reading, coverage: string): VegaLiteSpec[] {
  const label = `${coverage} of simulated scenarios: ${amount(scale, interval.low)} to ${amount(scale, interval.high)}`;
  const tick = (value: number) =>
    rule(axis, value, [INTERVAL_Y - 5, INTERVAL_Y + 5], { strokeWidth: 2, color: INK.dark });
  return [
    {
      data: { values: [{}] },
      mark: { type: "rule", strokeWidth: 2, color: INK.dark },
      encoding: {
        x: xDatum(axis, interval.low),
        x2: { datum: interval.high / axis.divisor },
        y: { value: INTERVAL_Y },
      },
    },
    tick(interval.low),
    tick(interval.high),
    centred(axis, (interval.low + interval.high) / 2, INTERVAL_Y - 8, label),
  ];
}

/** Mean (solid) and median (dotted), labelled on opposite sides. */
export function valueMarks(axis: HorizontalAxis, { summary, scale }: Reading, height: number): VegaLiteSpec[] {
  const median = summary.quantiles["0.5"];
  const right = median === undefined || median <= summary.mean;
  const marks = [
    rule(axis, summary.mean, [VALUE_Y, height], { strokeWidth: 1.5, color: INK.text }),
    text(axis, summary.mean, VALUE_Y, `mean ${amount(scale, summary.mean)}`, {
      align: right ? "left" : "right",
      dx: right ? 5 : -5,
      baseline: "top",
    }),
  ];
  if (median === undefined) return marks;
  return [
    ...marks,
    rule(axis, median, [VALUE_Y, height], { strokeWidth: 1.5, strokeDash: [1.5, 2.5], color: INK.text }),
    text(axis, median, VALUE_Y, `median ${amount(scale, median)}`, {
      align: right ? "right" : "left",
      dx: right ? -5 : 5,
      baseline: "top",
    }),
  ];
}

/** Published scenarios as separate dashed lines, never joined; a published interval as a dashed bar. */
export function publishedMarks(axis: HorizontalAxis, { published, scale }: Reading, height: number): VegaLiteSpec[] {
  if (published === undefined) return [];
  const { low, high, kind } = published;
  const rightOf = (value: number, name: string) => axis.width - pixelOf(axis, value) > widthOf(name);
  if (low === high) {
    const [first, second] = ["published", amount(scale, low)];
    const longer = second.length > first.length ? second : first;
    return line(axis, low, `${first}\n${second}`, height, rightOf(low, longer) ? "left" : "right");
  }
  const [lowName = "", highName = ""] =
    kind === "interval"
      ? ["lower end of interval", "upper end of interval"]
      : publishedNames(published).map((name) => wrap(name, 28, 1).join(""));
  const lowSide = pixelOf(axis, low) > widthOf(lowName) ? "right" : "left";
  const highSide = rightOf(high, highName) ? "left" : "right";
  return [
    ...line(axis, low, `${lowName}\npublished ${amount(scale, low)}`, height, lowSide),
    ...line(axis, high, `${highName}\npublished ${amount(scale, high)}`, height, highSide),
  ];
}

function line(
  axis: HorizontalAxis,
  value: number,
  label: string,
  height: number,
  align: "left" | "right",
): VegaLiteSpec[] {
  return [
    rule(axis, value, [PUBLISHED_Y, height], { strokeDash: [7, 4], strokeWidth: 1.5, color: INK.text }),
    text(axis, value, PUBLISHED_Y, label, {
      align,
      dx: align === "left" ? 5 : -5,
      baseline: "top",
      fontWeight: "bold",
    }),
  ];
}

function rule(axis: HorizontalAxis, value: number, y: readonly [number, number], look: VegaLiteSpec): VegaLiteSpec {
  return {
    data: { values: [{}] },
    mark: { type: "rule", ...look },
    encoding: { x: xDatum(axis, value), y: { value: y[0] }, y2: { value: y[1] } },
  };
}

function text(axis: HorizontalAxis, value: number, y: number, label: string, look: VegaLiteSpec): VegaLiteSpec {
  return {
    data: { values: [{ label }] },
    mark: { type: "text", ...look },
    encoding: { x: xDatum(axis, value), y: { value: y }, text: { field: "label" } },
  };
}

/** A label above a value, moved to where all of it stands within the plot. */
function centred(axis: HorizontalAxis, value: number, y: number, label: string): VegaLiteSpec {
  const half = Math.min((label.length * 6.4) / 2, axis.width / 2);
  const x = Math.min(Math.max(pixelOf(axis, value), half), axis.width - half);
  return {
    data: { values: [{ label }] },
    mark: { type: "text", align: "center", baseline: "bottom" },
    encoding: { x: { value: x }, y: { value: y }, text: { field: "label" } },
  };
}

/** Pixels that a bold label takes at most. */
function widthOf(label: string): number {
  return label.length * 7.7 + 8;
}
