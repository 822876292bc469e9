import { sensitivityMethods } from "../../sensitivity/index.js";
import { html } from "../html.js";
import { rowsOf } from "../sensitivityCells.js";
import type { Section } from "./section.js";

/** Which of the analyses of the run answers which question. */
export const questions: Section = {
  id: "questions",
  title: "Which analysis answers which question",
  body(result) {
    const kinds = Object.values(result.sensitivity);
    const made = sensitivityMethods.filter(({ name }) => kinds.some((kind) => rowsOf(kind, name) !== undefined));
    if (made.length < 2) return undefined;
    const items = made.map(({ name, title, question }) => html`<li>${question} <a href="#${name}">${title}</a></li>\n`);
    return html`<ul>${items}</ul><p><small>None of them answers another's question. The caveats of each, and the analyses that this run did not make, are on the page docs/which-analysis.md of the documentation.</small></p>`;
  },
};
