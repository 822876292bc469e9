/** Shares of the variance as dots with their intervals; open where all that depend on each other share one. */
import type { DecisionRow } from "../../sensitivity/decision.js";
import { percentage } from "../frame/format.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";
import { rowChannel, type Shown } from "../tornado/rows.js";
import { pixels, SHARE } from "./columns.js";

export function shares(shown: Shown<DecisionRow>, factor: number): VegaLiteSpec[] {
  const rows = shown.rows.flatMap(
    ({ assumption, together, share = together?.share, shareError = together?.error ?? 0 }) => {
      const half = factor * (Number.isFinite(shareError) ? shareError : 0);
      return share === undefined
        ? []
        : [{ row: assumption, share, from: share - half, to: share + half, together: together !== undefined }];
    },
  );
  const most = Math.max(0.01, ...rows.map(({ to }) => to));
  const place = (share: number) => SHARE[0] + (Math.max(share, 0) / most) * (SHARE[1] - SHARE[0] - 38);
  const values = rows.map(({ row, share, from, to, together }) => {
    // A share below 0 is sampling error about a small one.
    const text = share !== 0 && share < 0.0005 ? "<0.1%" : percentage(share, share < 0.1 ? 1 : 0);
    const label = together ? `${text}\ntogether` : text;
    return { row, x: place(share), from: place(from), to: place(to), label, fill: together ? "white" : INK.dark };
  });
  const y = rowChannel(shown);
  const data = { values };
  return [
    {
      data,
      mark: { type: "rule", color: INK.text, strokeWidth: 1.5 },
      encoding: { x: pixels("from"), x2: { field: "to" }, y },
    },
    {
      data,
      mark: { type: "point", size: 46, stroke: INK.dark, strokeWidth: 1.5, opacity: 1 },
      encoding: { x: pixels("x"), y, fill: { field: "fill", type: "nominal", scale: null } },
    },
    {
      data,
      mark: { type: "text", align: "left", dx: 6, fontSize: 10, lineHeight: 11 },
      encoding: { x: pixels("to"), y, text: { field: "label" } },
    },
  ];
}
