/** The audit for the terminal and as a Markdown page. */
import type { Audit } from "../../audit/result.js";
import { textLines, textTable, WIDTH } from "../terminal/textTable.js";
import { auditParagraph } from "./paragraph.js";
import { auditTables } from "./tables.js";

/** A paragraph and the tables, long cells cut. No trailing newline. */
export function auditTerminal(audit: Audit): string {
  const tables = auditTables(audit).map(({ title, columns, rows }) => {
    const aligned = columns.map((column, i) =>
      i === 0 ? { title: column } : { title: column, right: true, most: 60 },
    );
    return [...textLines(title, WIDTH, ""), ...textTable(aligned, rows, WIDTH)].join("\n");
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
