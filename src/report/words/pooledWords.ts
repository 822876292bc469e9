/** A pool of experts beside what each of them said, in words and columns. */
import { fixed, percentage } from "../../charts/frame/format.js";
import type { Distribution } from "../../families/distribution.js";
import { families, makeDistribution } from "../../families/index.js";
import { cellLabel } from "../../formula/cells.js";
import type { Index } from "../../formula/graph.js";
import type { Study } from "../../study/study.js";
import { decimalsOver } from "./elicitationWords.js";

const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

/** An assumption, or a cell of one, that several experts judged. */
export interface Pooled {
  /** "Length of stay: linear pool of 3 experts". */
  readonly title: string;
  /** "5%", "25%" … */
  readonly probabilities: readonly string[];
  /** Each expert, the pool last. */
  readonly rows: readonly PooledRow[];
}

/** What one expert, or the pool, says: its share of the weight and its quantiles. */
export interface PooledRow {
  readonly who: string;
  readonly share: string;
  readonly quantiles: readonly string[];
}

/** Every pool of a study, in the order of its assumptions. */
export function pooledOf(study: Pick<Study, "assumptions" | "indexes">): readonly Pooled[] {
  const byId: Readonly<Record<string, Index>> = Object.fromEntries(study.indexes.map((index) => [index.id, index]));
  return study.assumptions.flatMap(({ id, label, over, uncertainty }) => {
    const judgements = families[uncertainty?.family ?? ""]?.judgements;
    if (judgements === undefined || uncertainty === undefined) return [];
    return uncertainty.parameters.map((parameters, cell): Pooled => {
      const judged = judgements(parameters);
      const way = `${parameters["pool"] ?? "linear"} pool`;
      const pool = makeDistribution(uncertainty.family, parameters);
      const decimals = decimalsOver(pool.quantile(0.05, "upper") - pool.quantile(0.05));
      const row = (who: string, share: number, of: Distribution): PooledRow => ({
        who,
        share: percentage(share),
        quantiles: probabilities.map((p) => fixed(of.quantile(p), decimals)),
      });
      const title = `${label ?? id}${cellLabel("", over, byId, cell)}: ${way} of ${judged.length} experts`;
      const each = judged.map((one) => row(one.who, one.share, makeDistribution(one.family, one.parameters)));
      return { title, probabilities: probabilities.map((p) => percentage(p)), rows: [...each, row(way, 1, pool)] };
    });
  });
}
