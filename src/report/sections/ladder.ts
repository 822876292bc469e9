import type { Assumption } from "../../assumptions/assumption.js";
import { priceWords } from "../../charts/frame/prices.js";
import type { RunResult } from "../../summary/result.js";
import { type Html, html } from "../html.js";
import { ladderTables } from "../ladderTables.js";
import { table } from "../table.js";
import { breakEvenSentence } from "../words/breakEven.js";
import type { Section } from "./section.js";

/** From gross saving to cash by year and by perspective, with the share of release at which it breaks even. */
export const ladder: Section = {
  id: "ladder",
  title: "From gross saving to cash",
  body: (result) => {
    const tables = ladderTables(result);
    const breakEven = breakEvenSentence(result);
    if (tables.length === 0 && breakEven === undefined) return undefined;
    const read = tables.map(({ title, columns, rows }) =>
      table(
        `${title}; Monte Carlo standard errors in brackets`,
        columns.map((column, i) => ({ title: column, numeric: i > 0 })),
        rows,
      ),
    );
    return html`${lead(result)}${breakEven === undefined ? undefined : html`<p><strong>Break-even.</strong> ${breakEven}</p>`}${read}${visibility(result)}`;
  },
};

function lead(result: RunResult): Html | undefined {
  if (ladderTables(result).length === 0) return undefined;
  const words = priceWords(result.study);
  const prices = words === undefined ? "" : ` (${words})`;
  return html`<p>A tariff avoided is not yet money saved. Each rung takes out what is not cash: capacity that stays, time in which hospital and home care are both paid, and at the last the provider’s charges, centralised and transition costs. Release acts on the gross amount, never on the net. Amounts are each year’s own${prices}.</p>`;
}

/** Which terms each perspective counts, where the study holds that as a table of its own. */
function visibility({ study }: RunResult): Html | undefined {
  const seen = study.assumptions.find(
    ({ over }) => over.length === 2 && over.includes("perspective") && over.includes("term"),
  );
  if (seen === undefined) return undefined;
  const elements = (id: string) => study.indexes.find((index) => index.id === id)?.elements ?? [];
  const [whose, terms] = [elements("perspective"), elements("term")];
  const rows = terms.map((term, t) => [term, ...whose.map((_, p) => mark(seen, p, t, whose.length, terms.length))]);
  const columns = [{ title: "Term" }, ...whose.map((title) => ({ title }))];
  return html`<details><summary>Which terms each perspective counts</summary>
${table(seen.label ?? seen.id, columns, rows)}<p><small>${seen.source ?? ""}</small></p></details>
`;
}

function mark({ over, value }: Assumption, p: number, t: number, views: number, terms: number): string {
  const cell = over[0] === "perspective" ? p * terms + t : t * views + p;
  return Number(value[cell] ?? 0) === 0 ? "–" : "counted";
}
