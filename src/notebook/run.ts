/** A run in a notebook: the plain result, with the questions that are asked of it. */

import type { Citation } from "../report/citation/citation.js";
import { terminalSummary } from "../report/terminal/terminal.js";
import { interruptible } from "../run/interruptible.js";
import { simulate as simulatePlain } from "../run/simulate.js";
import type { SimulateOptions } from "../run/simulateOptions.js";
import { refuseOther } from "../schema/given.js";
import { aStudy } from "../study/given.js";
import type { Study } from "../study/study.js";
import type { Estimate } from "../summary/probability.js";
import type { RunResult } from "../summary/result.js";
import { type Analyses, analysesOf } from "./analysesOf.js";
import type { Figure } from "./bundle.js";
import { cite } from "./cite.js";
import { type DecisionInHand, type DecisionOptions, decision } from "./decision.js";
import { type Asked, type IntervalAnswer, interval, probability } from "./estimates.js";
import { distribution, exceedance, rankTornado, tornado } from "./figures.js";
import { keeping, preparationsOf } from "./prepared.js";
import { readable } from "./readable.js";
import { type Saved, type SaveOptions, save } from "./save.js";

/** Plain data, as files and charts read it; printed in a cell, it is its summary. */
export interface Run extends RunResult, Analyses {
  /** See `interval`. */
  interval(output?: string, level?: number): IntervalAnswer;
  /** See `probability`. */
  probability(output: string | undefined, asked: Asked): Estimate;
  /** See the functions of the same names. */
  distribution(output?: string): Figure;
  tornado(output?: string): Figure;
  rankTornado(output?: string): Figure;
  exceedance(output?: string): Figure;
  /** See `decision`. */
  decision(options?: DecisionOptions): Promise<DecisionInHand>;
  /** See `cite`. */
  cite(): Citation;
  /** See `save`. */
  save(folder: string, options?: SaveOptions): Promise<Saved>;
}

/**
 * Runs a study: the same study, seed, sampler and number of scenarios give the same bits, on any machine. Run again,
 * with another seed or as a variant (`study.with(…)`), it begins at once: a study in hand keeps what runs have in
 * common. Interrupting the cell or the program stops the run and its workers. With `{ draws: true }` every scenario is
 * kept (eight bytes for each output), so that any interval and probability can be asked for afterwards.
 * @throws CredenceError `scenarios-out-of-range`, `output-not-finite`, `interrupted`, and those of the study's
 * analyses.
 * @example
 * const run = await simulate(loadStudy("runs/hospital-care-at-home.yaml"), { scenarios: 100_000, seed: "2026" });
 * run.interval("national.total");
 */
export async function simulate(study: Study, options: SimulateOptions = {}): Promise<Run> {
  refuseOther("simulate", study, aStudy);
  const kept = preparationsOf(study);
  const how = { prepared: kept(), ...options };
  const result = await interruptible((signal) => simulatePlain(study, { ...how, signal }), options.signal);
  keeping(result.study, kept);
  return runInHand(result);
}

/** A result with its questions as methods. */
export function runInHand(result: RunResult): Run {
  return readable(
    result,
    { text: () => terminalSummary(result) },
    {
      interval: (output?: string, level?: number) => interval(result, output, level),
      probability: (output: string | undefined, asked: Asked) => probability(result, output, asked),
      distribution: (output?: string) => distribution(result, output),
      tornado: (output?: string) => tornado(result, output),
      rankTornado: (output?: string) => rankTornado(result, output),
      exceedance: (output?: string) => exceedance(result, output),
      decision: (options?: DecisionOptions) => decision(result, options),
      cite: () => cite(result),
      save: (folder: string, options?: SaveOptions) => save(result, folder, options),
      ...analysesOf(result),
    },
  );
}
