import { lookup } from "../../charts/frame/lookup.js";
import type { RunResult } from "../../summary/result.js";
import { figure } from "../figure.js";
import { type Html, html } from "../html.js";
import type { Section } from "./section.js";

/** The charts with their captions. */
export const charts: Section = {
  id: "charts",
  title: "Charts",
  body: (result, drawn) => (drawn.length === 0 ? undefined : html`${scopeOf(result)}${drawn.map(figure)}`),
};

/** That other outputs were analysed too, of which there are no charts. */
function scopeOf({ sensitivity, study }: RunResult): Html | undefined {
  const [headline, ...others] = study.outputs;
  const labels = others
    .filter(({ id }) => Object.keys(lookup(sensitivity, id) ?? {}).length > 0)
    .map(({ label }) => label);
  if (headline === undefined || labels.length === 0) return undefined;
  return html`<p>The charts are of ${headline.label}; what was found of ${labels.join(", ")} stands in the tables.</p>`;
}
