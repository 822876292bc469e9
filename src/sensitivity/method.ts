/** The contract of a sensitivity method, and what a run gives it to work with. */
import type { RankSums } from "../engine/rankSums.js";
import type { SensitivityName, Study } from "../study/study.js";
import type { Sensitivity } from "../summary/result.js";

/** A finished run, and the way to a second pass over its scenarios. */
export interface SensitivityRequest {
  readonly study: Study;
  /** Ids of the outputs to analyse. */
  readonly outputs: readonly string[];
  /** Coverage of the run's central interval. */
  readonly interval: number;
  /** Draws of each output, in order of scenario. */
  readonly draws: Readonly<Record<string, Float64Array>>;
  /**
   * Sums of each driver's grades against columns of ranks (one an output, in order of scenario): drivers are keyed by
   * the id of an assumption or the label of its cell.
   */
  readonly rankSums: (ranks: readonly Float64Array[]) => Promise<Readonly<Record<string, RankSums>>>;
}

/** The rows that a method answers with. */
export type SensitivityRows<Name extends SensitivityName> = NonNullable<Sensitivity[Name]>;

/** One method: the question it answers, and its rows for each output, most important first. */
export interface SensitivityMethod<Name extends SensitivityName> {
  readonly name: Name;
  /** In words, for reports. */
  readonly question: string;
  answer(request: SensitivityRequest): Promise<Readonly<Record<string, SensitivityRows<Name>>>>;
}
