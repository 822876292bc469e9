import { findAssumption } from "../../charts/frame/assumptionText.js";
import { fixed } from "../../charts/frame/format.js";
import type { RunResult } from "../../summary/result.js";
import { html } from "../html.js";
import { table } from "../table.js";
import { copulaWords, movedSentences } from "../words/correlationWords.js";
import type { Section } from "./section.js";

/** The correlations that were imposed on the draws, and those that the draws have. */
export const correlations: Section = {
  id: "correlations",
  title: "Correlations between assumptions",
  body: (result) => {
    const { correlations: pairs } = result.study;
    if (pairs.length === 0) return html`<p>None: all assumptions are drawn independently.</p>`;
    const columns = [
      { title: "Assumption" },
      { title: "and" },
      { title: "Asked for", numeric: true },
      { title: "Achieved", numeric: true },
      { title: "Standard error", numeric: true },
    ];
    const rows = pairs.map(({ a, b, spearman, pearson }) => {
      const drawn = result.correlations?.pairs.find((pair) => pair.a === a && pair.b === b);
      const rank = fixed(drawn?.askedRank ?? spearman, 3);
      const asked = pearson === undefined ? fixed(spearman, 2) : `${rank}, stated as ${fixed(pearson, 2)} of scores`;
      const achieved =
        drawn === undefined ? ["not drawn", ""] : [fixed(drawn.achieved, 3), fixed(drawn.standardError, 4)];
      return [named(result, a), named(result, b), asked, ...achieved];
    });
    const title = `Rank correlations by ${copulaWords(result.study)}; pairs not listed follow from these, and are 0 where nothing links them`;
    const moved = movedSentences(result.correlations ?? {}).map((sentence) => html`<p>${sentence}</p>`);
    return html`${moved}${table(title, columns, rows)}${count(result)}`;
  },
};

/** How many scenarios the ranks were taken of. */
function count({ correlations }: RunResult) {
  if (correlations === undefined) return html``;
  return html`<p>Achieved: Spearman's rank correlation of the first ${fixed(correlations.scenarios, 0)} scenarios.</p>`;
}

function named(result: RunResult, id: string) {
  return html`${findAssumption(result.study, id)?.label ?? id}<small>${id}</small>`;
}
