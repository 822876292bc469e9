/** What runs that follow one another need not do again. */

import { planKernel } from "../engine/plan/kernelPlan.js";
import { type ModelPlan, planModel } from "../engine/plan/planModel.js";
import { type Pause, unstopped } from "../engine/turn.js";
import { openWorkplace, type Workplace } from "../engine/workplace.js";
import { inversionTables, type TableCache } from "../families/inversion.js";
import { laneTails } from "../numerics/octaves/laneTails.js";
import { drawnMoments, type MomentsOf } from "../sensitivity/exact/drawnMoments.js";
import { exactSummaries } from "../sensitivity/exact.js";
import { type Normals, normalsByName } from "../sensitivity/rankChance/normals.js";
import type { Study } from "../study/study.js";
import { baseCases } from "../summary/baseCase.js";
import type { ExactSummary } from "../summary/result.js";

/** Studies that are remembered: variants that are held against each other, steps of a slider that goes to and fro. */
const MOST = 8;

/** Belongs to the caller, and remembers the studies that were prepared last. */
export interface Preparations {
  readonly tables: TableCache;
  readonly workplace: Workplace;
  /** What chances of ranks are drawn with. */
  readonly normals: Normals;
  /** The last one last. */
  studies: readonly Prepared[];
}

/** A study made ready: whatever its seed, sampler and number of scenarios. */
export interface Prepared {
  readonly study: Study;
  readonly model: ModelPlan;
  /** The base case of every output. */
  readonly cases: Readonly<Record<string, string>>;
  /** Exact means and standard deviations, of outputs that have them. */
  readonly exact: Readonly<Record<string, ExactSummary>>;
  /** What these are read from, and exact indices too. */
  readonly moments: MomentsOf;
}

/**
 * A place for what outlives a run: inversion tables by shape, compiled formulas, which variants of a study share, the
 * exact base case. Runs that are given the same one begin at once; no number depends on it.
 * @example const prepared = preparations(); // await simulate(study, { prepared, seed }) again and again
 */
export function preparations(): Preparations {
  return {
    tables: inversionTables(laneTails()),
    workplace: openWorkplace(),
    normals: normalsByName(),
    studies: [],
  };
}

/** The study made ready, now or by an earlier run. @throws what the pause throws */
export async function prepare(study: Study, preparations: Preparations, pause = unstopped): Promise<Prepared> {
  const found =
    preparations.studies.find((prepared) => isSameModel(prepared.study, study)) ??
    (await made(study, preparations, pause));
  preparations.studies = [...preparations.studies.filter((one) => one !== found), found].slice(-MOST);
  return found;
}

async function made(study: Study, { tables, studies }: Preparations, pause: Pause): Promise<Prepared> {
  const earlier = studies.map(({ model }) => model);
  const kernel = planKernel(study, earlier);
  await pause();
  const cases = baseCases(study, kernel);
  await pause();
  const model = planModel(study, kernel, tables, earlier);
  await pause();
  const moments = drawnMoments(study, model);
  return { study, model, cases, exact: exactSummaries(study, moments), moments };
}

/** Whether two studies differ in how they are run, at most. A study is never changed, so its parts need not be compared. */
function isSameModel(a: Study, b: Study): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Study>;
  return [...keys].every((key) => key === "run" || a[key] === b[key]);
}
