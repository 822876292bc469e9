/** The statistics of every output as a table, one row an output, in units of the study. */
import { lookup } from "../../charts/frame/lookup.js";
import type { OutputSummary, RunResult } from "../../summary/result.js";
import { type CsvValue, csv } from "./csv.js";

/**
 * Columns: output, label, unit, base_case (exact), mean, mean_se, sd, sd_se, min, max, then a pair for each quantile
 * (q0.025, q0.025_se) and each probability (p_above_0, p_above_0_se) that any output has.
 */
export function summaryCsv(result: RunResult): string {
  const summaries = Object.values(result.outputs);
  const quantiles = keysOf(summaries.map((summary) => summary.quantiles)).sort((a, b) => Number(a) - Number(b));
  const events = keysOf(summaries.map((summary) => summary.probabilities));
  const header = ["output", "label", "unit", "base_case", "mean", "mean_se", "sd", "sd_se", "min", "max"];
  const pairs = [...quantiles.map((key) => `q${key}`), ...events.map((event) => `p_${event.replaceAll(" ", "_")}`)];
  const rows = result.study.outputs.flatMap(({ id, label, unit }) => {
    const summary = lookup(result.outputs, id);
    return summary === undefined ? [] : [[id, label, unit, ...statistics(summary, quantiles, events)]];
  });
  return csv([...header, ...pairs.flatMap((name) => [name, `${name}_se`])], rows);
}

function statistics(summary: OutputSummary, quantiles: readonly string[], events: readonly string[]): CsvValue[] {
  const { baseCase, mean, standardError, sd, sdError, min, max } = summary;
  return [
    baseCase,
    ...[mean, standardError, sd, sdError, min, max],
    ...quantiles.flatMap((key) => [summary.quantiles[key], summary.quantileErrors[key]]),
    ...events.flatMap((event) => [summary.probabilities[event], summary.probabilityErrors[event]]),
  ];
}

function keysOf(records: readonly Readonly<Record<string, number>>[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}
