/** What an audit of a published range finds, as plain data. */
import type { Study } from "../study/study.js";
import type { Estimate } from "../summary/probability.js";

/** Chances of lying below, inside and above the published range, each with one Monte Carlo standard error. */
export interface Chances {
  readonly preset: string | undefined;
  readonly perspective: string | undefined;
  readonly mean: Estimate;
  /** Ends of the study's central interval. */
  readonly low: Estimate;
  readonly high: Estimate;
  readonly below: Estimate;
  readonly within: Estimate;
  readonly above: Estimate;
}

/** An assumption over all scenarios and over those that reach the upper end. */
export interface ConditionalRow {
  /** Name of the driver: an id, or a cell. */
  readonly assumption: string;
  /** A table with one draw is told as a multiple of its base case. */
  readonly multiple: boolean;
  /** Mean over all scenarios, and over those above; with errors. */
  readonly all: Estimate;
  readonly above: Estimate;
  /** Central interval over the scenarios above. */
  readonly low: number;
  readonly high: number;
  /** Difference of the two means in standard deviations over all scenarios. */
  readonly shift: number;
}

export interface Conditional {
  /** Scenarios above the threshold, of so many. */
  readonly count: number;
  readonly scenarios: number;
  /** Farthest moved first. */
  readonly rows: readonly ConditionalRow[];
}

/** A value that an assumption takes in a combination. */
export interface CombinationValue {
  readonly assumption: string;
  readonly multiple: boolean;
  readonly value: number;
  readonly median: number;
  /** Standard normal score of its grade. */
  readonly score: number;
  /** Its part of the squared distance. */
  readonly share: number;
}

/** The most probable combination of assumptions that gives an amount. */
export interface Combination {
  readonly target: number;
  /** The amount it gives; `found` says whether that is the target. */
  readonly reached: number;
  readonly found: boolean;
  /** Distance from the medians of all assumptions in standard deviations. */
  readonly distance: number;
  /** Greatest part first. */
  readonly values: readonly CombinationValue[];
}

/** The audit of a published range. */
export interface Audit {
  readonly study: Study;
  readonly output: string;
  readonly low: number;
  readonly high: number;
  readonly run: {
    readonly seed: string;
    readonly sampler: string;
    readonly scenarios: number;
    readonly chanceScenarios: number;
    readonly studyHash: string;
    readonly version: string;
  };
  /** Of the study as it stands. */
  readonly chances: Chances;
  /** Under each preset and perspective. */
  readonly variants: readonly Chances[];
  readonly ends: { readonly low: Combination; readonly high: Combination };
  readonly conditional: Conditional;
  /** Other evidence, on the same axis. */
  readonly beside: readonly Beside[];
}

/** The headline of another study. */
export interface Beside {
  readonly study: string;
  readonly label: string;
  /** What it can and cannot say, in its own words. */
  readonly note: string | undefined;
  /** Of its amounts; undefined where the source names none. */
  readonly priceYear: string | undefined;
  readonly chances: Spread;
}

/** Mean and central interval of an output. */
export type Spread = Pick<Chances, "mean" | "low" | "high">;
