/** An assumption as it is shown: each cell with its base case, mean, interval and shape. */
import type { Assumption } from "../../assumptions/assumption.js";
import { cellDistributions } from "../../assumptions/baseCase.js";
import { elicitations } from "../../assumptions/elicitation.js";
import { CredenceError, unknownName } from "../../errors.js";
import type { Distribution } from "../../families/distribution.js";
import { families, makeDistribution } from "../../families/index.js";
import { cellLabel } from "../../formula/cells.js";
import type { Index } from "../../formula/graph.js";
import type { Study } from "../../study/study.js";

export interface CellView {
  /** "low", "low, 2025"; empty for a single number. */
  readonly name: string;
  readonly base: number;
  /** Absent: a constant. */
  readonly distribution?: Distribution | undefined;
  /** Central interval, and the quartiles. */
  readonly interval?: readonly [number, number] | undefined;
  readonly quartiles?: readonly [number, number] | undefined;
}

export interface AssumptionView {
  readonly assumption: Assumption;
  readonly label: string;
  readonly cells: readonly CellView[];
  /** Quantiles that somebody was asked for, of a single number. */
  readonly asked?: { readonly p: readonly number[]; readonly x: readonly number[] } | undefined;
  /** What each of several experts said, where a single number is the pool of that. */
  readonly experts: readonly { readonly who: string; readonly distribution: Distribution }[];
}

/**
 * All assumptions of a study, or the one of an id; one that takes another's draw shows that distribution.
 * @param coverage of the interval, for example 0.95
 * @throws CredenceError `unknown-assumption`.
 */
export function assumptionViews(
  study: Pick<Study, "assumptions" | "indexes">,
  coverage: number,
  id?: string,
): readonly AssumptionView[] {
  const { assumptions } = study;
  const shown = id === undefined ? assumptions : assumptions.filter((one) => one.id === id);
  if (shown.length === 0 && id !== undefined) {
    const { message, remedy } = unknownName(
      "assumption",
      id,
      assumptions.map((one) => one.id),
    );
    throw new CredenceError("unknown-assumption", message, { remedy });
  }
  const byId = Object.fromEntries(study.indexes.map((index) => [index.id, index]));
  return shown.map((assumption) => view(assumption, assumptions, byId, coverage));
}

function view(
  assumption: Assumption,
  all: readonly Assumption[],
  indexes: Readonly<Record<string, Index>>,
  coverage: number,
): AssumptionView {
  const drawn = all.find(({ id }) => id === assumption.sameAs) ?? assumption;
  const distributions = cellDistributions(drawn);
  const tail = (1 - coverage) / 2;
  const between = (of: Distribution, p: number) => [of.quantile(p), of.quantile(p, "upper")] as const;
  const cells = assumption.value.map((value, cell) => {
    const name = cellLabel("", assumption.over, indexes, cell)
      .slice(1, -1)
      .replace(/[^,=]+=/g, "");
    const distribution = distributions[cell];
    if (distribution === undefined) return { name, base: Number(value) };
    const [interval, quartiles] = [between(distribution, tail), between(distribution, 0.25)];
    return { name: name.replace(/,(?! )/g, ", "), base: Number(value), distribution, interval, quartiles };
  });
  const judged = cells.length === 1 ? elicitations(drawn) : [];
  const asked = judged.length === 1 && judged[0]?.expert === undefined ? judged[0]?.asked : undefined;
  return { assumption, label: assumption.label ?? assumption.id, cells, asked, experts: expertsOf(drawn) };
}

function expertsOf({ uncertainty }: Assumption): AssumptionView["experts"] {
  const [parameters, ...others] = uncertainty?.parameters ?? [];
  const judged = families[uncertainty?.family ?? ""]?.judgements;
  if (parameters === undefined || judged === undefined || others.length > 0) return [];
  return judged(parameters).map((one) => ({
    who: one.who,
    distribution: makeDistribution(one.family, one.parameters),
  }));
}
