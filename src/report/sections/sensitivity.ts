import { findAssumption, rowName } from "../../charts/frame/assumptionText.js";
import { percentage } from "../../charts/frame/format.js";
import { type Reading, readOutput } from "../../charts/frame/reading.js";
import { type SensitivityMethod, sensitivityMethods } from "../../sensitivity/index.js";
import type { RunResult, SensitivityRow } from "../../summary/result.js";
import { badge } from "../badge.js";
import { foldNegligible, printCell, rowsOf, tableView } from "../csv/sensitivityCells.js";
import { type Html, type HtmlValue, html } from "../html.js";
import { table } from "../table.js";
import { modelRunSentence } from "../words/modelRunWords.js";
import type { Section } from "./section.js";

/** Each analysis that was asked for, in full: a section a method, from what its file says of it. */
export const sensitivity: readonly Section[] = sensitivityMethods.map((method) => ({
  id: method.name,
  title: method.title,
  body: (result) => bodyOf(result, method),
}));

function bodyOf(result: RunResult, method: SensitivityMethod): Html | undefined {
  const tables = Object.entries(result.sensitivity).flatMap(([id, kinds]) => {
    const reading = readOutput(result, id);
    const rows = rowsOf(kinds, method.name);
    return reading === undefined || rows === undefined ? [] : [tableOf(result, method, reading, rows)];
  });
  const refused = (result.refusals ?? []).filter(({ analysis }) => analysis === method.name);
  const reasons = refused.map(
    ({ output, reason }) => html`<p>Not given for ${labelOf(result, output)}: ${reason}.</p>`,
  );
  const said = (result.remarks ?? []).filter(({ analysis }) => analysis === method.name);
  const remarks = said.map(({ output, remark }) => html`<p>${labelOf(result, output)}: ${remark}.</p>`);
  if (tables.length === 0 && reasons.length === 0) return undefined;
  const runs = modelRunSentence(result, method);
  const lead = `${method.reading(percentage(result.run.interval), result.study)}`;
  return html`<p><em>${method.question}</em></p><p>${lead}</p>${tables}${remarks}${reasons}<p><small>${runs === undefined ? "" : `${runs} `}${method.source}. <a href="#questions">Which analysis answers which question</a>.</small></p>`;
}

function tableOf(result: RunResult, method: SensitivityMethod, reading: Reading, all: readonly SensitivityRow[]): Html {
  const view = tableView(method, all);
  const { columns } = view;
  const { shown, folded } = foldNegligible(view);
  const titles = [{ title: "Assumption" }, ...columns.map(({ title }) => ({ title, numeric: true }))];
  const rest = folded === 0 ? [] : [[`and ${folded} more below 0.5%`, ...columns.map(() => "")]];
  const cells = shown.map((row) => [
    named(result, row.assumption),
    ...columns.map((column) => printCell(result, reading, column, row)),
  ]);
  return table(`${reading.output.label}: ${method.name}, ${method.order}`, titles, [...cells, ...rest]);
}

function labelOf(result: RunResult, output: string): string {
  return readOutput(result, output)?.output.label ?? output;
}

function named(result: RunResult, row: string): HtmlValue {
  const assumption = findAssumption(result.study, row);
  return html`${rowName(result.study, row)} ${badge(assumption?.provenance)}<small>${row}</small>`;
}
