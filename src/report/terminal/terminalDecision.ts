/** The decision-grade tornado in the terminal: its ten widest rows. */
import { rowLetter, shortRowName } from "../../charts/frame/assumptionText.js";
import { noEvppi } from "../../sensitivity/decision.js";
import type { RunResult } from "../../summary/result.js";
import { type Decided, decidedIn, decisionCells, decisionTitles } from "../decisionTable.js";
import { textLines, textTable, WIDTH } from "./textTable.js";

const MOST_ROWS = 10;
/** EVPPI is spelt out below the table: a column of one sentence tells nothing. */
const EVPPI = -1;

/** A block an output; none where the run does not hold all that the table shows. */
export function terminalDecision(result: RunResult): string[][] {
  return decidedIn(result).map((one) => decisionTable(result, one));
}

export function decisionTable(result: RunResult, { reading, decision }: Decided): string[] {
  const titles = decisionTitles(decision).slice(0, EVPPI);
  const columns = [
    { title: `${reading.output.id}: for the decision, widest first` },
    ...titles.map((title) => ({ title, right: true, most: 32 })),
  ];
  const rows = decision.rows
    .slice(0, MOST_ROWS)
    .map((row) => [
      `${shortRowName(result.study, row.assumption)}${rowLetter(result.study, row.assumption)}`,
      ...decisionCells(result, reading, row).slice(0, EVPPI),
    ]);
  const rest = decision.rows.length - rows.length;
  const others = rest > 0 ? [[`${rest} other ${rest === 1 ? "row" : "rows"}`, ...titles.map(() => "")]] : [];
  return [...textTable(columns, [...rows, ...others], WIDTH), ...textLines(noEvppi, WIDTH)];
}
