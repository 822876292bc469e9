/** A run: every scenario of a study, its outputs kept, its moments exact, wherever the work was done. */

import { BLOCK } from "../random/stream.js";
import type { Study } from "../study/study.js";
import { byId } from "./baseValues.js";
import { memoryBudget } from "./executors/machine.js";
import type { KernelPlan } from "./kernelPlan.js";
import { MomentSums, type Moments } from "./moments.js";
import { refuseNotFinite } from "./notFinite.js";
import { checkMemory, checkRunOptions, type RunOptions } from "./options.js";
import { type Effort, perform } from "./perform.js";
import { type Plan, planRun } from "./plan.js";
import { type RankPass, type RankPassOptions, rankPass } from "./rankPass.js";

/** What a run leaves behind. */
export interface Draws {
  /** By output: its value in each scenario, in order of scenario. */
  readonly draws: Readonly<Record<string, Float64Array>>;
  readonly moments: Readonly<Record<string, Moments>>;
  readonly plan: Plan;
  /** How the work was done; differs from run to run. */
  readonly effort: Effort;
  /** A second pass over the same scenarios, for rank correlations with the inputs: see `rankPass`. */
  rankPass(ranks: Readonly<Record<string, Float64Array>>, options?: RankPassOptions): Promise<RankPass>;
}

/**
 * Draws all scenarios of a study. Same study, seed, sampler and scenarios: same bits, for any number of workers, any
 * scheduling, any machine. A longer run begins with the scenarios of a shorter one (but for `latin-hypercube`).
 * @param kernel `planKernel(study)` where it is at hand.
 * @throws CredenceError `scenarios-out-of-range`, `workers-out-of-range`, `draws-too-large`, `unknown-sampler`,
 * `correlation-…`, `output-not-finite`; the signal's reason when it aborts.
 * @example const { draws, moments } = await simulateDraws(study, { scenarios: 100_000, seed: "2026" });
 */
export async function simulateDraws(study: Study, options: RunOptions, kernel?: KernelPlan): Promise<Draws> {
  checkRunOptions(options);
  const { scenarios, seed, sampler = study.run.sampler, replicate, workers = "auto" } = options;
  checkMemory(scenarios, study.outputs.length, memoryBudget());
  const plan = planRun(study, { scenarios, seed, sampler, replicate }, kernel);
  const columns = plan.outputs.map(() => new Float64Array(scenarios));
  const sums = plan.outputs.map((_, output) => new MomentSums(plan.reference[output] ?? 0));
  const effort = await perform(
    plan,
    { ...options, workers },
    {
      task: (first, blocks) => ({ kind: "draws", first, blocks }),
      receive(result) {
        if (result.kind !== "draws") return 0;
        result.columns.forEach((column, output) => {
          columns[output]?.set(column, result.first * BLOCK);
        });
        result.moments.forEach((parts, output) => {
          sums[output]?.merge(parts);
        });
        return result.columns[0]?.length ?? 0;
      },
    },
  );
  const moments = byOutput(
    plan,
    sums.map((sum) => sum.moments()),
  );
  refuseNotFinite(study, plan, moments);
  return {
    draws: byOutput(plan, columns),
    moments,
    plan,
    effort,
    rankPass: (ranks, more = {}) => rankPass(plan, ranks, { workers, signal: options.signal, ...more }),
  };
}

function byOutput<T>(plan: Plan, values: readonly T[]): Readonly<Record<string, T>> {
  return byId(plan.outputs.map((id, i) => [id, values[i] as T]));
}
