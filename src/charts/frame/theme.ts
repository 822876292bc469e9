/** The house style of every chart: restrained, legible in greyscale, at most 700 pixels wide. */
import type { VegaLiteSpec } from "./spec.js";

/** Fonts that print; the first is the one charts are measured in. */
const FONT = "DejaVu Sans, Verdana, Arial, sans-serif";

/** Greys with one blue, told apart by lightness alone. */
export const INK = {
  text: "#1b1f23",
  soft: "#55606a",
  grid: "#e3e6e8",
  dark: "#35536b",
  mid: "#8ba1b2",
  light: "#d3dce3",
};

/** Pixels that a second line of the title takes. */
const TITLE_LINE = 18;
/** And of the subtitle. */
export const SUBTITLE_LINE = 14;

/** Space around the plot. Layout is fixed rather than measured: without a canvas text widths are only estimates. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands above a chart, and in its place where it is not seen. */
export interface Heading {
  readonly title: string;
  readonly subtitle: readonly string[];
  /** Alternative text. */
  readonly description: string;
}

/** A single-view chart of fixed layout: what all charts share, around the layers of one. */
export function houseSpec(heading: Heading, frame: Frame, view: VegaLiteSpec): VegaLiteSpec {
  const { width, height, left, right, bottom } = frame;
  const top = frame.top + (titleLines(heading).length - 1) * TITLE_LINE;
  return {
    ...houseHead(heading, -left),
    width,
    height,
    padding: { left, right, top, bottom },
    autosize: { type: "none", contains: "content" },
    ...view,
    config: houseConfig(),
  };
}

/** Schema, title and alternative text. `dx` moves the title to the left edge of the picture. */
export function houseHead(heading: Heading, dx: number): VegaLiteSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: heading.description,
    background: "white",
    title: {
      text: titleLines(heading),
      subtitle: heading.subtitle.map((line) => wrap(line, 96, 1)[0]),
      anchor: "start",
      frame: "group",
      dx: dx + 12,
    },
  };
}

function titleLines(heading: Heading): string[] {
  return wrap(heading.title, 66, 2);
}

/** Fonts, sizes and colours, for Vega-Lite. */
export function houseConfig(): VegaLiteSpec {
  return {
    aria: false,
    font: FONT,
    view: { stroke: null },
    title: {
      fontSize: 15,
      color: INK.text,
      subtitleFontSize: 11,
      subtitleColor: INK.soft,
      subtitlePadding: 5,
      offset: 16,
    },
    axis: {
      labelLimit: 0,
      labelFontSize: 11,
      labelColor: INK.text,
      titleFontSize: 11,
      titleFontWeight: "normal",
      titleColor: INK.text,
      titleLimit: 0,
      gridColor: INK.grid,
      domainColor: INK.soft,
      tickColor: INK.soft,
    },
    legend: { labelLimit: 0, labelFontSize: 11, labelColor: INK.text, title: null },
    text: { fontSize: 11, color: INK.text, lineBreak: "\n" },
  };
}

/** Text in lines of at most `columns` characters; what does not fit in `lines` lines ends in an ellipsis. */
export function wrap(text: string, columns: number, lines: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(/[^\S\u00a0]+/).filter((part) => part !== "")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  const kept = rows.slice(0, lines).map((row) => (row.length > columns ? `${row.slice(0, columns - 1)}…` : row));
  if (rows.length > lines) kept[lines - 1] = `${(kept[lines - 1] ?? "").slice(0, columns - 1)}…`;
  return kept.length === 0 ? [""] : kept;
}
