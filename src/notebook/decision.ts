/** The decision-grade tornado in a notebook: its rows, as a table when printed, with its figure. */
import { CredenceError } from "../errors.js";
import { decidedIn } from "../report/decisionTable.js";
import { type DecisionDocument, decisionJson } from "../report/json/decisionJson.js";
import { decisionTable } from "../report/terminal/terminalDecision.js";
import { refuseOther } from "../schema/given.js";
import { type Names, refuseUnknownOptions } from "../schema/knownOptions.js";
import { decisionOf } from "../sensitivity/decision.js";
import { aRun } from "../summary/given.js";
import type { RunResult, Sensitivity } from "../summary/result.js";
import { type AnalyseOptions, analyse } from "./analyse.js";
import type { Figure } from "./bundle.js";
import { figure } from "./figure.js";
import { readable } from "./readable.js";

/** For which output, and what stops it. */
export type DecisionOptions = Pick<AnalyseOptions, "output" | "signal">;

const optionNames: Names<DecisionOptions> = { output: true, signal: true };

/** The decision-grade tornado of an output: its rows (swing, share of the variance, switching value), and its chart. */
export interface DecisionInHand extends DecisionDocument {
  readonly output: string;
  figure(): Figure;
}

/**
 * What matters for the decision: of each assumption the swing, the share of the variance and the switching value side by
 * side, each with its error, and a column kept for EVPPI. What the run holds of these is taken from it; what it does not
 * is made: the share exactly where the formulas allow, else as first-order indices from the run's own scenarios.
 * @throws CredenceError `unknown-output`, `unknown-option`, `analysis-refused` with the reason
 * @example (await decision(await simulate(study("catheter-dressings")))).rows
 */
export async function decision(run: RunResult, options: DecisionOptions = {}): Promise<DecisionInHand> {
  refuseOther("decision", run, aRun);
  refuseUnknownOptions("decision", options, optionNames);
  const output = options.output ?? run.study.run.sensitivityOf[0] ?? run.study.outputs[0]?.id ?? "";
  const asked = { ...options, output };
  const kinds: Sensitivity = {
    ...run.sensitivity[output],
    "one-way": (await analyse(run, "one-way", asked)).rows,
    threshold: (await analyse(run, "threshold", asked)).rows,
  };
  const whole = decisionOf(kinds).shareTitle === undefined ? { ...kinds, ...(await shares(run, asked)) } : kinds;
  return inHand({ ...run, sensitivity: { ...run.sensitivity, [output]: whole } }, output);
}

/** In closed form; where that is refused, from the scenarios of the run. */
async function shares(run: RunResult, asked: AnalyseOptions): Promise<Sensitivity> {
  try {
    return { exact: (await analyse(run, "exact", asked)).rows };
  } catch (error) {
    if (!(error instanceof CredenceError) || error.code !== "analysis-refused") throw error;
    return { "first-order": (await analyse(run, "first-order", asked)).rows };
  }
}

function inHand(result: RunResult, output: string): DecisionInHand {
  const found = decidedIn(result).find(({ reading }) => reading.output.id === output);
  const plain = decisionJson(result)?.[output];
  if (found === undefined || plain === undefined) {
    throw new CredenceError("analysis-refused", `decision of ${output}: no assumption is uncertain`);
  }
  const text = () => decisionTable(result, found).join("\n");
  return readable({ output, ...plain }, { text }, { figure: () => figure(result, "decision-tornado", output) });
}
