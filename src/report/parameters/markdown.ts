/** The table of parameters as Markdown. */
import { caption, columns, numericColumns, printedRows } from "./columns.js";
import type { ParameterRow } from "./rows.js";

export function parametersMarkdown(study: string, rows: readonly ParameterRow[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  const rule = `|${columns.map((name) => (numericColumns.has(name) ? "---:" : "---")).join("|")}|`;
  return [`${escaped(caption(study))}`, "", line(columns), rule, ...printedRows(rows).map(line)].join("\n");
}

/** What Markdown would take for a sign of its own. */
function escaped(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/([\\|*_`<>[\]])/g, "\\$1");
}
