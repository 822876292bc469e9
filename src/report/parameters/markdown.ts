/** The table of parameters as Markdown, and that of correlations below it where there are any. */
import { caption, columns, correlationCaption, numericColumns, printedRows } from "./columns.js";
import { correlationColumns } from "./correlations.js";
import type { ParameterRow } from "./rows.js";

type Table = readonly (readonly string[])[];

export function parametersMarkdown(study: string, rows: readonly ParameterRow[], correlations: Table = []): string {
  const main = [escaped(caption(study)), "", ...table(columns, printedRows(rows))];
  const pairs = [`${correlationCaption}.`, "", ...table(correlationColumns, correlations)];
  return [...main, ...(correlations.length === 0 ? [] : ["", ...pairs])].join("\n");
}

function table(titles: readonly string[], rows: Table): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  const rule = `|${titles.map((name) => (numericColumns.has(name) ? "---:" : "---")).join("|")}|`;
  return [line(titles), rule, ...rows.map(line)];
}

/** What Markdown would take for a sign of its own. */
function escaped(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/([\\|*_`<>[\]])/g, "\\$1");
}
