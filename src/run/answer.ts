/** What was simulated, answered: outputs summarised, sensitivity analysed, the whole fingerprinted. */
import { achievedCorrelations } from "../engine/achievedCorrelations.js";
import type { Threads } from "../engine/executors/threads.js";
import type { Plan } from "../engine/plan/plan.js";
import type { Inquiry, Simulated } from "../engine/simulate.js";
import { breather, mapWithPauses, type Pause } from "../engine/turn.js";
import { replicatesOf } from "../random/samplers.js";
import { exactBeside } from "../sensitivity/exact/exactBeside.js";
import { knownOf } from "../sensitivity/exact/known.js";
import { analyseSensitivity, analysesTakeLong, needed } from "../sensitivity/index.js";
import type { Study } from "../study/study.js";
import { withPreIntegration } from "../summary/preIntegration/withPreIntegration.js";
import type { OutputSummary, RunRecord, RunResult } from "../summary/result.js";
import { resultHash } from "../summary/resultHash.js";
import { askedOf, quantileKeys, type SummaryOptions, summariseOutput } from "../summary/summarise.js";
import { version } from "../version.js";
import { analysesAside } from "./analysesAside.js";
import { holdIndices } from "./indexShadow.js";
import { indicesBeside } from "./indicesBeside.js";
import type { Preparations, Prepared } from "./preparations.js";
import { holdAgainst } from "./shadow.js";
import type { SimulateOptions } from "./simulateOptions.js";
import { unmetIndices } from "./unmetIndices.js";
import { withUnmet } from "./unmetStatistics.js";

/** What summaries, charts and analyses need to know at the end. */
export function inquiryOf(study: Study, { draws }: SimulateOptions): Inquiry {
  const { sensitivity, sensitivityOf } = study.run;
  const keys = quantileKeys(study.run.interval);
  const asked = study.outputs.map(({ id }) => [id, askedOf(summaryOptions(study, id, keys))] as const);
  return {
    probabilities: asked.flatMap(([, { probabilities }]) => probabilities),
    thresholds: Object.fromEntries(asked.map(([id, { thresholds }]) => [id, thresholds])),
    distributions: [...study.outputs.slice(0, 1).map(({ id }) => id), ...sensitivityOf],
    ranks: needed("ranks", sensitivity),
    columns: draws === true || needed("draws", sensitivity) || needed("inputs", sensitivity),
  };
}

function summaryOptions({ run, published }: Study, id: string, keys: readonly string[]): SummaryOptions {
  return { interval: run.interval, published: Object.hasOwn(published, id) ? published[id] : undefined, keys };
}

/** @throws CredenceError of `holdAgainst` and `holdIndices`, and those of the study's analyses */
export async function answer(
  study: Study,
  { cases, exact, moments }: Prepared,
  found: Simulated,
  { normals, workplace: { sites } }: Preparations,
  { workers, signal }: SimulateOptions & { workers: Threads },
): Promise<RunResult> {
  const { samples, distributions, ranks, draws, plan, effort } = found;
  const { interval, sensitivity: methods, sensitivityOf } = study.run;
  const replicates = replicatesOf(plan.sampler.name, plan.scenarios, plan.sampler.replicates);
  const pause = breather(signal);
  const known = { kernel: plan, moments, normals };
  const request = { study, outputs: sensitivityOf, interval, draws: draws ?? {}, ranks, plan, ...known };
  const atOnce = analysesTakeLong(study, plan.drivers.length);
  const { outputs: counted, unmet } = withUnmet(await summaries(study, samples, cases, pause), request);
  let outputs = counted;
  let correlations: RunResult["correlations"];
  const analysed = await analyseSensitivity(request, methods, {
    sharing: analysesAside(workers, request, methods, atOnce),
    async first() {
      outputs = await withPreIntegration(study, plan, counted, pause, sites);
      correlations = await correlationSummary(study, plan, pause);
    },
    signal,
  });
  const { refusals, remarks, failures, modelRuns, ...answers } = analysed;
  const { sensitivity, ...beside } = exactBeside(study, plan, answers.sensitivity, moments);
  const run = recordOf(study, replicates, outputs);
  const byId = Object.fromEntries(study.outputs.map((output) => [output.id, output]));
  holdAgainst(exact, study, outputs, replicates, (id) => knownOf(moments(of(byId, id)), plan.scenarios));
  const indices = indicesBeside(sensitivity);
  holdIndices(indices, { outputs, exact, run }, beside);
  return {
    study,
    run,
    dimensions: dimensionsOf(plan),
    outputs,
    correlations,
    exact,
    sensitivity,
    refusals,
    remarks: [...remarks, ...unmetIndices(study, indices, beside.isMet)],
    unmet,
    failures,
    modelRuns,
    distributions,
    effort,
  };
}

async function summaries(
  study: Study,
  samples: Simulated["samples"],
  cases: Prepared["cases"],
  pause: Pause,
): Promise<Readonly<Record<string, OutputSummary>>> {
  const keys = quantileKeys(study.run.interval);
  const found = await mapWithPauses(study.outputs, pause, ({ id }) => {
    return [id, summariseOutput(of(samples, id), of(cases, id), summaryOptions(study, id, keys))] as const;
  });
  return Object.fromEntries(found);
}

async function correlationSummary(study: Study, plan: Plan, pause: Pause): Promise<RunResult["correlations"]> {
  const achieved = await achievedCorrelations(study, plan, pause);
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
