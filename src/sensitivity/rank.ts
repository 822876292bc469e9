/** Rank correlation: which assumptions move together with the output over all scenarios. */
import type { RankSums } from "../engine/rankSums.js";
import { expm1 } from "../numerics/special/exponential.js";
import type { Study } from "../study/study.js";
import { scatter } from "../summary/scatter.js";
import type { Estimated } from "./estimated.js";
import { idleNames } from "./groups.js";
import { type Answer, columnOf, type SensitivityMethod } from "./method.js";
import { rankChanceColumn, withRankChances } from "./rankChance/rankChance.js";
import { multipleCorrelation, type RankGroups, rankGroups } from "./rankGroups.js";

/** Spearman rank correlation of an assumption with the output. */
export interface RankRow {
  readonly assumption: string;
  readonly value: number;
  readonly standardError: number;
  /** Chance that its size really stands at this place of the table. */
  readonly rankChance?: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly rank?: readonly RankRow[];
  }
}

/**
 * Spearman's rank correlation of each assumption with the output, with one standard error. It answers: knowing that
 * this assumption turned out high, do we expect the output high? All assumptions vary together, as correlated as the
 * study says, so an assumption without any effect of its own is given credit for those it moves with: compare the
 * one-way rows, where it stands at 0. A value near 0 does not rule out an effect that rises and falls.
 * The assumption's grade (its probability scale) stands for its rank: the same in the limit, and kept in no column.
 * An output that never varies has correlation 0 with everything. The error is Bonett and Wright's for independent
 * scenarios, the scatter between replicates for others.
 */
export const rank: SensitivityMethod<RankRow> = {
  name: "rank",
  title: "Sensitivity, all assumptions together",
  question: "Which assumptions move together with the output when all vary at once, correlations included?",
  caveat: "passengers: correlated assumptions share the credit",
  reading: () =>
    "Spearman rank correlation of each assumption with the result over all simulated scenarios. Correlated assumptions share the credit: one may stand high only because it moves with another.",
  chart: "rank-tornado",
  order: "strongest first",
  needs: "ranks",
  standard: true,
  source: "Spearman 1904, doi:10.2307/1412159",
  columns: [
    {
      key: "rank_correlation",
      title: "Rank correlation",
      unit: "none",
      of: (row) => row.value,
      error: (row) => row.standardError,
    },
    rankChanceColumn,
  ],
  async answer({ study, outputs, ranks, plan, normals }) {
    const groups = rankGroups(plan, study);
    return Object.fromEntries(
      outputs.map((output): [string, Answer<RankRow>[string]] => {
        const { drivers, whole, replicates } = columnOf(output, ranks);
        const parts = (driver: number) => replicates.map((each) => each[driver] as RankSums);
        const drawn = drivers.map((name, driver) => row(name, whole[driver] as RankSums, parts(driver)));
        const sizes = drivers.map((name, driver) => [name, sizeOf(drawn[driver] as RankRow, parts(driver))] as const);
        const signed = (driver: number): Estimated => {
          const { value, standardError } = drawn[driver] as RankRow;
          return { value, error: standardError, parts: parts(driver).map(correlation) };
        };
        const joint = [...groups.together].map(
          ([name, members]) => [name, multipleCorrelation(members.map(signed))] as const,
        );
        const inGroup = new Set([...groups.together.values()].flat());
        const ranked = new Map<string, Estimated>([...sizes, ...joint]);
        const rows = [
          ...drawn.filter((_, driver) => !inGroup.has(driver)),
          ...joint.map(([assumption, { value, error }]): RankRow => ({ assumption, value, standardError: error })),
          ...unrelated(study, drivers),
        ];
        const all = rows.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
        const found = withRankChances(all, ranked, normals);
        const remark = remarkOf(groups);
        return [output, remark === undefined ? found : { rows: found, remark }];
      }),
    );
  },
};

/**
 * One standard error of a rank correlation: Bonett and Wright's sqrt((1 + r²/2) / (n - 3)) on Fisher's z scale, turned
 * back as half the distance between tanh(z ± se). Below 10 scenarios, where it is no guide, 1: nothing is known.
 * Source: Bonett & Wright 2000, doi:10.1007/BF02294183.
 */
export function rankCorrelationError(value: number, count: number): number {
  if (count < 10) return 1;
  const twice = expm1(2 * Math.sqrt((1 + (value * value) / 2) / (count - 3)));
  const step = twice / (twice + 2);
  return (step * (1 - value * value)) / (1 - value * value * step * step);
}

function remarkOf({ together, apart }: RankGroups): string | undefined {
  const multiple = together.size === 0 ? [] : ["of a group: the multiple correlation, without a sign"];
  const singly = `members of ${apart.join(", ")} depend on each other and stand singly; rank-regression has their multiple correlation`;
  const said = [...multiple, ...(apart.length === 0 ? [] : [singly])];
  return said.length === 0 ? undefined : said.join("; ");
}

/** What reaches no output, itself or through a correlated partner, is not drawn: its correlation is 0 and known. */
function unrelated(study: Study, drawn: readonly string[]): readonly RankRow[] {
  return idleNames(study, { drivers: drawn.map((name) => ({ name })) }).map((assumption) => {
    return { assumption, value: 0, standardError: 0 };
  });
}

/** From sums over one group, or over each of the replicates that the error is then taken from. */
function row(assumption: string, whole: RankSums, parts: readonly RankSums[]): RankRow {
  const value = correlation(whole);
  const standardError =
    parts.length > 1
      ? scatter(parts.map(correlation), correlation(parts.reduce(added)))
      : rankCorrelationError(value, whole.count);
  return { assumption, value, standardError };
}

/** A correlation as tables order it: by its size, whatever its sign. */
function sizeOf({ value, standardError }: RankRow, parts: readonly RankSums[]): Estimated {
  const sign = value < 0 ? -1 : 1;
  return { value: Math.abs(value), error: standardError, parts: parts.map((part) => sign * correlation(part)) };
}

function added(a: RankSums, b: RankSums): RankSums {
  return {
    count: a.count + b.count,
    grade: a.grade + b.grade,
    gradeSquares: a.gradeSquares + b.gradeSquares,
    rank: a.rank + b.rank,
    rankSquares: a.rankSquares + b.rankSquares,
    product: a.product + b.product,
  };
}

function correlation({ count, grade, gradeSquares, rank, rankSquares, product }: RankSums): number {
  const gradeSpread = gradeSquares - (grade * grade) / count;
  const rankSpread = rankSquares - (rank * rank) / count;
  const spread = Math.sqrt(gradeSpread) * Math.sqrt(rankSpread);
  return spread > 0 ? Math.max(-1, Math.min(1, (product - (grade * rank) / count) / spread)) : 0;
}
