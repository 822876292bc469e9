import { findAssumption } from "../../charts/assumptionText.js";
import { fixed } from "../../charts/format.js";
import type { RunResult } from "../../summary/result.js";
import { html } from "../html.js";
import { table } from "../table.js";
import type { Section } from "./section.js";

/** The rank correlations that were imposed on the draws. */
export const correlations: Section = {
  id: "correlations",
  title: "Correlations between assumptions",
  body: (result) => {
    const { correlations: pairs } = result.study;
    if (pairs.length === 0) return html`<p>None: all assumptions are drawn independently.</p>`;
    const columns = [{ title: "Assumption" }, { title: "and" }, { title: "Spearman", numeric: true }];
    const rows = pairs.map(({ a, b, spearman }) => [named(result, a), named(result, b), fixed(spearman, 2)]);
    return html`${table("Rank correlations imposed by a Gaussian copula; pairs not listed are independent", columns, rows)}`;
  },
};

function named(result: RunResult, id: string) {
  return html`${findAssumption(result.study, id)?.label ?? id}<small>${id}</small>`;
}
