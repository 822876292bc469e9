/** Any sensitivity analysis of a run or a study in a notebook: its rows, as a table when printed, with its figure. */
import { analysesOn, chartOf } from "../charts/chartOf.js";
import { CredenceError, unknownName } from "../errors.js";
import { analysisTable } from "../report/terminal/terminalSensitivity.js";
import { interruptible } from "../run/interruptible.js";
import { simulate } from "../run/simulate.js";
import { refuseNoText, refuseOther } from "../schema/given.js";
import { type Names, refuseUnknownOptions } from "../schema/knownOptions.js";
import { type SensitivityMethod, sensitivityMethods } from "../sensitivity/index.js";
import type { Study } from "../study/study.js";
import { aRunOrStudy } from "../summary/given.js";
import type { RunResult, Sensitivity } from "../summary/result.js";
import type { Figure } from "./bundle.js";
import { figure } from "./figure.js";
import { preparationsOf } from "./prepared.js";
import { readable } from "./readable.js";

/** How an analysis is made. */
export interface AnalyseOptions {
  /** Id of the output; the headline unless given. */
  readonly output?: string | undefined;
  /** Options of the analysis itself, with the keys of a study file: `{ from: "5 %" }`, `{ event: "above 1bn" }`. */
  readonly with?: object | undefined;
  /** Stops it. */
  readonly signal?: AbortSignal | undefined;
}

const anAnalysis = { name: "the name of an analysis", remedy: 'write analyse(run, "one-way")' };

const optionNames: Names<AnalyseOptions> = { output: true, with: true, signal: true };

/** The answer of one analysis. */
export interface Analysed<Name extends keyof Sensitivity> {
  readonly analysis: Name;
  readonly output: string;
  /** Uncollapsed, most important first. */
  readonly rows: NonNullable<Sensitivity[Name]>;
  /** What must be read with them. */
  readonly remark?: string | undefined;
  /** How many runs of the model it rests on besides the scenarios of the run. */
  readonly modelRuns?: number | undefined;
}

/** The answer of one analysis in a notebook: rows, printed as a table, and a chart. */
export interface AnalysedInHand<Name extends keyof Sensitivity> extends Analysed<Name> {
  /** The chart of this analysis. @throws CredenceError `chart-without-data` where it has none */
  figure(): Figure;
}

/**
 * A sensitivity analysis of a run, or of a study as it would be run. What the run holds already is taken from it; else
 * the same scenarios are drawn again (same seed, same bits), and analyses at points of their own choice draw none.
 * @param name as in a study file: "one-way", "two-way", "sobol", "filtering" …
 * @throws CredenceError `unknown-choice`, `unknown-output`, `unknown-option`, `analysis-refused` with the reason, those
 * of its options
 * @example
 * await analyse(run, "filtering", { with: { event: "above 900m" } });
 */
export async function analyse<Name extends keyof Sensitivity>(
  of: RunResult | Study,
  name: Name,
  options: AnalyseOptions = {},
): Promise<AnalysedInHand<Name>> {
  refuseNoText("analyse", name, anAnalysis);
  refuseOther(name, of, aRunOrStudy);
  const method = methodNamed(name);
  refuseUnknownOptions(name, options, optionNames);
  const study = "study" in of ? of.study : of;
  const output = options.output ?? study.run.sensitivityOf[0] ?? study.outputs[0]?.id ?? "";
  const held = "study" in of && options.with === undefined ? of.sensitivity[output]?.[name] : undefined;
  const result = held === undefined ? await made(of, method, output, options) : (of as RunResult);
  return inHand(result, method, name, output);
}

/** The same scenarios once more, for this one analysis. */
async function made(
  of: RunResult | Study,
  method: SensitivityMethod,
  output: string,
  { with: chosen, signal }: AnalyseOptions,
): Promise<RunResult> {
  const study = "study" in of ? of.study : of;
  const { scenarios, seed, sampler } = "study" in of ? of.run : study.run;
  const few = method.needs === "points" || method.needs === "formulas";
  const run = { ...study.run, until: undefined, preIntegration: "off" as const };
  const asked = chosen === undefined ? [method.name] : { [method.name]: chosen };
  const how = { scenarios: few ? 2 : scenarios, seed, sampler, sensitivity: asked, sensitivityOf: [output] };
  const prepared = preparationsOf(study)();
  return interruptible((stop) => simulate({ ...study, run }, { ...how, prepared, signal: stop }), signal);
}

function inHand<Name extends keyof Sensitivity>(
  result: RunResult,
  method: SensitivityMethod,
  name: Name,
  output: string,
): AnalysedInHand<Name> {
  const rows = result.sensitivity[output]?.[name];
  if (rows === undefined) throw refusalOf(result, name, output);
  const remark = result.remarks?.find((one) => one.output === output && one.analysis === name)?.remark;
  const modelRuns = result.modelRuns?.[name];
  const spent = modelRuns === undefined ? {} : { modelRuns };
  const plain: Analysed<Name> = { analysis: name, output, rows, ...(remark === undefined ? {} : { remark }), ...spent };
  const text = () => analysisTable(result, method, output, rows).join("\n");
  return readable(plain, { text }, { figure: () => drawn(result, method, output) });
}

function refusalOf({ refusals = [] }: RunResult, name: string, output: string): CredenceError {
  const reason = refusals.find((one) => one.analysis === name && one.output === output)?.reason ?? "it has no answer";
  return new CredenceError("analysis-refused", `${name} of ${output}: ${reason}`);
}

function drawn(result: RunResult, method: SensitivityMethod, output: string): Figure {
  const chart = chartOf(method);
  if (chart !== undefined) return figure(result, chart, output);
  throw new CredenceError("chart-without-data", `${method.name} of "${output}": has no chart, its rows are a table`, {
    remedy: "end the cell with the analysis itself, which prints it",
  });
}

function methodNamed(name: string): SensitivityMethod {
  const found = sensitivityMethods.find((method) => method.name === name);
  if (found !== undefined) return found;
  const names = sensitivityMethods.map((method) => method.name);
  const { message, remedy } = unknownName("sensitivity analysis", name, names, names.length);
  const of = analysesOn(name)
    .map((one) => `"${one}"`)
    .join(", ");
  const chart = of === "" ? "" : `that is a chart, drawn from ${of}; `;
  throw new CredenceError("unknown-choice", message, { remedy: `${chart}${remedy}` });
}
