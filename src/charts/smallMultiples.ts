/** Small multiples in one picture, laid out by pixel: two panels a row, each with a name and an axis of its own. */
import type { VegaLiteSpec } from "./spec.js";
import { type Frame, INK, wrap } from "./theme.js";

/** Pixels of the plot of a panel, between panels, and above each for its name. */
export const PANEL = { width: 292, height: 88, gapX: 34, gapY: 74 };
const COLUMNS = 2;

/** A panel's name and what its axis says at each end and in the middle; `draw` places marks by share of width and height. */
export interface SmallPanel {
  readonly name: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  draw(place: PlaceIn): readonly VegaLiteSpec[];
}

/** Pixels of a place in a panel, from shares of its width (from the left) and height (from the bottom). */
export type PlaceIn = (x: number, y: number) => { readonly x: number; readonly y: number };

export function panelsFrame(count: number, { top, left }: Pick<Frame, "top" | "left">): Frame {
  const rows = Math.ceil(count / COLUMNS);
  const width = COLUMNS * PANEL.width + (COLUMNS - 1) * PANEL.gapX;
  return { width, height: rows * PANEL.height + (rows - 1) * PANEL.gapY, left, right: 20, top, bottom: 34 };
}

/** The layers of all panels, and the two scales that they share: pixels, without axes. */
export function panelView(panels: readonly SmallPanel[], { width, height }: Frame): VegaLiteSpec {
  const layer = panels.flatMap((panel, k) => {
    const [left, top] = [
      (k % COLUMNS) * (PANEL.width + PANEL.gapX),
      Math.floor(k / COLUMNS) * (PANEL.height + PANEL.gapY),
    ];
    const place: PlaceIn = (x, y) => ({
      x: round(left + x * PANEL.width),
      y: round(top + PANEL.height - y * PANEL.height),
    });
    return [...panel.draw(place), ...surround(panel, place)];
  });
  const channel = (field: string, domain: readonly number[]): VegaLiteSpec => ({
    field,
    type: "quantitative",
    scale: { domain, nice: false, zero: false },
    axis: null,
  });
  return { encoding: { x: channel("x", [0, width]), y: channel("y", [height, 0]) }, layer };
}

function round(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}

function surround({ name, ticks }: SmallPanel, place: PlaceIn): VegaLiteSpec[] {
  const [from, to, head] = [place(0, 0), place(1, 0), place(0, 1)];
  const labels = ticks.map(({ at, label }) => ({ ...place(at, 0), label }));
  const lines = wrap(name, 44, 2);
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
      data: { values: lines.map((label, i) => ({ x: head.x, y: head.y - 13 * (lines.length - 1 - i), label })) },
      mark: { type: "text", align: "left", baseline: "bottom", dy: -6, fontWeight: "bold" },
      encoding: { text: { field: "label" } },
    },
  ];
}
