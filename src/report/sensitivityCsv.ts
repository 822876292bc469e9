/** Every row of every sensitivity analysis as a table, uncollapsed, in units of the study. */
import { findAssumption } from "../charts/assumptionText.js";
import type { RunResult, Sensitivity } from "../summary/result.js";
import { type CsvValue, csv } from "./csv.js";

const HEADER = [
  "output",
  "analysis",
  "assumption",
  "label",
  "unit",
  "at_low",
  "low",
  "at_high",
  "high",
  "value",
  "value_se",
];

/** One-way rows fill at_low … high (the assumption's value, the result there); rank rows fill value and value_se. */
export function sensitivityCsv(result: RunResult): string {
  const rows = Object.entries(result.sensitivity).flatMap(([output, kinds]) =>
    rowsOf(kinds).map(([analysis, assumption, ...numbers]) => {
      const { label, unit } = findAssumption(result.study, assumption) ?? {};
      return [output, analysis, assumption, label, unit, ...numbers];
    }),
  );
  return csv(HEADER, rows);
}

function rowsOf(kinds: Sensitivity): [analysis: string, assumption: string, ...numbers: CsvValue[]][] {
  const none = undefined;
  return [
    ...(kinds["one-way"] ?? []).map(({ assumption, atLow, low, atHigh, high }): [string, string, ...CsvValue[]] => [
      "one-way",
      assumption,
      atLow,
      low,
      atHigh,
      high,
      none,
      none,
    ]),
    ...(kinds.rank ?? []).map(({ assumption, value, standardError }): [string, string, ...CsvValue[]] => [
      "rank",
      assumption,
      none,
      none,
      none,
      none,
      value,
      standardError,
    ]),
  ];
}
