/** A study answered: scenarios drawn, outputs summarised, sensitivity analysed, the whole fingerprinted. */
import type { Identity } from "../engine/checkpoint/checkpoint.js";
import { type Threads, withThreads } from "../engine/executors/threads.js";
import { simulateOutputs } from "../engine/simulate.js";
import { breather } from "../engine/turn.js";
import { CredenceError } from "../errors.js";
import { refuseUnknownOptions } from "../schema/knownOptions.js";
import { analysesTakeLong, checkAnalyses, sensitivityMethods } from "../sensitivity/index.js";
import { withRun } from "../study/runSettings.js";
import type { Study } from "../study/study.js";
import type { Until } from "../study/until.js";
import type { Convergence, RunResult } from "../summary/result.js";
import { version } from "../version.js";
import { readyAside } from "./analysesAside.js";
import { answer, inquiryOf } from "./answer.js";
import { convergence, endingIn, type RunWith } from "./convergence.js";
import { preparations, prepare } from "./preparations.js";
import { type SimulateOptions, simulateOptionNames } from "./simulateOptions.js";
import { countUntil } from "./simulateUntil.js";

/**
 * Runs a study: the same study, seed, sampler and number of scenarios give the same bits, on any machine.
 * @throws CredenceError `scenarios-out-of-range`, `output-not-finite`, `interrupted`, and those of the study's analyses.
 * @example
 * const run = await simulate(loadStudy("runs/hospital-care-at-home.yaml"), { scenarios: 100_000, seed: "2026" });
 */
export async function simulate(study: Study, options: SimulateOptions = {}): Promise<RunResult> {
  refuseUnknownOptions("simulate", options, simulateOptionNames, "unknown-option-of-run");
  const chosen = withRun(study, options, sensitivityMethods);
  checkAnalyses(chosen);
  const { until } = chosen.run;
  return withThreads(options.workers ?? "auto", (workers) =>
    until === undefined
      ? simulateOnce(chosen, { ...options, workers })
      : simulateUntil(chosen, until, { ...options, workers }),
  );
}

async function simulateOnce(chosen: Study, options: SimulateOptions & { workers: Threads }): Promise<RunResult> {
  try {
    await options.workers.ready(chosen.run.scenarios);
    const preparing = options.prepared ?? preparations();
    const prepared = await prepare(chosen, preparing, breather(options.signal));
    if (analysesTakeLong(chosen, prepared.model.drivers.length)) readyAside(options.workers);
    const checkpoints = options.unfinished && { store: options.unfinished, identity: identityOf(chosen) };
    const how = { ...options, ...chosen.run, checkpoints };
    const found = await simulateOutputs(chosen, how, inquiryOf(chosen, options), prepared.model, preparing.workplace);
    const result = await answer(chosen, prepared, found, preparing, options);
    const looked = chosen.run.convergence
      ? { convergence: await convergenceOf(result, { ...options, prepared: preparing }) }
      : {};
    const draws = options.draws === true ? { draws: found.draws } : {};
    return { ...result, ...looked, ...draws };
  } catch (cause) {
    if (options.signal?.aborted !== true || cause instanceof CredenceError) throw cause;
    throw new CredenceError("interrupted", interruptedMessage(options), {
      kind: "run",
      cause,
    });
  }
}

/** Doubles the scenarios until the target is reached, then runs the whole study with as many. */
async function simulateUntil(study: Study, until: Until, options: SimulateOptions): Promise<RunResult> {
  const { workers, signal, onProgress, onStep = () => undefined, draws, unfinished } = options;
  const prepared = options.prepared ?? preparations();
  const { scenarios, convergence } = await countUntil(study, until, stepper({ ...options, prepared }), onStep);
  const run = { scenarios, convergence: false, workers, prepared, signal, onProgress, draws, unfinished };
  const result = await simulate(study, run);
  // The study of the result keeps its target and wishes, so that its manifest says how the count was found.
  const asked = { ...result.study, run: { ...result.study.run, until, convergence: study.run.convergence } };
  return { ...result, study: asked, convergence: endingIn(result, convergence) };
}

/** What was known of the headline after fewer scenarios. */
async function convergenceOf(result: RunResult, options: SimulateOptions): Promise<Convergence> {
  const { study, run } = result;
  return endingIn(result, await convergence(study, run.scenarios, stepper(options)));
}

function stepper({ workers, prepared, signal, onProgress }: SimulateOptions): RunWith {
  return (narrow, scenarios) => simulate(narrow, { scenarios, workers, prepared, signal, onProgress });
}

function interruptedMessage({ unfinished, draws }: SimulateOptions): string {
  if (unfinished === undefined || draws === true) return "run: stopped before it was done; nothing was written";
  if (unfinished.read() === undefined) return "run: stopped before anything of it was written";
  return `run: stopped before it was done; the same command goes on from ${unfinished.name}`;
}

/** What an unfinished run must have in common with one that goes on with it. */
function identityOf({ hash, run }: Study): Identity {
  const { seed, sampler, replicates = 16, scenarios, interval, sensitivity, sensitivityOf } = run;
  const analyses = `${sensitivity.join(",")} of ${sensitivityOf.join(",")}`;
  return { version, study: hash, seed, sampler, replicates, scenarios, interval, analyses };
}
