/** What two studies assume differently, as a table of text. */
import type { Change } from "../../compare/changes.js";
import type { Comparison } from "../../compare/comparison.js";
import type { Study } from "../../study/study.js";
import { textLines, textTable, WIDTH } from "../terminal/textTable.js";
import { distributionWords, valueWords } from "../words/distributionWords.js";

const MOST_ROWS = 20;

export function changeTable({ a, b, changes }: Comparison): string[] {
  if (changes === undefined || a.study === undefined || b.study === undefined) return [];
  const moving = changes.filter(({ moves }) => moves);
  const rest = changes.filter(({ moves }) => !moves);
  const words =
    rest.length === 0
      ? []
      : textLines(`Only words differ, or no formula of both: ${rest.map(({ id }) => id).join(", ")}.`, WIDTH, "");
  if (moving.length === 0) return ["Both assume the same.", ...words];
  const columns = [
    { title: "Assumed differently", most: 34 },
    { title: "in A", most: 32 },
    { title: "in B", most: 32 },
  ];
  const shown = moving.slice(0, MOST_ROWS).map((change) => row(change, a.study as Study, b.study as Study));
  const more = moving.length > MOST_ROWS ? [`  … and ${moving.length - MOST_ROWS} more (all in --json)`] : [];
  return [...textTable(columns, shown, WIDTH), ...more, ...words];
}

function row(change: Change, a: Study, b: Study): string[] {
  const { id, kind } = change;
  if (kind === "assumption") return [id, ...assumed(id, [a, b])];
  if (kind === "setting") return [id, String(change.a), String(change.b)];
  const count = (of: unknown) =>
    `${Object.keys(of ?? {}).length} ${kind === "formulas" ? "that B has not so" : "stated"}`;
  return [id, count(change.a), count(change.b).replace("B has", "A has")];
}

/** "Beta: mean 0.700, SD 0.0716"; with its parameters where both would read alike. */
function assumed(id: string, studies: readonly [Study, Study]): readonly string[] {
  const full = studies.map((study) => words(study, id));
  const short = full.map((text) => text.replace(/ \(.*\)$/, ""));
  return short[0] === short[1] ? full : short;
}

function words(study: Study, id: string): string {
  const assumption = study.assumptions.find((one) => one.id === id);
  if (assumption === undefined) return "none";
  const [value = "", ...more] = valueWords(assumption, study.indexes);
  const distribution = distributionWords(assumption);
  return distribution === "fixed" ? `${value}${more.length > 0 ? " …" : ""}, fixed` : distribution;
}
