/** A study answered: scenarios drawn, outputs summarised, sensitivity analysed, the whole fingerprinted. */
import { planKernel } from "../engine/kernelPlan.js";
import type { Plan } from "../engine/plan.js";
import { type Draws, simulateDraws } from "../engine/simulate.js";
import { CredenceError, unknownName } from "../errors.js";
import { replicatesOf } from "../random/samplers.js";
import { analyseSensitivity, sensitivityMethods } from "../sensitivity/index.js";
import { type RunChoices, withRun } from "../study/runSettings.js";
import type { Study } from "../study/study.js";
import { baseCases } from "../summary/baseCase.js";
import type { OutputSummary, RunRecord, RunResult } from "../summary/result.js";
import { resultHash } from "../summary/resultHash.js";
import { summariseOutput } from "../summary/summarise.js";
import { version } from "../version.js";
import { shadow } from "./shadow.js";

/** How a study is run; what is left out is taken from the study itself. */
export interface SimulateOptions extends RunChoices {
  /** Threads; "auto" stays in this one until threads pay. Changes no number. */
  readonly workers?: "auto" | number | undefined;
  /** Stops the run. */
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how many scenarios are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Runs a study: the same study, seed, sampler and number of scenarios give the same bits, on any machine.
 * @throws CredenceError `scenarios-out-of-range`, `output-not-finite`, `interrupted`, and those of the study's analyses.
 * @example
 * const run = await simulate(loadStudy("runs/hospital-care-at-home.yaml"), { scenarios: 100_000, seed: "2026" });
 */
export async function simulate(study: Study, options: SimulateOptions = {}): Promise<RunResult> {
  refuseUnknownOptions(options);
  const chosen = withRun(study, options, sensitivityMethods);
  try {
    const kernel = planKernel(chosen);
    const cases = baseCases(chosen, kernel);
    const drawn = await simulateDraws(chosen, { ...options, ...chosen.run }, kernel);
    return await answer(chosen, cases, drawn);
  } catch (cause) {
    if (options.signal?.aborted !== true || cause instanceof CredenceError) throw cause;
    throw new CredenceError("interrupted", "run: stopped before it was done; nothing was written", {
      kind: "run",
      cause,
    });
  }
}

const optionNames = ["scenarios", "seed", "sampler", "sensitivity", "workers", "signal", "onProgress"];

/** A slip of the pen in a notebook must not run something else without a word. */
function refuseUnknownOptions(options: SimulateOptions): void {
  const unknown = Object.keys(options).find((name) => !optionNames.includes(name));
  if (unknown === undefined) return;
  const { message, remedy } = unknownName("option", unknown, optionNames);
  throw new CredenceError("unknown-option-of-run", `simulate: ${message}`, { remedy });
}

async function answer(
  study: Study,
  cases: Readonly<Record<string, string>>,
  { draws, moments, plan, rankPass, effort }: Draws,
): Promise<RunResult> {
  const { interval, sensitivity: methods, sensitivityOf } = study.run;
  const replicates = replicatesOf(plan.sampler.name, plan.scenarios);
  const outputs: Record<string, OutputSummary> = Object.fromEntries(
    study.outputs.map(({ id }) => {
      const published = Object.hasOwn(study.published, id) ? study.published[id] : undefined;
      const options = { interval, published, replicates };
      return [id, summariseOutput(of(draws, id), of(moments, id), of(cases, id), options)];
    }),
  );
  const request = { study, outputs: sensitivityOf, interval, draws, plan, kernel: plan, rankPass };
  const { sensitivity, refusals } = await analyseSensitivity(request, methods);
  const exact = shadow(study, outputs, replicates, plan);
  const run = recordOf(study, replicates, outputs);
  return { study, run, dimensions: dimensionsOf(plan), outputs, exact, sensitivity, refusals, draws, effort };
}

function dimensionsOf({ sampler }: Plan): RunResult["dimensions"] {
  if (sampler.name !== "sobol") return undefined;
  return Object.fromEntries(sampler.streams.map(({ name, dimension }) => [name, dimension]));
}

function recordOf(study: Study, replicates: number, outputs: RunResult["outputs"]): RunRecord {
  const { seed, scenarios, sampler, interval } = study.run;
  const run = { seed, scenarios, sampler, replicates, interval, studyHash: study.hash };
  return { ...run, resultHash: resultHash(run, outputs), version };
}

function of<T>(values: Readonly<Record<string, T>>, id: string): T {
  return values[id] as T;
}
