/** The audit for the terminal and as a Markdown page. */
import type { Audit } from "../../audit/result.js";
import { textLines, textTable, WIDTH } from "../terminal/textTable.js";
import { auditParagraph } from "./paragraph.js";
import { auditTables } from "./tables.js";

/** A paragraph and the tables, long cells cut. No trailing newline. */
export function auditTerminal(audit: Audit): string {
  const tables = auditTables(audit).map(({ title, columns, rows }) => {
    const shown = rows.map((row) => row.map((cell) => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell)));
    const aligned = columns.map((column, i) => ({ title: column, right: i > 0 }));
    return [...textLines(title, WIDTH, ""), ...textTable(aligned, shown, WIDTH)].join("\n");
  });
  return [textLines(auditParagraph(audit), WIDTH, "").join("\n"), ...tables].join("\n\n");
}

/** The same as a page with every cell in full. */
export function auditMarkdown(audit: Audit): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const tables = auditTables(audit).map(({ title, columns, rows }) =>
    [`**${title}**`, "", line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n"),
  );
  return `${[`# Audit: ${audit.study.name}`, auditParagraph(audit), ...tables].join("\n\n")}\n`;
}
