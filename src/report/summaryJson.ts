/** The result as the one JSON document of the study format: key names bind, numbers are unrounded. */
import { lookup } from "../charts/lookup.js";
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
} from "../summary/result.js";
import { type ElicitationDocument, elicitationJson } from "./elicitationJson.js";

export interface SummaryDocument {
  readonly study: string;
  readonly run: RunRecord;
  /** What cannot be estimated, and why. */
  readonly notEstimable?: string;
  readonly outputs: Readonly<Record<string, OutputSummary>>;
  readonly sensitivity: Readonly<Record<string, Sensitivity>>;
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
  /** Only where assumptions rest on judgements: what these became, by assumption. */
  readonly elicited?: Readonly<Record<string, readonly ElicitationDocument[]>>;
}

/** What `credence run --json` prints and `summary.json` holds: outputs in the study's order, nothing collapsed. */
export function summaryJson(result: RunResult): SummaryDocument {
  const elicited = elicitationJson(result.study);
  const ids = result.study.outputs.map(({ id }) => id);
  return {
    study: result.study.name,
    run: result.run,
    ...(result.study.notEstimable === undefined ? {} : { notEstimable: result.study.notEstimable }),
    outputs: inOrder(ids, result.outputs),
    sensitivity: inOrder(ids, result.sensitivity),
    ...(result.correlations === undefined ? {} : { correlations: result.correlations }),
    ...(result.exact === undefined || Object.keys(result.exact).length === 0
      ? {}
      : { exact: inOrder(ids, result.exact) }),
    ...(result.convergence === undefined ? {} : { convergence: result.convergence }),
    ...(result.refusals === undefined || result.refusals.length === 0 ? {} : { refusals: result.refusals }),
    ...(result.remarks === undefined || result.remarks.length === 0 ? {} : { remarks: result.remarks }),
    ...(elicited === undefined ? {} : { elicited }),
  };
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
