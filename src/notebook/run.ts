/** A run in a notebook: the plain result, with the questions that are asked of it. */
import { terminalSummary } from "../report/terminal.js";
import { type SimulateOptions, simulate as simulatePlain } from "../run/simulate.js";
import type { Study } from "../study/study.js";
import type { Estimate } from "../summary/probability.js";
import type { RunResult } from "../summary/result.js";
import { type Analyses, analysesOf } from "./analyses.js";
import type { Figure } from "./bundle.js";
import { type Asked, type IntervalAnswer, interval, probability } from "./estimates.js";
import { distribution, exceedance, rankTornado, tornado } from "./figures.js";
import { interruptible } from "./interrupt.js";
import { readable } from "./readable.js";

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
}

/**
 * Runs a study: the same study, seed, sampler and number of scenarios give the same bits, on any machine.
 * Interrupting the cell or the program stops the run and its workers. With `{ draws: true }` every scenario is kept (eight bytes
 * for each output), so that any interval and probability can be asked for afterwards.
 * @throws CredenceError `scenarios-out-of-range`, `output-not-finite`, `interrupted`, and those of the study's analyses.
 * @example
 * const run = await simulate(loadStudy("runs/hospital-care-at-home.yaml"), { scenarios: 100_000, seed: "2026" });
 * run.interval("national.total");
 */
export async function simulate(study: Study, options: SimulateOptions = {}): Promise<Run> {
  return inHand(await interruptible((signal) => simulatePlain(study, { ...options, signal }), options.signal));
}

function inHand(result: RunResult): Run {
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
      ...analysesOf(result),
    },
  );
}
