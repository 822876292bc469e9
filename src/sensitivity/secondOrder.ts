/** Second-order Sobol' indices: how much of the variance two assumptions make together that neither makes alone. */

import { mapWithPauses } from "../engine/turn.js";
import type { Study } from "../study/study.js";
import type { SensitivityRow } from "../summary/result.js";
import { scatter } from "../summary/scatter.js";
import { designRuns } from "./designRuns.js";
import { failures } from "./failures.js";
import { infiniteVariance } from "./infiniteVariance.js";
import { type Answer, once, type Remarked, type SensitivityMethod, type SensitivityRequest } from "./method.js";
import { pickFreeze } from "./pickFreeze/estimates.js";
import { centredBothWays, interaction } from "./pickFreeze/pairs.js";
import { type PickFreezeRuns, pickFreezeRuns } from "./pickFreeze/runs.js";
import { errorWith, missedIn, rarelyMet } from "./rarelyMet.js";
import type { Refused } from "./refused.js";
import { told, withUntold } from "./untold.js";
import { withinReach } from "./withinReach.js";

/** A pair, "a × b", and its interaction as a share of the variance, with one standard error. */
export interface SecondOrderRow extends SensitivityRow {
  readonly second: number;
  readonly secondError: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly "second-order"?: readonly SecondOrderRow[];
  }
}

/** Assumptions whose pairs are looked at: those with the most interaction. */
const MOST = 12;
/** Errors that the bound of all other pairs lies above its estimate. */
const ERRORS = 2;

/**
 * The interactions of pairs, on the points of `sobol` and, for the twelve assumptions (or groups, or dependent assumptions
 * as one) that interact most, as many again. What pairs leave of the difference of total and first order is made by three
 * and more.
 */
export const secondOrder: SensitivityMethod<SecondOrderRow> = {
  name: "second-order",
  title: "Sensitivity, interactions of pairs",
  question: "Which two assumptions act on the output together, beyond what each does alone?",
  caveat: "of the twelve that interact most",
  reading: () =>
    "The share of the variance that two assumptions make together, beyond what each makes alone. Standard errors in brackets; a small negative index is sampling error. Assumptions that depend on each other count as one.",
  each: "pair",
  order: "largest first",
  needs: "design",
  source: "Saltelli 2002, doi:10.1016/S0010-4655(02)00280-1; Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018",
  columns: [
    {
      key: "second",
      title: "Second order",
      unit: "none",
      drawn: true,
      estimates: "second",
      of: (row) => told(row.second, row.secondError),
      error: (row) => row.secondError,
    },
  ],
  async answer(request) {
    const design = await once(request, pickFreezeRuns);
    const answers = await mapWithPauses(request.outputs, request.pause, async (output, o) => {
      return [output, infiniteVariance(request, o) ?? (await answerOf(design, request, o))] as const;
    });
    return Object.fromEntries(answers);
  },
};

async function answerOf(
  design: PickFreezeRuns,
  request: SensitivityRequest,
  o: number,
): Promise<Answer<SecondOrderRow>[string]> {
  const { factors, replicates, fromA, fromB, mixed } = design;
  if (factors.length < 2) return { refused: "there are no two independent assumptions" };
  const columns = [fromA, fromB, ...mixed].map((each) => each[o] as Float64Array);
  const failed = failures(columns, design.runs.faults(o));
  if (failed !== undefined) return failed;
  const missed = missedIn(rarelyMet(request, design.count), o, fromA[o] as Float64Array);
  if ("refused" in missed) return missed;
  const [a, b, ...own] = withinReach(columns) as [Float64Array, Float64Array, ...Float64Array[]];
  // Where all are looked at, how much each interacts need not be known well.
  const indices =
    factors.length > MOST ? await design.indices(o) : own.map((column) => pickFreeze(a, b, column, replicates));
  const between = indices.map(({ first, total }, factor) => {
    const excess = total.value - first.value;
    const each = (total.parts ?? []).map((part, r) => part - (first.parts?.[r] ?? 0));
    return { factor, excess, most: excess + ERRORS * scatter(each, excess) };
  });
  const sorted = between.sort((x, y) => y.excess - x.excess || x.factor - y.factor);
  const runs = designRuns(request);
  const looked = sorted.slice(0, MOST).map(({ factor }) => factor);
  const back = withinReach(
    looked.map((factor) => design.backwards(runs, factor)[o] as Float64Array),
    columns,
  );
  const both = { a, b, mixed: looked.map((factor) => own[factor] as Float64Array), back };
  const rows = pairsOf(both, looked, { ...design, runs }, o, missed.share);
  if ("refused" in rows) return rows;
  const others = sorted.slice(MOST).map(({ most }) => most);
  return remarked(request.study, rows, factors.length, others, missed.remark);
}

function pairsOf(
  columns: Parameters<typeof centredBothWays>[0],
  looked: readonly number[],
  { factors, replicates, runs }: PickFreezeRuns,
  o: number,
  missed: number,
): readonly SecondOrderRow[] | Refused {
  const failed = failures(columns.back, runs.faults(o));
  if (failed !== undefined) return failed;
  const both = centredBothWays(columns, replicates);
  return looked
    .flatMap((_, k) =>
      looked.slice(0, k).map((__, j): SecondOrderRow => {
        const { value, error } = interaction(both, [j, k], replicates);
        return {
          assumption: pairName(factors, looked[j] ?? -1, looked[k] ?? -1),
          second: value,
          secondError: errorWith(missed, error),
        };
      }),
    )
    .sort((x, y) => y.second - x.second);
}

/** The two in the order of the study: a pair has one name, whatever the seed. */
function pairName(factors: PickFreezeRuns["factors"], j: number, k: number): string {
  return `${factors[Math.min(j, k)]?.name} × ${factors[Math.max(j, k)]?.name}`;
}

/** @param others what total and first order of the other assumptions may differ by: an interaction is no larger than that of either partner */
function remarked(
  study: Study,
  rows: readonly SecondOrderRow[],
  factors: number,
  others: readonly number[],
  missed: string | undefined,
): readonly SecondOrderRow[] | Remarked<SecondOrderRow> | Refused {
  const bound = Math.ceil(Math.max(0, ...others) * 1000) / 1000;
  const remark = `pairs of the ${MOST} of ${factors} assumptions that interact most; no other pair has more than about ${bound}`;
  const sharesOf = ({ second, secondError }: SecondOrderRow) => ({ second: { value: second, error: secondError } });
  const remarks = [missed, others.length === 0 ? undefined : remark].filter((each) => each !== undefined);
  return withUntold(study, rows, sharesOf, remarks);
}
