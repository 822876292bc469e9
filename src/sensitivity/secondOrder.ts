/** Second-order Sobol' indices: how much of the variance two assumptions make together that neither makes alone. */
import type { SensitivityRow } from "../summary/result.js";
import { failures } from "./failures.js";
import { type Answer, once, type Refused, type Remarked, type SensitivityMethod } from "./method.js";
import { pickFreeze } from "./pickFreeze/estimates.js";
import { centredBothWays, interaction } from "./pickFreeze/pairs.js";
import { type PickFreezeRuns, pickFreezeRuns } from "./pickFreeze/runs.js";

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
      of: (row) => row.second,
      error: (row) => row.secondError,
    },
  ],
  async answer(request) {
    const design = await once(request, pickFreezeRuns);
    return Object.fromEntries(request.outputs.map((output, o) => [output, answerOf(design, o)]));
  },
};

function answerOf(design: PickFreezeRuns, o: number): Answer<SecondOrderRow>[string] {
  const { factors, replicates, fromA, fromB, mixed } = design;
  const [a, b] = [fromA[o] as Float64Array, fromB[o] as Float64Array];
  const own = mixed.map((each) => each[o] as Float64Array);
  if (factors.length < 2) return { refused: "there are no two independent assumptions" };
  const failed = failures([a, b, ...own], design.runs.faults(o));
  if (failed !== undefined) return failed;
  const between = own.map((column, factor) => {
    const { first, total } = pickFreeze(a, b, column, replicates);
    return { factor, excess: total.value - first.value };
  });
  const sorted = between.sort((x, y) => y.excess - x.excess || x.factor - y.factor);
  const looked = sorted.slice(0, MOST).map(({ factor }) => factor);
  const back = looked.map((factor) => design.backwards(factor)[o] as Float64Array);
  const both = { a, b, mixed: looked.map((factor) => own[factor] as Float64Array), back };
  const rows = pairsOf(both, looked, design, o);
  return "refused" in rows ? rows : remarked(rows, factors.length, sorted[MOST]?.excess);
}

function pairsOf(
  columns: Parameters<typeof centredBothWays>[0],
  looked: readonly number[],
  { factors, replicates, runs }: PickFreezeRuns,
  o: number,
): readonly SecondOrderRow[] | Refused {
  const failed = failures(columns.back, runs.faults(o));
  if (failed !== undefined) return failed;
  const both = centredBothWays(columns, replicates);
  const name = (place: number) => factors[looked[place] ?? -1]?.name ?? "";
  return looked
    .flatMap((_, k) =>
      looked.slice(0, k).map((__, j): SecondOrderRow => {
        const { value, error } = interaction(both, [j, k], replicates);
        return { assumption: `${name(j)} × ${name(k)}`, second: value, secondError: error };
      }),
    )
    .sort((x, y) => y.second - x.second);
}

/** An interaction is no larger than either partner's total order less its first. */
function remarked(
  rows: readonly SecondOrderRow[],
  factors: number,
  next: number | undefined,
): readonly SecondOrderRow[] | Remarked<SecondOrderRow> {
  if (next === undefined) return rows;
  const bound = Math.max(0, Math.ceil(next * 1000) / 1000);
  const remark = `pairs of the ${MOST} of ${factors} assumptions that interact most; no other pair has more than about ${bound}`;
  return { rows, remark };
}
