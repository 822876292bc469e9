/** Small multiples in one picture, laid out by pixel: two panels a row, each with a name and an axis of its own. */
import type { VegaLiteSpec } from "./spec.js";
import { type Frame, INK, wrap } from "./theme.js";
import { wrapName } from "./wrapName.js";

/** Pixels of the plot of a panel, between panels, and above each for its name. */
export const PANEL = { width: 292, height: 88, gapX: 34, gapY: 74 };
const COLUMNS = 2;

interface Tick {
  readonly at: number;
  readonly label: string;
}

/**
 * A panel's name and what its axis says at each end and in the middle; `draw` places marks by share of width and
 * height.
 */
export interface SmallPanel {
  readonly name: string;
  readonly ticks: readonly Tick[];
  /** What the ticks count, said once under them. */
  readonly unit?: string;
  /** Lines across it, by share of its height; panels of the first column say what they stand for. */
  readonly levels?: readonly Tick[];
  draw(place: PlaceIn): readonly VegaLiteSpec[];
}

/** Pixels of a place in a panel, from shares of its width (from the left) and height (from the bottom). */
export type PlaceIn = (x: number, y: number) => { readonly x: number; readonly y: number };

/** @param high pixels of the height of each panel */
export function panelsFrame(count: number, { top, left }: Pick<Frame, "top" | "left">, high = PANEL.height): Frame {
  const rows = Math.ceil(count / COLUMNS);
  const width = COLUMNS * PANEL.width + (COLUMNS - 1) * PANEL.gapX;
  return { width, height: rows * high + (rows - 1) * PANEL.gapY, left, right: 20, top, bottom: 44 };
}

/** The layers of all panels, and the two scales that they share: pixels, without axes. */
export function panelView(panels: readonly SmallPanel[], { width, height }: Frame, high = PANEL.height): VegaLiteSpec {
  const layer = panels.flatMap((panel, k) => {
    const [left, top] = [(k % COLUMNS) * (PANEL.width + PANEL.gapX), Math.floor(k / COLUMNS) * (high + PANEL.gapY)];
    const place: PlaceIn = (x, y) => ({
      x: round(left + x * PANEL.width),
      y: round(top + high - y * high),
    });
    return [...levelLines(panel, place, k % COLUMNS === 0), ...panel.draw(place), ...surround(panel, place)];
  });
  const channel = (field: string, domain: readonly number[]): VegaLiteSpec => ({
    field,
    type: "quantitative",
    scale: { domain, nice: false, zero: false },
    axis: null,
  });
  return { encoding: { x: channel("x", [0, width]), y: channel("y", [height, 0]) }, layer };
}

function levelLines({ levels = [] }: SmallPanel, place: PlaceIn, named: boolean): VegaLiteSpec[] {
  if (levels.length === 0) return [];
  const lines = levels.map(({ at, label }) => ({ ...place(0, at), x2: place(1, at).x, label }));
  const rules = {
    data: { values: lines.map(({ x, x2, y }) => ({ x, x2, y })) },
    mark: { type: "rule", color: INK.grid, strokeWidth: 1 },
    encoding: { x2: { field: "x2" } },
  };
  const names = {
    data: { values: lines.map(({ x, y, label }) => ({ x, y, label })) },
    mark: { type: "text", align: "right", baseline: "middle", dx: -6, fontSize: 10 },
    encoding: { text: { field: "label" } },
  };
  return named ? [rules, names] : [rules];
}

function round(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}

function surround({ name, ticks, unit = "" }: SmallPanel, place: PlaceIn): VegaLiteSpec[] {
  const [from, to, head] = [place(0, 0), place(1, 0), place(0, 1)];
  const labels = ticks.map(({ at, label }) => ({ ...place(at, 0), label }));
  const lines = wrapName(name, 44, 2);
  const edge = (at: number) => (at < 0.15 ? "left" : at > 0.85 ? "right" : "center");
  return [
    {
      data: { values: [{ x: from.x, x2: to.x, y: from.y }] },
      mark: { type: "rule", color: INK.soft, strokeWidth: 1 },
      encoding: { x2: { field: "x2" } },
    },
    {
      data: { values: labels.map(({ x, y }) => ({ x, y, y2: y + 4 })) },
      mark: { type: "rule", color: INK.soft, strokeWidth: 1 },
      encoding: { y2: { field: "y2" } },
    },
    ...ticks.map(
      ({ at }, i): VegaLiteSpec => ({
        data: { values: [labels[i]] },
        mark: { type: "text", align: edge(at), baseline: "top", dy: 6, fontSize: 10 },
        encoding: { text: { field: "label" } },
      }),
    ),
    {
      data: { values: unit === "" ? [] : [{ ...place(0.5, 0), label: wrap(unit, 44, 1)[0] }] },
      mark: { type: "text", align: "center", baseline: "top", dy: 19, fontSize: 10, color: INK.soft },
      encoding: { text: { field: "label" } },
    },
    {
      data: { values: lines.map((label, i) => ({ x: head.x, y: head.y - 13 * (lines.length - 1 - i), label })) },
      mark: { type: "text", align: "left", baseline: "bottom", dy: -6, fontWeight: "bold" },
      encoding: { text: { field: "label" } },
    },
  ];
}
