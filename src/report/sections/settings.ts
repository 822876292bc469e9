import { html } from "../html.js";
import { table } from "../table.js";
import type { Section } from "./section.js";

/** Choices between ways of modelling, with what else could have been chosen. */
export const settings: Section = {
  id: "settings",
  title: "Settings chosen",
  body: ({ study }) => {
    if (study.settings.length === 0) return undefined;
    const columns = [{ title: "Setting" }, { title: "Chosen" }, { title: "Alternatives" }, { title: "Note" }];
    const rows = study.settings.map(({ id, label, oneOf, value, note }) => [
      html`${label ?? id}<small>${id}</small>`,
      value,
      oneOf.filter((option) => option !== value).join(", "),
      note ?? "",
    ]);
    return table("Choices that the formulas test", columns, rows);
  },
};
