/** Every output with its interval for the terminal: first those held against published figures, then the others. */

import { percentage } from "../../charts/frame/format.js";
import { type Reading, readOutput } from "../../charts/frame/reading.js";
import { isConstant } from "../../summary/constant.js";
import type { RunResult } from "../../summary/result.js";
import { type LadderTable, ladderTables } from "../ladderTables.js";
import { printAmount, printShare, withError } from "../words/printed.js";
import { textLines, textTable, WIDTH } from "./textTable.js";

/** Tables, each as lines; cells of the savings ladder have tables of their own and are not listed one by one. */
export function terminalOutputs(result: RunResult): readonly string[][] {
  const ladders = ladderTables(result);
  const listed = result.study.outputs.filter(({ formula }) => ladders.every((one) => one.formula !== formula));
  const readings = listed.flatMap(({ id }) => readOutput(result, id) ?? []);
  const held = readings.filter(({ published }) => published !== undefined);
  const others = readings.filter(({ published }) => published === undefined);
  const interval = `central ${percentage(result.run.interval)}`;
  const columns = [{ title: "Output" }, { title: "mean (error)", right: true }, { title: interval, right: true }];
  const compared = [...columns, { title: "published", right: true }, { title: "within", right: true }];
  return [
    held.length === 0
      ? []
      : textTable(
          compared,
          held.map((one) => [...cells(one), ...comparison(one)]),
          WIDTH,
        ),
    ...ladders.map(ladderLines),
    others.length === 0 ? [] : textTable(columns, others.map(cells), WIDTH),
  ];
}

function ladderLines({ title, columns, rows }: LadderTable): string[] {
  const aligned = columns.map((column, i) => ({ title: column, right: i > 0 }));
  return [...textLines(`${title} (standard errors in brackets)`, WIDTH), ...textTable(aligned, rows, WIDTH)];
}

/** Label, mean with its error, interval. Units other than money stand with the label. */
function cells({ output, summary, interval, scale }: Reading): string[] {
  const bare = scale.money ? scale : { ...scale, suffix: "" };
  const low = printAmount(bare, interval.low, interval.lowError).value;
  const high = printAmount(bare, interval.high, interval.highError).value;
  const unit = scale.money || scale.suffix === "" ? "" : `,${scale.suffix}`;
  const label = `${output.label}${unit}`;
  if (isConstant(summary)) return [label, printAmount(bare, summary.mean, 0).value, "constant"];
  return [label, withError(bare, summary.mean, summary.standardError), `${low} to ${high}`];
}

/** The published figures and how probable it is to lie between them. */
function comparison({ summary, scale, published }: Reading): string[] {
  if (published === undefined) return ["", ""];
  const low = printAmount(scale, published.low, 0).value;
  if (published.low === published.high) return [low, ""];
  const within = summary.probabilities["within published range"];
  const error = summary.probabilityErrors["within published range"] ?? Number.NaN;
  const share = within === undefined ? "" : printShare(within, error).value;
  return [`${low}, ${printAmount(scale, published.high, 0).value}`, share];
}
