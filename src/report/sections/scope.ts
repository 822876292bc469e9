import type { ScopeTable } from "../../study/study.js";
import { type Html, html } from "../html.js";
import { table } from "../table.js";
import type { Section } from "./section.js";

/** The codes that say which activity the model covers. */
export const scope: Section = {
  id: "scope",
  title: "Scope: activity covered",
  body: ({ study }) => (study.scope.length === 0 ? undefined : html`${study.scope.map(entry)}`),
};

function entry({ title, columns, rows, note, source }: ScopeTable): Html {
  const said = [note, source === undefined ? undefined : `Source: ${source}`].filter((part) => part !== undefined);
  const heads = columns.map((column) => ({ title: column }));
  return html`<details><summary>${title}</summary>
${said.map((text) => html`<p>${text}</p>`)}${table(title, heads, rows)}</details>
`;
}
