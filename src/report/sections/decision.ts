import { findAssumption, rowName } from "../../charts/frame/assumptionText.js";
import { noEvppi } from "../../sensitivity/decision.js";
import { badge } from "../badge.js";
import { type Decided, decidedIn, decisionCells, decisionReading, decisionTitles } from "../decisionTable.js";
import { type Html, html } from "../html.js";
import { table } from "../table.js";
import type { Section } from "./section.js";

/** Swing, share and switching value of each assumption side by side, with a column kept for EVPPI. */
export const decision: Section = {
  id: "decision",
  title: "What matters for the decision",
  body(result) {
    const found = decidedIn(result);
    if (found.length === 0) return undefined;
    const tableOf = ({ reading, decision: one }: Decided): Html =>
      table(
        `${reading.output.label}: what matters for the decision, widest swing first`,
        [{ title: "Assumption" }, ...decisionTitles(one).map((title) => ({ title, numeric: true }))],
        one.rows.map((row) => [
          html`${rowName(result.study, row.assumption)} ${badge(findAssumption(result.study, row.assumption)?.provenance)}<small>${row.assumption}</small>`,
          ...decisionCells(result, reading, row),
        ]),
      );
    return html`<p>${decisionReading} ${noEvppi}</p>${found.map(tableOf)}`;
  },
};
