/** Assumptions as a table with sparklines, for the terminal. */
import type { AssumptionView, CellView } from "../charts/assumptionView.js";
import { percentage } from "../charts/format.js";
import { type Scaled, scaleOf } from "../charts/panel.js";
import { sparkline } from "./sparkline.js";
import { textTable, WIDTH } from "./textTable.js";

/** Cells of a table that have a line each. */
const FEW = 6;

/** Name, shape, mean, interval, unit and provenance; cells of a table below their name. */
export function terminalShow(views: readonly AssumptionView[], coverage: number, currency: string): readonly string[] {
  const columns = [
    { title: "assumption" },
    { title: "shape", drawing: true },
    { title: "mean", right: true },
    { title: `central ${percentage(coverage)}`, right: true },
    { title: "unit", most: 16 },
    { title: "provenance" },
  ];
  return textTable(
    columns,
    views.flatMap((view) => rows(view, scaleOf(view, currency))),
    WIDTH,
  );
}

function rows({ assumption, label, cells }: AssumptionView, scaled: Scaled): readonly (readonly string[])[] {
  const origin = [assumption.unit ?? "", assumption.provenance ?? "not stated"];
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return [[label, ...numbers(only, scaled), ...origin]];
  const inside = cells.slice(0, FEW).map((cell) => [`· ${cell.name}`, ...numbers(cell, scaled), "", ""]);
  const rest = cells.length > FEW ? [[`· and ${cells.length - FEW} more`, "", "", "", "", ""]] : [];
  return [[label, "", "", "", ...origin], ...inside, ...rest];
}

function numbers({ base, distribution, interval }: CellView, { say }: Scaled): readonly string[] {
  if (distribution === undefined || interval === undefined) return ["constant", say(base), ""];
  const { mean } = distribution;
  const range = `${say(interval[0])} to ${say(interval[1])}`;
  return [sparkline(distribution), Number.isFinite(mean) ? say(mean) : "none", range];
}
