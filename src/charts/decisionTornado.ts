/**
 * Decision-grade tornado of the headline: swing, share of the variance, switching value side by side, EVPPI's place
 * kept.
 */
import { type Decision, type DecisionRow, decisionOf, noEvppi } from "../sensitivity/decision.js";
import { failedEnd } from "../sensitivity/points/swing.js";
import type { RunResult } from "../summary/result.js";
import { heads } from "./decisionTornado/columns.js";
import { shares } from "./decisionTornado/shares.js";
import { swings } from "./decisionTornado/swings.js";
import { texts } from "./decisionTornado/texts.js";
import { provenanceKey } from "./frame/assumptionText.js";
import { halfInterval } from "./frame/errorInterval.js";
import { lookup } from "./frame/lookup.js";
import { type Reading, readOutput } from "./frame/reading.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseSpec } from "./frame/theme.js";
import { ranked, rowNames, type Shown, tornadoFrame } from "./tornado/rows.js";

export const decisionTornado: Chart = {
  id: "decision-tornado",
  // Of the shares that it can show, first-order indices come from the scenarios of the run alone.
  analyses: ["one-way", "threshold", "first-order"],
  applies: (result) => readOutput(result) !== undefined && isComplete(decisionIn(result)),
  title: "What matters for the decision",
  caption: captionOf,
  spec: (result) => specOf(result, readOutput(result) as Reading),
};

function decisionIn({ sensitivity, study }: RunResult): Decision {
  return decisionOf(lookup(sensitivity, study.outputs[0]?.id) ?? {});
}

function isComplete({ rows, shareTitle, switches }: Decision): boolean {
  return shareTitle !== undefined && switches && rows.some(({ bar, swing }) => swing > 0 || failedEnd(bar));
}

/** Bars of less than 1% of the widest are not drawn. */
function shownIn({ rows }: Decision): Shown<DecisionRow> {
  const least = 0.01 * Math.max(0, ...rows.map(({ swing }) => swing).filter(Number.isFinite));
  // A row that has no number at some end comes first, as in the tornado itself.
  return ranked(rows, ({ bar, swing }) => (failedEnd(bar) ? Number.MAX_VALUE : swing > least ? swing : 0));
}

function specOf(result: RunResult, reading: Reading): VegaLiteSpec {
  const decision = decisionIn(result);
  const shown = shownIn(decision);
  const frame = { ...tornadoFrame(shown), top: 108, bottom: 20 };
  const heading = {
    title: `${reading.output.label}: what matters for the decision`,
    subtitle: ["A wide bar moves the result; only what can switch it can change a decision"],
    description: captionOf(result),
  };
  const layer = [
    ...heads(decision, frame.height),
    ...swings(shown, reading),
    ...shares(shown, halfInterval(result, decision.shareMethod ?? "")),
    ...texts(result, shown),
    ...rowNames(result.study, shown),
  ];
  return houseSpec(heading, frame, { layer });
}

function captionOf(result: RunResult): string {
  const decision = decisionIn(result);
  const shown = shownIn(decision);
  const key = provenanceKey(
    result.study,
    shown.rows.map(({ assumption }) => assumption),
  );
  const switching = decision.rows.filter(({ switchesAt }) => switchesAt !== undefined).length;
  const letters = key === "" ? "" : ` Letters say where a value comes from: ${key}.`;
  const without = shown.rows.some(({ bar }) => failedEnd(bar));
  const some = shown.rows.some(({ together }) => together !== undefined);
  const shared = some ? "; open, “together”: the share of all that depend on each other, at each of them" : "";
  const several = shown.rows.some(({ switches }) => switches !== undefined)
    ? " “One of 3”: the result changes sides at other values too; the one nearest to the middle of the distribution stands."
    : "";
  const failed = without ? " n/a: the result has no finite number at an end of the range." : "";
  return `For each assumption: how far the result moves over its range, all others at their base case (open: its low end; no sampling error); its share of the variance (${decision.shareTitle ?? "none"}; lines are 95% intervals${shared}); and the value at which it alone brings the result to 0, with the probability of a smaller one. ${switching} of ${decision.rows.length} assumptions can do so.${several}${failed} ${noEvppi}${letters}`;
}
