/** The key of the one-way tornado: which fill is which end, and what a line is. */
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";

/** Where the key stands, in pixels from the top of the plot. */
const KEY = -30;

/** Drawn here because a legend is placed by estimated widths. */
export function tornadoKey(turning: boolean): VegaLiteSpec[] {
  const items = [
    { x: 8, fill: "white", label: "assumption at the low end of its range" },
    { x: 254, fill: INK.mid, label: "at the high end" },
  ];
  const words = (label: string, x: number): VegaLiteSpec => ({
    data: { values: [{ label }] },
    mark: { type: "text", align: "left", dx: 10 },
    encoding: { x: { value: x }, y: { value: KEY }, text: { field: "label" } },
  });
  const squares = items.flatMap(({ x, fill, label }) => [
    {
      data: { values: [{}] },
      mark: { type: "point", shape: "square", size: 120, fill, stroke: INK.dark, strokeWidth: 1, opacity: 1 },
      encoding: { x: { value: x }, y: { value: KEY } },
    },
    words(label, x),
  ]);
  if (!turning) return squares;
  const rule = {
    data: { values: [{}] },
    mark: { type: "rule", color: INK.text, strokeWidth: 1 },
    encoding: { x: { value: 354 }, x2: { value: 368 }, y: { value: KEY } },
  };
  return [...squares, rule, words("turns inside", 362)];
}
