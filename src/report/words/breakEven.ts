/** How much of an avoided tariff must be released before anything is saved: printed with every result that knows it. */

import { percentage } from "../../charts/frame/format.js";
import { readOutput } from "../../charts/frame/reading.js";
import type { Output, Study } from "../../study/study.js";
import { exactBaseCases } from "../../summary/baseCase.js";
import { isConstant } from "../../summary/constant.js";
import type { Findings } from "../../summary/result.js";
import { printShare } from "./printed.js";

/** Formulas of this name are break-even shares of release: `cash.breakEvenRelease`. */
const named = /(^|\.)breakEvenRelease$/;

/**
 * The break-even share of the whole: of an output where the study reports one, else at the base case of the model's last
 * formula of that name. Undefined where there is none.
 */
export function breakEvenSentence(result: Findings): string | undefined {
  const reported = result.study.outputs.find(({ id }) => named.test(id));
  if (reported !== undefined) return reportedSentence(result, reported);
  const formula = result.study.graph.formulas.findLast(({ id, over }) => named.test(id) && over.length === 0);
  if (formula === undefined) return undefined;
  const output = { id: formula.id, formula: formula.id, cell: 0, label: formula.id };
  const share = Number(exactBaseCases({ ...result.study, outputs: [output] })[formula.id]);
  return `${labelOf(result.study, formula.id)}: ${percentage(share)} at the base case.`;
}

function reportedSentence(result: Findings, { id, label }: Output): string | undefined {
  const reading = readOutput(result, id);
  if (reading === undefined) return undefined;
  const { summary, interval } = reading;
  const base = percentage(Number(summary.baseCase));
  // The model says 1 where there is no tariff to release.
  if (isConstant(summary) && Number(summary.baseCase) === 1) return `${label}: none; no avoided tariff is seen here.`;
  if (isConstant(summary)) return `${label}: ${base} in every scenario.`;
  const fine = summary.standardError < 0.0005;
  const mean = fine ? percentage(summary.mean) : printShare(summary.mean, summary.standardError).value;
  const error = fine ? "below 0.05%" : printShare(summary.mean, summary.standardError).error;
  const say = (value: number) => percentage(value);
  return `${label}: ${base} at the base case; mean ${mean} (standard error ${error}), central ${percentage(result.run.interval)} ${say(interval.low)} to ${say(interval.high)}.`;
}

function labelOf(study: Study, id: string): string {
  return study.formulas.find((formula) => formula.id === id)?.label ?? id;
}
