/** Analyses beyond the standard ones as tables of text: the ten first rows of each, for each output analysed. */
import { rowLetter, shortRowName } from "../../charts/frame/assumptionText.js";
import { readOutput } from "../../charts/frame/reading.js";
import { type SensitivityMethod, sensitivityMethods } from "../../sensitivity/index.js";
import type { RunResult, SensitivityRow } from "../../summary/result.js";
import { foldNegligible, printCell, rowsOf, tableView } from "../csv/sensitivityCells.js";
import { modelRunOverview } from "../words/modelRunWords.js";
import { textLines, textTable, WIDTH } from "./textTable.js";

const MOST_ROWS = 10;
/** Characters of a number at most. */
const WIDEST = 24;

/** One block an analysis and output; what was refused is said last. */
export function terminalSensitivity(result: RunResult): string[][] {
  const methods = sensitivityMethods.filter(({ standard }) => standard !== true);
  const blocks = Object.entries(result.sensitivity).flatMap(([output, kinds]) =>
    methods.flatMap((method) => {
      const rows = rowsOf(kinds, method.name) ?? [];
      return rows.length === 0 ? [] : [analysisTable(result, method, output, rows)];
    }),
  );
  return [...blocks, headingWords(result, methods), blocks.length === 0 ? [] : runsMade(result), refusals(result)];
}

/** What headings stand for, once below all tables. */
function headingWords({ sensitivity }: RunResult, methods: readonly SensitivityMethod[]): string[] {
  const columns = Object.values(sensitivity).flatMap((kinds) =>
    methods.flatMap((method) => {
      const { rows, columns } = tableView(method, rowsOf(kinds, method.name) ?? []);
      const bears = (column: (typeof columns)[number]) => rows.some((row) => (column.error?.(row) ?? 0) > 0);
      return columns.map((column) => ({ ...column, method, bears: bears(column) }));
    }),
  );
  const words = new Set(columns.flatMap(({ title, means }) => (means === undefined ? [] : [`${title}: ${means}`])));
  const bearing = columns.filter(({ bears }) => bears).map(({ method }) => method);
  const bounds = new Set(bearing.filter(({ bounds }) => bounds === true).map(({ name }) => name));
  const brackets = [
    ...(bearing.some(({ bounds }) => bounds !== true) ? ["standard errors"] : []),
    ...[...bounds].map((name) => `of ${name} what its numbers may be wrong by`),
  ];
  const all = [...(brackets.length === 0 ? [] : [`In brackets: ${brackets.join(", ")}`]), ...words].join("; ");
  return all === "" ? [] : textLines(all, WIDTH);
}

/** What the analyses cost. */
function runsMade(result: RunResult): string[] {
  const words = modelRunOverview(result);
  return words === undefined ? [] : textLines(words, WIDTH);
}

/** The table of one analysis of one output: its first rows. */
export function analysisTable(
  result: RunResult,
  method: SensitivityMethod,
  output: string,
  all: readonly SensitivityRow[],
): string[] {
  const reading = readOutput(result, output);
  if (reading === undefined) return [];
  const view = tableView(method, all);
  const { rows, columns } = view;
  const { shown: told, folded } = foldNegligible(view);
  const titles = [
    { title: `${output}: ${method.name}, ${method.order}` },
    ...columns.map(({ title }) => ({ title, right: true, most: WIDEST })),
  ];
  const shown = told.slice(0, MOST_ROWS);
  const numbers = shown.map((row) => columns.map((column) => printCell(result, reading, column, row)));
  const room = columns.reduce((left, { title }, i) => {
    return left - 2 - Math.min(Math.max(title.length, ...numbers.map((row) => row[i]?.length ?? 0)), WIDEST);
  }, WIDTH - 2);
  const cells = shown.map(({ assumption }, i) => [
    `${shortRowName(result.study, assumption, room)}${rowLetter(result.study, assumption)}`,
    ...(numbers[i] ?? []),
  ]);
  const rest = rows.length - cells.length;
  const small = folded === rest ? ", below 0.5%" : "";
  const others = rest > 0 ? [[`${rest} other ${rest === 1 ? "row" : "rows"}${small}`, ...columns.map(() => "")]] : [];
  const remarks = (result.remarks ?? []).filter((one) => one.output === output && one.analysis === method.name);
  return [
    ...textTable(titles, [...cells, ...others], WIDTH),
    ...remarks.flatMap(({ remark }) => textLines(remark, WIDTH)),
  ];
}

function refusals({ refusals = [] }: RunResult): string[] {
  return refusals.flatMap(({ output, analysis, reason }) =>
    textLines(`not given: ${analysis} of ${output}: ${reason}`, WIDTH, ""),
  );
}
