/** Judgements and what they became, for the terminal. */
import type { Study } from "../../study/study.js";
import {
  becameWords,
  type Elicited,
  elicitationRows,
  elicitedOf,
  probabilityTitles,
} from "../words/elicitationWords.js";
import { type Pooled, pooledOf } from "../words/pooledWords.js";
import { textLines, textTable, WIDTH } from "./textTable.js";

/** Probabilities that a line has room for; the report has them all. */
const MOST_COLUMNS = 7;

/**
 * For each judgement a sentence and a table of the families fitted to it, for each pool a table of what each expert said
 * beside it; nothing where there are none.
 */
export function terminalElicitation(study: Pick<Study, "assumptions" | "indexes">): readonly string[] {
  const blocks = [...elicitedOf(study).map(block), ...pooledOf(study).map(poolBlock)];
  return blocks.flatMap((lines) => ["", ...lines]);
}

function poolBlock({ title, probabilities, rows }: Pooled): readonly string[] {
  const columns = [{ title: "" }, ...["weight", ...probabilities].map((words) => ({ title: words, right: true }))];
  const cells = rows.map(({ who, share, quantiles }) => [who, share, ...quantiles]);
  return [...textLines(title, WIDTH, ""), ...textTable(columns, cells, WIDTH)];
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
