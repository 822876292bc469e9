import { type Html, html } from "../html.js";
import { table } from "../table.js";
import {
  becameWords,
  type Elicited,
  elicitationRows,
  elicitedOf,
  probabilityTitles,
} from "../words/elicitationWords.js";
import { type Pooled, pooledOf } from "../words/pooledWords.js";
import type { Section } from "./section.js";

/**
 * Judgements beside the distributions that they became: what was asked for, and every family that was fitted; pools
 * beside each expert.
 */
export const elicitation: Section = {
  id: "elicitation",
  title: "What judgements became",
  body: ({ study }) => {
    const elicited = elicitedOf(study);
    const pools = pooledOf(study);
    if (elicited.length + pools.length === 0) return undefined;
    return html`<p>Families are fitted by least squares of the cumulative probabilities (Oakley and O'Hagan, SHELF). The
misfit is the largest distance, in percentage points, between a probability asked for and that of the fit.</p>
${elicited.map(one)}${pools.map(pool)}`;
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

function pool({ title, probabilities, rows }: Pooled): Html {
  const columns = [{ title: "" }, ...["Weight", ...probabilities].map((words) => ({ title: words, numeric: true }))];
  const cells = rows.map(({ who, share, quantiles }) => [who, share, ...quantiles]);
  return table(title, columns, cells);
}
