/** The result as the one JSON document of the study format: key names bind, numbers are unrounded. */

import { lookup } from "../../charts/frame/lookup.js";
import type { FailedRuns } from "../../errors.js";
import { untilOutcome } from "../../run/untilOutcome.js";
import { refuseOther } from "../../schema/given.js";
import { aRun } from "../../summary/given.js";
import type {
  Convergence,
  CorrelationSummary,
  ExactSummary,
  OutputSummary,
  Refusal,
  Remark,
  RunRecord,
  RunResult,
  Sensitivity,
} from "../../summary/result.js";
import { type DecisionDocument, decisionJson } from "./decisionJson.js";
import { type ElicitationDocument, elicitationJson } from "./elicitationJson.js";

/**
 * What became of a target: the statistic furthest from it, half the width of its 95 % confidence interval, and what
 * that was to be.
 */
export interface UntilDocument {
  readonly target: string;
  readonly reached: boolean;
  readonly statistic: string;
  readonly halfWidth: number;
  readonly wanted: number;
}

export interface SummaryDocument {
  readonly study: string;
  readonly run: RunRecord & { readonly until?: UntilDocument };
  /** What cannot be estimated, and why. */
  readonly notEstimable?: string;
  readonly outputs: Readonly<Record<string, OutputSummary>>;
  readonly sensitivity: Readonly<Record<string, Sensitivity>>;
  /**
   * Only where a run holds one-way analysis, switching values and a share of the variance: these side by side, by
   * output.
   */
  readonly decision?: Readonly<Record<string, DecisionDocument>>;
  /** Only where assumptions are correlated: what was asked for, and what the draws have. */
  readonly correlations?: CorrelationSummary;
  /** Exact means and standard deviations of the outputs that have them, from the formulas alone. */
  readonly exact?: Readonly<Record<string, ExactSummary>>;
  /** Where it was asked for, and of runs with a target: one output as the scenarios were doubled. */
  readonly convergence?: Convergence;
  /** Analyses that were asked for and would have been wrong. */
  readonly refusals?: readonly Refusal[];
  /** What must be read with the rows of an analysis. */
  readonly remarks?: readonly Remark[];
  /** Only where something rare matters that the scenarios hardly meet: what it is, by output. */
  readonly unmet?: Readonly<Record<string, string>>;
  /** Only where some runs of the model gave no finite number: how many of how many, and what went into the first. */
  readonly failures?: readonly FailedRuns[];
  /** By analysis: how many runs of the model it rests on besides the scenarios of the run. */
  readonly modelRuns?: Readonly<Record<string, number>>;
  /** Only where assumptions rest on judgements: what these became, by assumption. */
  readonly elicited?: Readonly<Record<string, readonly ElicitationDocument[]>>;
}

/** What `credence run --json` prints and `summary.json` holds: outputs in the study's order, nothing collapsed. */
export function summaryJson(result: RunResult): SummaryDocument {
  refuseOther("summaryJson", result, aRun);
  const elicited = elicitationJson(result.study);
  const decision = decisionJson(result);
  const { modelRuns } = result;
  const ids = result.study.outputs.map(({ id }) => id);
  return {
    study: result.study.name,
    run: { ...result.run, ...untilDocument(result) },
    ...(result.study.notEstimable === undefined ? {} : { notEstimable: result.study.notEstimable }),
    outputs: inOrder(ids, result.outputs),
    sensitivity: inOrder(ids, result.sensitivity),
    ...(decision === undefined ? {} : { decision }),
    ...(result.correlations === undefined ? {} : { correlations: result.correlations }),
    ...(result.exact === undefined || Object.keys(result.exact).length === 0
      ? {}
      : { exact: inOrder(ids, result.exact) }),
    ...(result.convergence === undefined ? {} : { convergence: result.convergence }),
    ...(result.refusals === undefined || result.refusals.length === 0 ? {} : { refusals: result.refusals }),
    ...(result.remarks === undefined || result.remarks.length === 0 ? {} : { remarks: result.remarks }),
    ...(result.unmet === undefined ? {} : { unmet: inOrder(ids, result.unmet) }),
    ...(result.failures === undefined || result.failures.length === 0 ? {} : { failures: result.failures }),
    ...(modelRuns === undefined || Object.keys(modelRuns).length === 0 ? {} : { modelRuns }),
    ...(elicited === undefined ? {} : { elicited }),
  };
}

function untilDocument(result: RunResult): { readonly until?: UntilDocument } {
  const outcome = untilOutcome(result);
  if (outcome === undefined) return {};
  const { reached, worst, halfWidth, wanted } = outcome;
  return { until: { target: result.study.run.until?.text ?? "", reached, statistic: worst.key, halfWidth, wanted } };
}

/** From entries, because an assignment to `__proto__` would be lost. */
function inOrder<Value>(
  ids: readonly string[],
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = lookup(values, id);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}
