/**
 * The decision-grade tornado as a table: swing, share of the variance and switching value side by side, each with its
 * error.
 */
import { rowValue } from "../charts/frame/assumptionText.js";
import { fixed } from "../charts/frame/format.js";
import { lookup } from "../charts/frame/lookup.js";
import { type Reading, readOutput } from "../charts/frame/reading.js";
import { amount } from "../charts/frame/scale.js";
import { type Decision, type DecisionRow, decisionOf } from "../sensitivity/decision.js";
import type { RunResult } from "../summary/result.js";
import { indexWithError } from "./words/printed.js";

/** One output, of which a run holds all that the table shows. */
export interface Decided {
  readonly reading: Reading;
  readonly decision: Decision;
}

/** The outputs for which a run holds swings, switching values and some share of the variance; in the study's order. */
export function decidedIn(result: RunResult): readonly Decided[] {
  return result.study.outputs.flatMap(({ id }) => {
    const reading = readOutput(result, id);
    const decision = decisionOf(lookup(result.sensitivity, id) ?? {});
    const complete = decision.shareTitle !== undefined && decision.switches && decision.rows.length > 0;
    return reading === undefined || !complete ? [] : [{ reading, decision }];
  });
}

/** Headings after that of the assumption. */
export function decisionTitles({ shareTitle = "share" }: Decision): readonly string[] {
  return ["Swing", `Share (${shareTitle})`, "Switches at", "P(smaller)", "EVPPI"];
}

/** The cells under them. */
export function decisionCells(result: RunResult, reading: Reading, row: DecisionRow): readonly string[] {
  const { assumption, swing, switchesAt, switchProbability, switches } = row;
  const among = switches === undefined ? "" : `, one of ${switches}`;
  return [
    amount(reading.scale, swing),
    shareCell(row),
    switchesAt === undefined ? "none within range" : `${rowValue(result.study, assumption, switchesAt)}${among}`,
    switchProbability === undefined ? "" : fixed(switchProbability, 3),
    "not computed",
  ];
}

/** How the table is read: what has an error and what has none. */
export const decisionReading =
  "Swing: how far the result moves over the assumption's range, all others at their base case. Share: that of the variance of the result, its standard error in brackets, none where it is exact; “together”: that of all assumptions that depend on this one, as one, which has no share of its own. Switches at: the value at which the assumption alone brings the result to 0, and the probability of a smaller one; “one of 3”: the result changes sides at others too, and the one nearest to the middle of the distribution stands. Swings and switching values are evaluated, not sampled: they have no Monte Carlo error.";

function shareCell({ share, shareError = 0, together }: DecisionRow): string {
  if (share !== undefined) return shareText(share, shareError);
  return together === undefined ? "with others" : `${shareText(together.share, together.error)} together`;
}

function shareText(share: number, error: number): string {
  if (!(error > 0) || !Number.isFinite(error)) return share > 0 && share < 0.0005 ? "<0.001" : fixed(share, 3);
  return indexWithError(share, error);
}
