/** Two runs held against each other in a notebook. */

import type { CompareOptions } from "../compare/compared.js";
import { type Comparison, compareRuns } from "../compare/comparison.js";
import { compareText } from "../report/compare/compareText.js";
import { interruptible } from "../run/interruptible.js";
import { refuseOther } from "../schema/given.js";
import { type Names, refuseUnknownOptions } from "../schema/knownOptions.js";
import { aRun } from "../summary/given.js";
import type { Findings } from "../summary/result.js";
import { readable } from "./readable.js";

const optionNames: Names<CompareOptions> = {
  scenarios: true,
  output: true,
  workers: true,
  signal: true,
  onProgress: true,
};

/**
 * Whether two runs differ beyond Monte Carlo error, in which assumptions, and which of them moved the answer. Give both
 * runs the same seed: then they share their draws, and a difference is one of the assumptions alone.
 * @param a what the differences are counted from
 * @throws CredenceError `nothing-to-compare`, `unknown-output`, `unknown-option`, `interrupted`
 * @example
 * const before = await simulate(england, { seed: "2026" });
 * const after = await simulate(england.with({ "ltc.captureRate": 0.5 }), { seed: "2026" });
 * await compare(before, after);
 */
export async function compare(a: Findings, b: Findings, options: CompareOptions = {}): Promise<Comparison> {
  for (const side of [a, b]) refuseOther("compare", side, aRun);
  refuseUnknownOptions("compare", options, optionNames);
  const side = (name: string, { study, run, outputs, unmet }: Findings) => ({ name, study, run, outputs, unmet });
  const work = (signal: AbortSignal) => compareRuns(side("A", a), side("B", b), { ...options, signal });
  const found = await interruptible(work, options.signal);
  return readable(found, { text: () => compareText(found) });
}
