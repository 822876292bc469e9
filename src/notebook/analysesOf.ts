/** The sensitivity analyses as methods of a run or a study in hand. */
import "./analyses.js";
import { sensitivityMethods } from "../sensitivity/index.js";
import type { Study } from "../study/study.js";
import type { RunResult, Sensitivity } from "../summary/result.js";
import { type AnalysedInHand, type AnalyseOptions, analyse } from "./analyse.js";

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** A run holds `exact` already: means and standard deviations. */
type Own<Name extends string> = Name extends "exact" ? "exactShares" : Camel<Name>;

/** The analyses as functions of a run or a study in hand: `run.sobol()`, `study.oneWay()`. */
export type Analyses = {
  readonly [Name in keyof Sensitivity as Own<Name>]-?: (options?: AnalyseOptions) => Promise<AnalysedInHand<Name>>;
};

/** One function for each analysis of the registry. */
export function analysesOf(of: RunResult | Study): Analyses {
  const functions = sensitivityMethods.map(({ name }) => [
    name === "exact" ? "exactShares" : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    (options?: AnalyseOptions) => analyse(of, name as keyof Sensitivity, options),
  ]);
  return Object.fromEntries(functions);
}
