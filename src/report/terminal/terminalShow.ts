/** Assumptions as a table with sparklines, for the terminal. */
import type { AssumptionView, CellView } from "../../charts/assumption/assumptionView.js";
import { rangeText, type Scaled, scaleOf } from "../../charts/assumption/panel.js";
import { pointMassWords } from "../../charts/assumption/pointMasses.js";
import { percentage } from "../../charts/frame/format.js";
import { SPIKE, sparkline } from "./sparkline.js";
import { textLines, textTable, WIDTH } from "./textTable.js";

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
  const rows = views.flatMap((view) => rowsOf(view, scaleOf(view, currency)));
  const [header = "", ...lines] = textTable(
    columns,
    rows.map(({ cells }) => cells),
    WIDTH,
  );
  const notes = rows.map(({ note }) => (note === undefined ? [] : textLines(note, WIDTH, "    ")));
  return [header, ...lines.flatMap((line, i) => [line, ...(notes[i] ?? [])])];
}

interface Row {
  readonly cells: readonly string[];
  /** What the bars of a shape cannot say: "┃ 80% at £0". */
  readonly note?: string | undefined;
}

function rowsOf({ assumption, label, cells }: AssumptionView, scaled: Scaled): readonly Row[] {
  const origin = [assumption.unit ?? "", assumption.provenance ?? "not stated"];
  const row = (name: string, cell: CellView, rest: readonly string[]): Row => ({
    cells: [name, ...numbers(cell, scaled), ...rest],
    note: noteOn(cell, scaled),
  });
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return [row(label, only, origin)];
  const inside = cells.slice(0, FEW).map((cell) => row(`· ${cell.name}`, cell, ["", ""]));
  const rest = cells.length > FEW ? [{ cells: [`· and ${cells.length - FEW} more`, "", "", "", "", ""] }] : [];
  return [{ cells: [label, "", "", "", ...origin] }, ...inside, ...rest];
}

function noteOn({ distribution }: CellView, { say }: Scaled): string | undefined {
  const words = distribution && pointMassWords(distribution, say);
  return words === undefined ? undefined : `${SPIKE} ${words}`;
}

function numbers({ base, distribution, interval }: CellView, scaled: Scaled): readonly string[] {
  const { say } = scaled;
  if (distribution === undefined || interval === undefined) return ["constant", say(base), ""];
  const { mean } = distribution;
  return [sparkline(distribution), Number.isFinite(mean) ? say(mean) : "none", rangeText(interval, scaled)];
}
