/** Bars of the swings, each from the low end of an assumption to the high, around the base case. */
import type { DecisionRow } from "../../sensitivity/decision.js";
import { failedEnd } from "../../sensitivity/points/swing.js";
import { domainAround } from "../frame/axis.js";
import type { Reading } from "../frame/reading.js";
import { amount } from "../frame/scale.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";
import { rowChannel, type Shown } from "../tornado/rows.js";
import { pixels, SWING } from "./columns.js";

export function swings(shown: Shown<DecisionRow>, { scale, summary }: Reading): VegaLiteSpec[] {
  const base = Number(summary.baseCase);
  const ends = shown.rows.flatMap(({ bar: { low, high, beyond = [] } }) => [low, high, ...beyond]);
  const [from, to] = domainAround([base, ...ends], 1, 0.02);
  const place = (value: number) => SWING[0] + ((value - from) / (to - from)) * (SWING[1] - SWING[0] - 40);
  const bars = shown.rows
    .flatMap(({ assumption, bar }) => [
      { row: assumption, x: place(base), x2: place(bar.low), end: "low" },
      { row: assumption, x: place(base), x2: place(bar.high), end: "high" },
    ])
    .filter(({ x2 }) => Number.isFinite(x2));
  const labels = shown.rows.map(({ assumption, bar, swing }) => ({
    row: assumption,
    x: place(Math.max(...[base, bar.low, bar.high].filter(Number.isFinite))),
    label: failedEnd(bar) ? "n/a" : amount(scale, swing),
  }));
  const y = rowChannel(shown);
  return [
    {
      data: { values: bars },
      mark: { type: "bar", height: 15, stroke: INK.dark, strokeWidth: 1 },
      encoding: {
        x: pixels("x"),
        x2: { field: "x2" },
        y,
        fill: { condition: { test: "datum.end == 'low'", value: "white" }, value: INK.mid },
      },
    },
    {
      data: { values: labels },
      mark: { type: "text", align: "left", dx: 4, fontSize: 10 },
      encoding: { x: pixels("x"), y, text: { field: "label" } },
    },
    {
      data: { values: [{ x: place(base) }] },
      mark: { type: "rule", color: INK.text, strokeWidth: 1.2 },
      encoding: { x: pixels("x") },
    },
  ];
}
