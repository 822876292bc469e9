/** Sobol' indices by simulation: shares of the variance, from a design of their own. */

import { shortRowName } from "../assumptions/rowName.js";
import { mapWithPauses, unstopped } from "../engine/turn.js";
import type { SensitivityRow } from "../summary/result.js";
import { drawnVariance, importanceIn } from "./drawnVariance.js";
import type { Estimated } from "./estimated.js";
import { failures } from "./failures.js";
import { idleNames } from "./groups.js";
import { firstColumn, totalColumn } from "./indexColumns.js";
import { infiniteVariance } from "./infiniteVariance.js";
import { once, type SensitivityMethod } from "./method.js";
import type { FirstAndTotal } from "./pickFreeze/estimates.js";
import { pickFreezeRuns } from "./pickFreeze/runs.js";
import { rankChanceColumn, withRankChances } from "./rankChance/rankChance.js";
import { errorWith, missedIn, rarelyMet } from "./rarelyMet.js";
import { withUntold } from "./untold.js";

/** Shares of the variance of the output, each with one standard error. */
export interface SobolRow extends SensitivityRow {
  readonly first: number;
  readonly total: number;
  readonly firstError: number;
  readonly totalError: number;
  /** Chance that the total really stands at this place of the table. */
  readonly rankChance?: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly sobol?: readonly SobolRow[];
  }
}

/**
 * Sobol' indices of first and total order from scrambled Sobol' points of their own: as many of them as the run has
 * scenarios (a power of two, 1,024 at least, fewer where the runs of the model would be more than a million), in 16 independent
 * scramblings whose scatter is the standard error; what main effects and the clearest interactions make of the design, which
 * is known, is taken out of its noise. They take any model, kinks and choices included. An index outside 0 to 1 is sampling error and is reported
 * as it is. Where the samples hardly meet an event (or another rare value, or several that are rare together) that makes more than a
 * twentieth of the variance, the analysis is refused, with the scenarios that would do.
 */
export const sobol: SensitivityMethod<SobolRow> = {
  name: "sobol",
  title: "Sensitivity, shares of the variance",
  question: "What share of the output's variance comes from this assumption, alone and together with others?",
  caveat: "dependent assumptions stand in one row together",
  reading: () =>
    "First order: the share of the variance that would go, on average, if the assumption became known. Total: the share that would remain if all others became known. The difference is interaction. Standard errors in brackets; a small negative index is sampling error. Assumptions that depend on each other stand in one row together: an index of one alone would count what it shares with the others.",
  order: "largest total first",
  needs: "design",
  source:
    "Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018 (first order); Jansen 1999, doi:10.1016/S0010-4655(98)00154-4 (total; first order where one assumption makes nearly all)",
  columns: [firstColumn, totalColumn, rankChanceColumn],
  async answer(request) {
    const { study, plan, outputs, pause = unstopped } = request;
    const design = await once(request, pickFreezeRuns);
    const { factors, fromA, fromB, mixed, runs } = design;
    const idle = idleNames(study, plan);
    const rare = rarelyMet(request, design.count);
    const answers = await mapWithPauses(outputs, pause, async (output, o) => {
      const columns = [fromA, fromB, ...mixed].map((each) => each[o] as Float64Array);
      const refused = failures(columns, runs.faults(o)) ?? infiniteVariance(request, o);
      if (refused !== undefined) return [output, refused] as const;
      const missed = missedIn(rare, o, fromA[o] as Float64Array);
      if ("refused" in missed) return [output, missed] as const;
      const estimated = await design.indices(o);
      // Of the only factor both are 1 by definition, where the output varies.
      const single = factors.length === 1 && (estimated[0]?.total.value ?? 0) > 0;
      const indices = single ? [{ first: CERTAINLY_ALL, total: CERTAINLY_ALL }] : estimated;
      const totals = new Map(factors.map(({ name }, f) => [name, (indices[f] as FirstAndTotal).total]));
      const rows = factors.map(({ name }, f): SobolRow => {
        const { first, total } = indices[f] as FirstAndTotal;
        const errors = {
          firstError: errorWith(missed.share, first.error),
          totalError: errorWith(missed.share, total.error),
        };
        return { assumption: name, first: first.value, total: total.value, ...errors };
      });
      const none = idle.map(
        (assumption): SobolRow => ({ assumption, first: 0, total: 0, firstError: 0, totalError: 0 }),
      );
      const sorted = [...rows, ...none].sort((x, y) => y.total - x.total || y.first - x.first);
      const alone = factors.length === 1 ? nothingToShare(shortRowName(study, factors[0]?.name ?? "")) : undefined;
      const importance = single
        ? () => 0
        : importanceIn(
            factors,
            indices.map(({ total }) => total),
            rare,
          );
      const held = drawnVariance(study, plan, design.drawn(), importance);
      const remarks = [alone, missed.remark, held].filter((each) => each !== undefined);
      return [output, withUntold(study, withRankChances(sorted, totals, request.normals), sharesOf, remarks)] as const;
    });
    return Object.fromEntries(answers);
  },
};

const CERTAINLY_ALL: Estimated = { value: 1, error: 0 };

function sharesOf({ first, firstError, total, totalError }: SobolRow) {
  return { first: { value: first, error: firstError }, total: { value: total, error: totalError } };
}

/** What estimates would miss by their noise. */
function nothingToShare(name: string): string {
  return `there is nothing to share out: ${name} is all that varies, or depends on all that does; both indices are 1`;
}
