/** Which change moved the answer, as text. */
import { amount, type Scale } from "../../charts/frame/scale.js";
import type { Attribution } from "../../compare/attribution.js";
import type { Comparison } from "../../compare/comparison.js";
import type { Estimate } from "../../summary/probability.js";
import { printedCount } from "../../summary/rounding.js";
import { textLines, textTable, WIDTH } from "../terminal/textTable.js";
import { withError } from "../words/printed.js";
import { scaleOf } from "./scaleOf.js";
import { statisticWords } from "./words.js";

const MOST_ROWS = 15;

export function attributionBlocks(comparison: Comparison): string[][] {
  const { attribution, notAttributed } = comparison;
  if (attribution === undefined)
    return notAttributed === undefined
      ? []
      : [textLines(`The difference is not attributed: ${notAttributed}.`, WIDTH, "")];
  return [table(attribution, scaleOf(comparison, attribution.output)), textLines(reading(attribution), WIDTH, "")];
}

function table({ output, difference, changes }: Attribution, scale: Scale): string[] {
  const statistics = Object.keys(difference);
  const columns = [
    { title: "Change" },
    { title: "mean, alone", right: true },
    ...statistics.map((name) => ({ title: `${statisticWords(name)}, share`, right: true })),
  ];
  const rows = changes
    .slice(0, MOST_ROWS)
    .map(({ id, alone, share }) => [
      id,
      printed(scale, alone["mean"]),
      ...statistics.map((name) => printed(scale, share[name])),
    ]);
  const left = changes.length - rows.length;
  const more = left > 0 ? [[`${left} more (all in --json)`, ...columns.slice(1).map(() => "")]] : [];
  const all = ["all together", "", ...statistics.map((name) => printed(scale, difference[name]))];
  return [...textLines(`What moved ${output}`, WIDTH, ""), ...textTable(columns, [...rows, ...more, all], WIDTH)];
}

function printed(scale: Scale, estimate: Estimate | undefined): string {
  if (estimate === undefined) return "";
  return estimate.standardError > 0
    ? withError(scale, estimate.value, estimate.standardError)
    : amount(scale, estimate.value);
}

function reading({ method, scenarios, seed, changes }: Attribution): string {
  const runs = `Runs of ${printedCount(scenarios)} scenarios, seed "${seed}", all over the same draws; standard errors in brackets.`;
  if (changes.length === 1) return runs;
  const fair =
    method === "shapley"
      ? "share: its part on average over all orders in which the changes can be made (Shapley value)"
      : "share: its part on average over two orders of the changes, the largest first and last";
  return `alone: A with this change only; ${fair}; shares add up to the difference. ${runs}`;
}
