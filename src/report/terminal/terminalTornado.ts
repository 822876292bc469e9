/** The tornado of the headline as a table with bars of text. */
import { provenanceKey, rowLetter, rowName, rowValue } from "../../charts/frame/assumptionText.js";
import { percentage } from "../../charts/frame/format.js";
import { lookup } from "../../charts/frame/lookup.js";
import { type Reading, readOutput } from "../../charts/frame/reading.js";
import { amount } from "../../charts/frame/scale.js";
import { placeWords } from "../../charts/tornado/labels.js";
import { rangeWords } from "../../sensitivity/oneWay.js";
import { chosenRange } from "../../sensitivity/points/oneWayRange.js";
import { bySwing, failedEnd, type OneWayRow, swing } from "../../sensitivity/points/swing.js";
import type { RunResult } from "../../summary/result.js";
import { textLines, textTable, WIDTH } from "./textTable.js";

const MOST_ROWS = 10;
const BAR = 14;

/** Widest first, the rest collapsed into one line; nothing where no one-way analysis was asked for. */
export function terminalTornado(result: RunResult): string[] {
  const reading = readOutput(result);
  const rows = lookup(result.sensitivity, reading?.output.id)?.["one-way"] ?? [];
  const sorted = rows.filter((row) => swing(row) > 0 || failedEnd(row)).sort(bySwing);
  if (reading === undefined || sorted.length === 0) return [];
  const shown = sorted.slice(0, MOST_ROWS);
  const coverage = percentage(result.run.interval);
  const columns = [
    { title: "One at a time, widest first" },
    { title: `over ${shortRange(coverage, result.study)}`, right: true, most: 24 },
    { title: "result", right: true },
    { title: "low ░ high █", drawing: true },
  ];
  const bar = barOf(shown, Number(reading.summary.baseCase));
  const cells = shown.map((row) => [...tornadoRow(result, reading, row), bar(row)]);
  const rest = rows.length - shown.length;
  const base = amount(reading.scale, Number(reading.summary.baseCase));
  const others = rest > 0 ? `${rest} other ${rest === 1 ? "assumption" : "assumptions"}` : "";
  const key = provenanceKey(
    result.study,
    shown.map(({ assumption }) => assumption),
  );
  const said = (result.remarks ?? []).filter(
    ({ analysis, output }) => analysis === "one-way" && output === reading.output.id,
  );
  const bounds = boundedWords(coverage, result.study);
  const remarks = [...bounds, ...turningWords(result, reading, shown), ...said.map(({ remark }) => remark)].flatMap(
    (words) => textLines(words, WIDTH),
  );
  const table = [...textTable(columns, [...cells, [others, "base case", base, ""]], WIDTH), ...remarks];
  return key === "" ? table : [...table, ...textLines(key, WIDTH)];
}

/** "its central 95%", "5% to 95%", "its range" where some ranges are stated ones. */
function shortRange(coverage: string, study: RunResult["study"]): string {
  if (chosenRange(study).bounds.size > 0) return "its range";
  const words = rangeWords(coverage, study);
  return words
    .replace(/ of its own distribution$/, "")
    .replace(/^the range from /, "")
    .replace(/^the /, "its ");
}

/** Which ranges are stated ones, and what the others are. */
function boundedWords(coverage: string, study: RunResult["study"]): readonly string[] {
  return chosenRange(study).bounds.size === 0 ? [] : [`its range: ${rangeWords(coverage, study)}`];
}

function tornadoRow(result: RunResult, { scale }: Reading, row: OneWayRow): string[] {
  const at = (value: number) => rowValue(result.study, row.assumption, value);
  return [
    `${rowName(result.study, row.assumption)}${rowLetter(result.study, row.assumption)}`,
    `${withoutUnitOf(at(row.atHigh), at(row.atLow))} to ${at(row.atHigh)}`,
    `${amount(scale, row.low)} to ${amount(scale, row.high)}`,
  ];
}

/** What the two ends leave out of rows whose result turns between them: a bar shows no more than its ends. */
function turningWords({ study }: RunResult, { scale }: Reading, rows: readonly OneWayRow[]): readonly string[] {
  return rows.flatMap(({ assumption, low, high, beyond, beyondAt }) => {
    if (beyond === undefined || beyondAt === undefined) return [];
    const places = beyond.flatMap((output, i) =>
      output < Math.min(low, high) || output > Math.max(low, high)
        ? [`${amount(scale, output)} ${placeWords(rowValue(study, assumption, beyondAt[i] ?? Number.NaN))}`]
        : [],
    );
    return [`${rowName(study, assumption)} turns inside its range: ${places.join(", ")}`];
  });
}

/** The first of two values, without its unit where the second repeats it. */
function withoutUnitOf(second: string, first: string): string {
  const space = second.indexOf(" ");
  const unit = space < 0 ? "" : second.slice(space);
  return unit !== "" && first.endsWith(unit) ? first.slice(0, -unit.length) : first;
}

/** A bar from the result at the low end of an assumption (░) to that at its high end (█), split at the base case. */
function barOf(rows: readonly OneWayRow[], base: number): (row: OneWayRow) => string {
  const ends = rows
    .flatMap(({ low, high, beyond = [base, base] }) => [low, high, base, ...beyond])
    .filter(Number.isFinite);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const between = (x: number, a: number, b: number) => x > Math.min(a, b) && x < Math.max(a, b);
  return ({ low, high, beyond = [base, base] }) =>
    Array.from({ length: BAR }, (_, i) => {
      const middle = from + ((i + 0.5) / BAR) * (to - from);
      if (between(middle, base, high)) return "█";
      if (between(middle, base, low)) return "░";
      return between(middle, beyond[0], beyond[1]) ? "─" : " ";
    }).join("");
}
