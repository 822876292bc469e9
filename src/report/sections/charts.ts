import { figure } from "../figure.js";
import { html } from "../html.js";
import type { Section } from "./section.js";

/** The charts with their captions. */
export const charts: Section = {
  id: "charts",
  title: "Charts",
  body: (_, drawn) => (drawn.length === 0 ? undefined : html`${drawn.map(figure)}`),
};
