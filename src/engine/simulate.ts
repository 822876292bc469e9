/** A run: every scenario of a study, summed, counted and its quantiles found, wherever the work was done. */
import { distributionFromCells, type EmpiricalDistribution } from "../numerics/empiricalDistribution.js";
import { replicatesOf } from "../random/samplers.js";
import { BLOCK } from "../random/stream.js";
import type { Study } from "../study/study.js";
import { memoryBudget } from "./executors/machine.js";
import { refuseNotFinite } from "./notFinite.js";
import { checkMemory, checkRunOptions, type RunOptions } from "./options.js";
import { type Effort, perform } from "./perform.js";
import { byId } from "./plan/baseValues.js";
import { type Plan, planPoints } from "./plan/plan.js";
import { type ModelPlan, planModel } from "./plan/planModel.js";
import { type RankTable, rankTable } from "./rankSums.js";
import { sampleOf } from "./reduction/merged/outputSample.js";
import type { Reduction } from "./reduction/merged/reduction.js";
import { wantedPlaces } from "./reduction/merged/wantedPlaces.js";
import type { ReduceResult } from "./reduction/parts.js";
import type { Questions } from "./reduction/questions.js";
import type { Sample } from "./sample.js";
import { openWorkplace, type Workplace } from "./workplace.js";

/** What is to be found out; ids are those of outputs. */
export interface Inquiry {
  /** Quantiles of every output. */
  readonly probabilities?: readonly number[] | undefined;
  /** By output: values that scenarios are counted below. */
  readonly thresholds?: Readonly<Record<string, readonly number[]>> | undefined;
  /** Outputs whose distribution is wanted in full. */
  readonly distributions?: readonly string[] | undefined;
  /** Whether rank correlations of those are wanted. */
  readonly ranks?: boolean | undefined;
  /** Whether every value is kept. */
  readonly columns?: boolean | undefined;
}

/** What a run leaves behind. */
export interface Simulated {
  readonly samples: Readonly<Record<string, Sample>>;
  readonly distributions: Readonly<Record<string, EmpiricalDistribution>>;
  readonly ranks: Readonly<Record<string, RankTable>>;
  /** By output: its value in each scenario, in order of scenario; where it was asked for. */
  readonly draws: Readonly<Record<string, Float64Array>> | undefined;
  readonly plan: Plan;
  /** How the work was done; differs from run to run. */
  readonly effort: Effort;
}

/**
 * Draws all scenarios of a study. Same study, seed, sampler and scenarios: same bits, for any number of workers, any
 * scheduling, any machine. A longer run begins with the scenarios of a shorter one (but for Latin hypercubes).
 * @param model `planModel(study)` and
 * @param workplace that of earlier runs, where it is at hand: both cost more than ten thousand scenarios.
 * @throws CredenceError `scenarios-out-of-range`, `workers-out-of-range`, `draws-too-large`, `unknown-sampler`,
 * `correlation-…`, `output-not-finite`; the signal's reason when it aborts.
 * @example const { samples } = await simulateOutputs(study, { scenarios: 100_000, seed: "2026" }, { probabilities: [0.5] });
 */
export async function simulateOutputs(
  study: Study,
  options: RunOptions,
  inquiry: Inquiry = {},
  model: ModelPlan = planModel(study),
  workplace: Workplace = openWorkplace(),
): Promise<Simulated> {
  checkRunOptions(options);
  const { scenarios, seed, sampler = study.run.sampler, replicate, workers = "auto" } = options;
  const { replicates = study.run.replicates } = options;
  if (inquiry.columns === true) checkMemory(scenarios, study.outputs.length, memoryBudget());
  const plan = planPoints(study, { scenarios, seed, sampler, replicate, replicates }, model, workplace);
  const questions = questionsOf(plan, inquiry);
  const columns = questions.columns ? plan.outputs.map(() => new Float64Array(scenarios)) : undefined;
  const onPart = columns && ((part: ReduceResult) => keep(part, columns));
  const checkpoints = columns === undefined ? options.checkpoints : undefined;
  const { found, effort } = await perform(
    { plan, questions },
    { ...options, workers, sites: workplace.sites, shelf: workplace.shelf, onPart, checkpoints },
    (reduction) => {
      refuseNotFinite(study, plan, reduction.outputs);
      return readOut(plan, questions, reduction);
    },
  );
  return { ...found, draws: columns && byOutput(plan, columns), plan, effort };
}

function readOut(
  plan: Plan,
  questions: Questions,
  reduction: Reduction,
): Pick<Simulated, "samples" | "distributions" | "ranks"> {
  const { scenarios } = plan;
  const wanted = wantedPlaces(questions, scenarios);
  const samples = reduction.outputs.map((output, o) => sampleOf(output, o, questions, scenarios, wanted));
  return {
    samples: byOutput(plan, samples),
    distributions: byPosition(plan, questions.distributions, distributionsOf(reduction, questions)),
    ranks: questions.ranks ? byPosition(plan, questions.distributions, ranksOf(plan, questions, reduction)) : byId([]),
  };
}

function questionsOf({ outputs, sampler, scenarios }: Plan, inquiry: Inquiry): Questions {
  const { probabilities = [], thresholds = {}, distributions = [], ranks = false, columns = false } = inquiry;
  return {
    replicates: replicatesOf(sampler.name, scenarios, sampler.replicates),
    probabilities: [...new Set(probabilities)],
    thresholds: outputs.map((id) => [...new Set(Object.hasOwn(thresholds, id) ? thresholds[id] : [])]),
    distributions: [...new Set(distributions.map((id) => outputs.indexOf(id)))].filter((output) => output >= 0),
    ranks,
    columns,
  };
}

function keep({ first, outputs }: ReduceResult, columns: readonly Float64Array[]): void {
  columns.forEach((column, output) => {
    column.set(outputs[output]?.column ?? [], first * BLOCK);
  });
}

function distributionsOf({ distributions, outputs, edges }: Reduction, questions: Questions) {
  return distributions.map(({ cells }, d) => {
    const { least = 0, most = 0 } = outputs[questions.distributions[d] as number] ?? {};
    return distributionFromCells(edges[d] as Float64Array, cells, [least, most]);
  });
}

function ranksOf(plan: Plan, questions: Questions, { distributions, squares }: Reduction): readonly RankTable[] {
  const names = plan.drivers.map(({ name }) => name);
  return distributions.map((sums) => rankTable(names, sums, squares, questions.replicates));
}

function byOutput<T>(plan: Plan, values: readonly T[]): Readonly<Record<string, T>> {
  return byId(plan.outputs.map((id, i) => [id, values[i] as T]));
}

function byPosition<T>(plan: Plan, positions: readonly number[], values: readonly T[]): Readonly<Record<string, T>> {
  return byId(positions.map((output, i) => [plan.outputs[output] as string, values[i] as T]));
}
