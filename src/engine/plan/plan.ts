/** The plan of a run: everything that a block of scenarios depends on, as plain data that crosses to threads. */
import { inversionTables, type TableCache } from "../../families/inversion.js";
import type { SamplerPlan } from "../../random/sampler.js";
import { planSampler } from "../../random/samplers.js";
import type { Study } from "../../study/study.js";
import type { Modules } from "../lanes/modules.js";
import type { Workplace } from "../workplace.js";
import { type KernelPlan, planKernel } from "./kernelPlan.js";
import type { GroupPlan } from "./liveDrivers.js";
import { type ModelPlan, planModel } from "./planModel.js";
import { restored } from "./restored.js";

export type { GroupPlan };

/** A model with what it is sampled by. */
export interface Plan extends ModelPlan {
  readonly scenarios: number;
  readonly seed: string;
  readonly sampler: SamplerPlan;
  /** What every study shares, compiled once; whoever finds none compiles its own. */
  readonly modules?: Modules | undefined;
}

/** What a model is sampled by. */
export interface PlanOptions {
  readonly scenarios: number;
  readonly seed: string;
  readonly sampler: string;
  readonly replicate?: number | undefined;
  /** Of samplers that have them: 16 unless said. */
  readonly replicates?: number | undefined;
}

/**
 * Plans a run of a study. `tables`: those of earlier runs, and where new ones go. Throws for what makes a study
 * impossible to draw: see `correlationGroups`, `planSampler`.
 */
export function planRun(
  study: Study,
  options: PlanOptions,
  kernel: KernelPlan = planKernel(study),
  tables: TableCache = inversionTables(),
): Plan {
  return planPoints(study, options, planModel(study, kernel, tables));
}

/** Plans a run whose model is planned already. */
export function planPoints(
  study: Study,
  { scenarios, seed, sampler: name, replicate, replicates }: PlanOptions,
  model: ModelPlan,
  { modules, keys }: Partial<Workplace> = {},
): Plan {
  const { streams, groups, dimensions } = model;
  const sampler = planSampler(name, { seed, scenarios, replicate, replicates, dimensions, streams, keys });
  const whole = study.dependence?.method === "iman-conover";
  const reordered = (group: GroupPlan) => ({ ...group, given: restored(sampler, group.streams, group.lower) });
  return { ...model, scenarios, seed, sampler, groups: whole ? groups.map(reordered) : groups, modules };
}
