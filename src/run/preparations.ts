/** What runs that follow one another need not do again. */

import { planKernel } from "../engine/kernelPlan.js";
import { compileModules, type Modules } from "../engine/lanes/modules.js";
import { type ModelPlan, planModel } from "../engine/planModel.js";
import { inversionTables, type TableCache } from "../families/inversion.js";
import { laneTails } from "../numerics/laneTails.js";
import { exactSummaries } from "../sensitivity/exact.js";
import { type Normals, normalsByName } from "../sensitivity/rankChance.js";
import type { Study } from "../study/study.js";
import { baseCases } from "../summary/baseCase.js";
import type { ExactSummary } from "../summary/result.js";

/** Belongs to the caller, and remembers the study that was prepared last. */
export interface Preparations {
  readonly tables: TableCache;
  readonly modules: Modules | undefined;
  /** What chances of ranks are drawn with. */
  readonly normals: Normals;
  last: Prepared | undefined;
}

/** A study made ready: whatever its seed, sampler and number of scenarios. */
export interface Prepared {
  readonly study: Study;
  readonly model: ModelPlan;
  /** The base case of every output. */
  readonly cases: Readonly<Record<string, string>>;
  /** Exact means and standard deviations, of outputs that have them. */
  readonly exact: Readonly<Record<string, ExactSummary>>;
}

/**
 * A place for what outlives a run: inversion tables by shape, compiled formulas, the exact base case. Runs that are given
 * the same one begin at once; no number depends on it.
 * @example const prepared = preparations(); // await simulate(study, { prepared, seed }) again and again
 */
export function preparations(): Preparations {
  return { tables: inversionTables(laneTails()), modules: compileModules(), normals: normalsByName(), last: undefined };
}

/** The study made ready, now or by an earlier run. */
export function prepare(study: Study, preparations: Preparations): Prepared {
  const { last } = preparations;
  if (last !== undefined && isSameModel(last.study, study)) return last;
  const kernel = planKernel(study);
  const cases = baseCases(study, kernel);
  const model = planModel(study, kernel, preparations.tables);
  const prepared = { study, model, cases, exact: exactSummaries(study, model) };
  preparations.last = prepared;
  return prepared;
}

/** Whether two studies differ in how they are run, at most. A study is never changed, so its parts need not be compared. */
function isSameModel(a: Study, b: Study): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Study>;
  return [...keys].every((key) => key === "run" || a[key] === b[key]);
}
