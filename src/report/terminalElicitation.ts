/** Judgements and what they became, for the terminal. */
import type { Study } from "../study/study.js";
import { becameWords, type Elicited, elicitationRows, elicitedOf, probabilityTitles } from "./elicitationWords.js";
import { textLines, textTable, WIDTH } from "./textTable.js";

/** Probabilities that a line has room for; the report has them all. */
const MOST_COLUMNS = 7;

/** For each judgement a sentence and a table of the families fitted to it; nothing where there are none. */
export function terminalElicitation(study: Pick<Study, "assumptions" | "indexes">): readonly string[] {
  return elicitedOf(study).flatMap((one) => ["", ...block(one)]);
}

function block({ name, assumption, elicitation }: Elicited): readonly string[] {
  const origin = assumption.provenance === undefined ? "" : ` (${assumption.provenance})`;
  const sentence = `${name}${origin}: ${becameWords(elicitation)}`;
  const titles = probabilityTitles(elicitation);
  const shown = titles.map((_, i) => i).filter((i) => i < MOST_COLUMNS - 1 || titles.length <= MOST_COLUMNS);
  const columns = [
    { title: "family" },
    { title: "" },
    ...shown.map((i) => ({ title: titles[i] ?? "", right: true })),
    { title: "misfit", right: true },
  ];
  const rows = elicitationRows(elicitation).map(({ what, family, quantiles, misfit }) => [
    family === "" ? "asked for" : family,
    family === "" ? "" : what,
    ...shown.map((i) => quantiles[i] ?? ""),
    misfit,
  ]);
  return [...textLines(sentence, WIDTH, ""), ...textTable(columns, rows, WIDTH)];
}
