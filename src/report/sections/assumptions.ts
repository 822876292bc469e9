import type { Assumption, Provenance } from "../../assumptions/assumption.js";
import { PROVENANCE } from "../../charts/frame/assumptionText.js";
import { percentage } from "../../charts/frame/format.js";
import type { RunResult } from "../../summary/result.js";
import { isCurrency } from "../../units/currencyName.js";
import { unitName } from "../../units/unitName.js";
import { badge } from "../badge.js";
import { type Html, type HtmlValue, html } from "../html.js";
import { table } from "../table.js";
import { cellRangeWords, distributionWords, valueWords } from "../words/distributionWords.js";
import type { Section } from "./section.js";

/** Every assumption with value, range, distribution and reference: CHEERS 2022, item 22. */
export const assumptions: Section = {
  id: "assumptions",
  title: "Assumptions",
  body: (result) => {
    const coverage = percentage(result.run.interval);
    const columns = [
      { title: "Assumption" },
      { title: "Base case", numeric: true },
      { title: "Unit" },
      { title: "Distribution", prose: true },
      { title: `Central ${coverage}`, numeric: true },
      { title: "Provenance and source", prose: true },
    ];
    const all = result.study.assumptions;
    return html`${key(all)}${table(
      "All assumptions: values, ranges, distributions and references (CHEERS 2022, item 22)",
      columns,
      all.map((one) => row(result, one)),
    )}`;
  },
};

function row(result: RunResult, assumption: Assumption): readonly HtmlValue[] {
  const { indexes } = result.study;
  return [
    html`${assumption.label ?? assumption.id}<small>${assumption.id}</small>`,
    lines(valueWords(assumption, indexes)),
    breakable(assumption.unit ?? ""),
    distributionWords(assumption),
    lines(cellRangeWords(assumption, indexes, result.run.interval)),
    html`${badge(assumption.provenance)}<small>${origin(assumption)}</small>`,
  ];
}

function origin(assumption: Assumption): string {
  const { source, note, priceYear, notInflated } = assumption;
  const kept = notInflated === undefined ? "" : `, never inflated: ${notInflated}`;
  const price = priceYear === undefined || !countsMoney(assumption) ? undefined : `${priceYear} prices${kept}`;
  // Joined by semicolons, a note's own full stop would stand in the middle.
  return [source, note, price].flatMap((part) => (part ? [part.trim().replace(/\.$/, "")] : [])).join("; ");
}

/** Whether a price year says anything of it; a unit that cannot be read is the unit check's business. */
function countsMoney({ unit = "" }: Assumption): boolean {
  return unit.split(/[^\p{L}£€$]+/u).some((word) => isCurrency(unitName(word)));
}

function lines(texts: readonly string[]): Html {
  return html`<span class="lines">${texts.map((text) => html`<span>${text}</span>`)}</span>`;
}

/** How many there are of each provenance, and what the word means. */
function key(all: readonly Assumption[]): Html {
  const counts = Object.entries(PROVENANCE).flatMap(([provenance, { meaning }]) => {
    const count = all.filter((one) => one.provenance === provenance).length;
    return count === 0 ? [] : [html`<li>${badge(provenance as Provenance)} ${count}: ${meaning}</li>`];
  });
  const unstated = all.filter((one) => one.provenance === undefined).length;
  const rest =
    unstated === 0
      ? undefined
      : html`<li>${badge(undefined)} ${unstated}: the study does not say where these come from</li>`;
  return html`<ul>${counts}${rest}</ul>`;
}

/** A unit that may break after its strokes. */
function breakable(unit: string): Html {
  return html`${unit.split("/").map((part, i) => (i === 0 ? part : html`/<wbr>${part}`))}`;
}
