import { auditParagraph } from "../audit/paragraph.js";
import { auditTables } from "../audit/tables.js";
import { figure } from "../figure.js";
import { html } from "../html.js";
import { table } from "../table.js";
import type { DrawnAudit, Section } from "./section.js";

/** What the published range takes, how probable it is under each preset, and other evidence on the same axis. */
export const audit: Section = {
  id: "audit",
  title: "Audit of the published range",
  body: (_result, _charts, drawn) => (drawn === undefined ? undefined : content(drawn)),
};

function content({ found, charts }: DrawnAudit) {
  const tables = auditTables(found).map(({ title, columns, rows }) =>
    table(
      title,
      columns.map((column, i) => ({ title: column, numeric: i > 0 && !column.startsWith("What") })),
      rows,
    ),
  );
  return html`<p class="paragraph">${auditParagraph(found)}</p>
${charts.map(figure)}${tables}`;
}
