/** What a run answers, as plain data. Charts, reports and files read this and nothing else. */

import type { AchievedCorrelations } from "../engine/achievedCorrelations.js";
import type { FailedRuns } from "../errors.js";
import type { EmpiricalDistribution } from "../numerics/empiricalDistribution.js";
import type { Moved } from "../random/moved.js";
import type { Study } from "../study/study.js";

/** Statistics of one output over all scenarios, each with one Monte Carlo standard error. */
export interface OutputSummary {
  /** Every assumption at its base case, in exact decimal arithmetic, as text. */
  readonly baseCase: string;
  readonly mean: number;
  readonly sd: number;
  /** Standard error of the mean. */
  readonly standardError: number;
  readonly sdError: number;
  readonly min: number;
  readonly max: number;
  /** Keys are the shortest decimals: "0.025". */
  readonly quantiles: Readonly<Record<string, number>>;
  readonly quantileErrors: Readonly<Record<string, number>>;
  /** "above 0" always; "within", "above" and "below published range" where one is given. */
  readonly probabilities: Readonly<Record<string, number>>;
  readonly probabilityErrors: Readonly<Record<string, number>>;
  /** Where quantiles and probabilities are not counted scenarios: how they were integrated. */
  readonly preIntegration?: PreIntegration | undefined;
}

/** How percentiles and probabilities were obtained with one assumption integrated out exactly. */
export interface PreIntegration {
  /** The assumption (or cell) that was integrated out. */
  readonly assumption: string;
  /** The one that was taken at several values at each point. */
  readonly spun?: string | undefined;
  /** The points, which are the first of the run's scenarios or all of them. */
  readonly scenarios: number;
  /** By quantile: how many times as many counted scenarios its standard error would need. */
  readonly gains: Readonly<Record<string, number>>;
}

/** What was known of one output as the scenarios were doubled; the last step is the run itself. */
export interface Convergence {
  readonly output: string;
  readonly steps: readonly ConvergenceStep[];
}

/** What was known after so many scenarios. */
export interface ConvergenceStep {
  readonly scenarios: number;
  /** 1: independent scenarios. */
  readonly replicates: number;
  readonly summary: OutputSummary;
}

/** What must be read with the rows of an analysis. */
export interface Remark {
  readonly output: string;
  readonly analysis: string;
  readonly remark: string;
}

/** What is known of an output without simulation. */
export interface ExactSummary {
  readonly mean: number;
  readonly sd: number;
}

/** Rank correlations as drawn, and where impossible ones were replaced by the nearest possible, by how much. */
export interface CorrelationSummary extends AchievedCorrelations {
  readonly moved?: readonly Moved[] | undefined;
}

/** Shares of the variance of an output, read off its formulas. */
export interface ExactIndices {
  readonly first?: number | undefined;
  readonly total?: number | undefined;
  readonly shapley?: number | undefined;
  readonly second?: number | undefined;
}

/** A row of any sensitivity analysis: what it is about, and numbers that its method names. */
export interface SensitivityRow {
  readonly assumption: string;
  /** What the estimated indices of the row are exactly, where the formulas tell. */
  readonly exact?: ExactIndices | undefined;
}

/**
 * Rows by name of the analysis, of those that were asked for and have an answer. Each method's file declares its own
 * entry here, so that this room knows none of them: see src/sensitivity/method.ts.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the files of the methods
export interface Sensitivity {}

/** An analysis that was asked for and would have been wrong. */
export interface Refusal {
  readonly output: string;
  readonly analysis: string;
  readonly reason: string;
}

/** What a result depends on beside its study, and says of itself. */
export interface RunRecord {
  readonly seed: string;
  readonly scenarios: number;
  readonly sampler: string;
  /** Independent replicates that errors are taken from: scenario i belongs to i mod this. 1: independent scenarios. */
  readonly replicates: number;
  readonly interval: number;
  readonly studyHash: string;
  readonly resultHash: string;
  readonly version: string;
}

/** All that a run found. Amounts are in the unit of their output. */
export interface RunResult {
  readonly study: Study;
  readonly run: RunRecord;
  /** Of sampler `sobol`: the dimension that each stream takes. */
  readonly dimensions?: Readonly<Record<string, number>> | undefined;
  readonly outputs: Readonly<Record<string, OutputSummary>>;
  /** What became of the correlations that the study states. */
  readonly correlations?: CorrelationSummary | undefined;
  /** Of outputs that are multilinear in independent assumptions: read off the formulas. */
  readonly exact?: Readonly<Record<string, ExactSummary>> | undefined;
  readonly sensitivity: Readonly<Record<string, Sensitivity>>;
  /** Analyses that were asked for and are not answered, with the reason. */
  readonly refusals?: readonly Refusal[] | undefined;
  readonly remarks?: readonly Remark[] | undefined;
  /** By output: what makes part of its variance and is hardly met by the scenarios, where that widens its errors. */
  readonly unmet?: Readonly<Record<string, string>> | undefined;
  /** Runs of the model that analyses made and that gave no finite number. */
  readonly failures?: readonly FailedRuns[] | undefined;
  /** By analysis: how many runs of the model it rests on besides the scenarios of the run, over all outputs analysed. */
  readonly modelRuns?: Readonly<Record<string, number>> | undefined;
  /** The distribution of the headline (the first output) and of the outputs that were analysed. */
  readonly distributions: Readonly<Record<string, EmpiricalDistribution>>;
  /** Where it was asked for, and of every run with a target. */
  readonly convergence?: Convergence | undefined;
  /** The draws of every output, in order of scenario: only where they were asked for (`draws: true`). */
  readonly draws?: Readonly<Record<string, Float64Array>> | undefined;
  /** How the work was done; enters no hash. */
  readonly effort: { readonly seconds: number; readonly executor: string; readonly workers: number };
}

/** What a run found, without draws or analyses: all that sentences and citations need, and what a folder gives back. */
export type Findings = Pick<RunResult, "study" | "run" | "outputs" | "unmet">;
