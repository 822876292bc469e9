/** A study answered: scenarios drawn, outputs summarised, sensitivity analysed, the whole fingerprinted. */

import { achievedCorrelations } from "../engine/achievedCorrelations.js";
import type { CheckpointStore, Identity } from "../engine/checkpoint/checkpoint.js";
import { type Threads, type Workers, withThreads } from "../engine/executors/threads.js";
import type { Plan } from "../engine/plan.js";
import { type Inquiry, type Simulated, simulateOutputs } from "../engine/simulate.js";
import { CredenceError } from "../errors.js";
import { replicatesOf } from "../random/samplers.js";
import { type Names, refuseUnknownOptions } from "../schema/knownOptions.js";
import { analyseSensitivity, checkAnalyses, needed, sensitivityMethods } from "../sensitivity/index.js";
import type { Normals } from "../sensitivity/rankChance/normals.js";
import { type RunChoices, withRun } from "../study/runSettings.js";
import type { Study } from "../study/study.js";
import type { Until } from "../study/until.js";
import { withPreIntegration } from "../summary/preIntegration/withPreIntegration.js";
import type { Convergence, OutputSummary, RunRecord, RunResult } from "../summary/result.js";
import { resultHash } from "../summary/resultHash.js";
import { askedOf, type SummaryOptions, summariseOutput } from "../summary/summarise.js";
import { version } from "../version.js";
import { analysesAside } from "./analysesAside.js";
import { convergence, endingIn, type RunWith } from "./convergence.js";
import { type Preparations, type Prepared, preparations, prepare } from "./preparations.js";
import { holdAgainst } from "./shadow.js";
import { countUntil, type UntilStep } from "./simulateUntil.js";

/** How a study is run; what is left out is taken from the study itself. */
export interface SimulateOptions extends RunChoices {
  /**
   * Threads; "auto" stays in this one until others pay, and scenarios of 16,384 or fewer do so whatever is asked. Analyses
   * that take long are shared out among them too.
   * What `openThreads` or `withThreads` gave, where runs follow one another: threads start once. Changes no number.
   */
  readonly workers?: Workers | undefined;
  /** What `preparations()` gave, where runs follow one another: what does not change is made once. */
  readonly prepared?: Preparations | undefined;
  /** Stops the run. */
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how many scenarios are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Told after each doubling of a run with `until` how exact it is, and what is still to come. */
  readonly onStep?: ((step: UntilStep) => void) | undefined;
  /** Keep every value of every output: `run.draws`. Eight bytes each. */
  readonly draws?: boolean | undefined;
  /**
   * Where the run is written down now and then: cut off, it goes on from there when it is asked for again, and ends in the
   * same bits. Not with `draws`, nor for analyses that need them.
   */
  readonly unfinished?: CheckpointStore | undefined;
}

/**
 * Runs a study: the same study, seed, sampler and number of scenarios give the same bits, on any machine.
 * @throws CredenceError `scenarios-out-of-range`, `output-not-finite`, `interrupted`, and those of the study's analyses.
 * @example
 * const run = await simulate(loadStudy("runs/hospital-care-at-home.yaml"), { scenarios: 100_000, seed: "2026" });
 */
export async function simulate(study: Study, options: SimulateOptions = {}): Promise<RunResult> {
  refuseUnknownOptions("simulate", options, optionNames, "unknown-option-of-run");
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
    const prepared = prepare(chosen, preparing);
    const checkpoints = options.unfinished && { store: options.unfinished, identity: identityOf(chosen) };
    const how = { ...options, ...chosen.run, checkpoints };
    const found = await simulateOutputs(chosen, how, inquiryOf(chosen, options), prepared.model, preparing.workplace);
    const result = await answer(chosen, prepared, found, preparing.normals, options);
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

const optionNames: Names<SimulateOptions> = {
  scenarios: true,
  seed: true,
  sampler: true,
  replicates: true,
  sensitivity: true,
  sensitivityOf: true,
  preIntegration: true,
  until: true,
  convergence: true,
  workers: true,
  prepared: true,
  signal: true,
  onProgress: true,
  onStep: true,
  draws: true,
  unfinished: true,
};

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

/** What summaries, charts and analyses need to know at the end. */
function inquiryOf(study: Study, { draws }: SimulateOptions): Inquiry {
  const { sensitivity, sensitivityOf } = study.run;
  const asked = study.outputs.map(({ id }) => [id, askedOf(summaryOptions(study, id))] as const);
  return {
    probabilities: asked.flatMap(([, { probabilities }]) => probabilities),
    thresholds: Object.fromEntries(asked.map(([id, { thresholds }]) => [id, thresholds])),
    distributions: [...study.outputs.slice(0, 1).map(({ id }) => id), ...sensitivityOf],
    ranks: needed("ranks", sensitivity),
    columns: draws === true || needed("draws", sensitivity) || needed("inputs", sensitivity),
  };
}

function summaryOptions({ run, published }: Study, id: string): SummaryOptions {
  return { interval: run.interval, published: Object.hasOwn(published, id) ? published[id] : undefined };
}

async function answer(
  study: Study,
  { cases, exact }: Prepared,
  found: Simulated,
  normals: Normals,
  { workers, signal }: SimulateOptions & { workers: Threads },
): Promise<RunResult> {
  const { samples, distributions, ranks, draws, plan, effort } = found;
  const { interval, sensitivity: methods, sensitivityOf } = study.run;
  const replicates = replicatesOf(plan.sampler.name, plan.scenarios, plan.sampler.replicates);
  const counted: Record<string, OutputSummary> = Object.fromEntries(
    study.outputs.map(({ id }) => [id, summariseOutput(of(samples, id), of(cases, id), summaryOptions(study, id))]),
  );
  const outputs = await withPreIntegration(study, plan, counted, signal);
  const request = { study, outputs: sensitivityOf, interval, draws: draws ?? {}, ranks, plan, kernel: plan, normals };
  const { sensitivity, refusals, remarks, failures } = await analyseSensitivity(request, methods, {
    sharing: analysesAside(workers, request, methods),
    signal,
  });
  holdAgainst(exact, study, outputs, replicates);
  const run = recordOf(study, replicates, outputs);
  const correlations = correlationSummary(study, plan);
  return {
    study,
    run,
    dimensions: dimensionsOf(plan),
    outputs,
    correlations,
    exact,
    sensitivity,
    refusals,
    remarks,
    failures,
    distributions,
    effort,
  };
}

function correlationSummary(study: Study, plan: Plan): RunResult["correlations"] {
  const achieved = achievedCorrelations(study, plan);
  const moved = plan.groups.flatMap((group) => (group.moved === undefined ? [] : [group.moved]));
  return achieved && (moved.length === 0 ? achieved : { ...achieved, moved });
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
