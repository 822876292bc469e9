/** What a run answers, as plain data. Charts, reports and files read this and nothing else. */
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
}

/** One bar of a one-way analysis: the output with this assumption at each end of its interval, all others at base. */
export interface OneWayRow {
  readonly assumption: string;
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
  /** Smallest and largest output found inside the range, where they lie beyond its two ends: the output turns. */
  readonly beyond?: readonly [number, number];
}

/** Spearman rank correlation of an assumption with the output. */
export interface RankRow {
  readonly assumption: string;
  readonly value: number;
  readonly standardError: number;
}

export interface Sensitivity {
  readonly "one-way"?: readonly OneWayRow[];
  readonly rank?: readonly RankRow[];
}

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

export interface RunResult {
  readonly study: Study;
  readonly run: RunRecord;
  /** Of sampler `sobol`: the dimension that each stream takes. */
  readonly dimensions?: Readonly<Record<string, number>> | undefined;
  readonly outputs: Readonly<Record<string, OutputSummary>>;
  readonly sensitivity: Readonly<Record<string, Sensitivity>>;
  /** The draws of every output, in order of scenario. */
  readonly draws: Readonly<Record<string, Float64Array>>;
  /** How the work was done; enters no hash. */
  readonly effort: { readonly seconds: number; readonly executor: string; readonly workers: number };
}

/** What a run found, without draws or analyses: all that sentences and citations need, and what a folder gives back. */
export type Findings = Pick<RunResult, "study" | "run" | "outputs">;
