/** The rules of the lint as a list for the terminal and as the table of the documentation. */
import type { LintRule } from "../lint/rule.js";
import { textLines, WIDTH } from "./terminal/textTable.js";

/** Name, severity, reason and citation of each rule. */
export function rulesText(rules: readonly LintRule[]): string {
  return rules
    .map((rule) =>
      [
        `${rule.name} (${severity(rule)})`,
        ...textLines(rule.reason, WIDTH, "  "),
        ...textLines(rule.citation, WIDTH, "  "),
      ].join("\n"),
    )
    .join("\n\n");
}

/** The same as a Markdown table, with links to papers. */
export function rulesMarkdown(rules: readonly LintRule[]): string {
  const rows = rules.map(
    (rule) => `| \`${rule.name}\` | ${severity(rule)} | ${rule.reason} | ${linked(rule.citation)} |`,
  );
  return ["| rule | severity | reason | asked for by |", "|---|---|---|---|", ...rows].join("\n");
}

function severity({ severity, stopsRun }: LintRule): string {
  return stopsRun === true ? `${severity}, stops a run` : severity;
}

function linked(citation: string): string {
  return citation.replace(/doi:(10\.\d{4,}\/[^\s;,]+)/g, "[doi:$1](https://doi.org/$1)");
}
