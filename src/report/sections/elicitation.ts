import { becameWords, type Elicited, elicitationRows, elicitedOf, probabilityTitles } from "../elicitationWords.js";
import { type Html, html } from "../html.js";
import { table } from "../table.js";
import type { Section } from "./section.js";

/** Judgements beside the distributions that they became: what was asked for, and every family that was fitted. */
export const elicitation: Section = {
  id: "elicitation",
  title: "What judgements became",
  body: ({ study }) => {
    const elicited = elicitedOf(study);
    if (elicited.length === 0) return undefined;
    return html`<p>Families are fitted by least squares of the cumulative probabilities (Oakley and O'Hagan, SHELF). The
misfit is the largest distance, in percentage points, between a probability asked for and that of the fit.</p>
${elicited.map(one)}`;
  },
};

function one({ name, elicitation }: Elicited): Html {
  const columns = [
    { title: "" },
    { title: "Family" },
    ...probabilityTitles(elicitation).map((title) => ({ title, numeric: true })),
    { title: "Misfit", numeric: true },
    { title: "Parameters", prose: true },
  ];
  const rows = elicitationRows(elicitation).map(({ what, family, parameters, quantiles, misfit }) => [
    what,
    family,
    ...quantiles,
    misfit,
    parameters,
  ]);
  return table(`${name}: ${becameWords(elicitation)}`, columns, rows);
}
