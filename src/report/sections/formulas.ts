import type { FormulaText } from "../../formula/graph.js";
import { type Html, html } from "../html.js";
import type { Section } from "./section.js";

/** The model itself, formula by formula, as it was evaluated. */
export const formulas: Section = {
  id: "formulas",
  title: "Formulas",
  body: ({ study }) => (study.formulas.length === 0 ? undefined : html`<dl>${study.formulas.map(entry)}</dl>`),
};

function entry({ id, label, unit, source }: FormulaText): Html {
  const named = label === undefined ? html`<code>${id}</code>` : label;
  return html`<div><dt>${named}${unit === undefined ? undefined : html` <span class="under">(${unit})</span>`}</dt>
<dd><pre><code>${id} = ${source.text.trim()}</code></pre></dd></div>
`;
}
