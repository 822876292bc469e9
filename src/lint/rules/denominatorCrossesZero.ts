/** A quotient whose denominator may be zero or change its sign. */
import type { Assumption } from "../../assumptions/assumption.js";
import { cellDistributions } from "../../assumptions/baseCase.js";
import type { Expression } from "../../formula/expression.js";
import type { GraphFormula } from "../../formula/graph.js";
import { placeAt } from "../../formula/place.js";
import { percent } from "../percent.js";
import type { LintRule, Remark } from "../rule.js";

export const denominatorCrossesZero: LintRule = {
  name: "denominator-crosses-zero",
  severity: "error",
  reason:
    "A quotient whose denominator can be of either sign has no mean: its average over scenarios settles on nothing, however many are drawn. This is why net benefit is averaged, and not the cost-effectiveness ratio.",
  citation: "Hinkley 1969, On the ratio of two correlated normal random variables, Biometrika 56, 635",
  find({ study }) {
    const byId = new Map(study.assumptions.map((assumption) => [assumption.id, assumption]));
    return study.graph.formulas.flatMap((formula) =>
      denominators(formula.expression).flatMap(({ id, at }) => {
        const assumption = byId.get(id);
        return assumption === undefined ? [] : crossing(assumption, formula, at);
      }),
    );
  },
};

function crossing(assumption: Assumption, formula: GraphFormula, at: number): readonly Remark[] {
  const below = Math.max(
    0,
    ...cellDistributions(assumption).map(({ cdf, support: [low, high] }) =>
      low >= 0 || high <= 0 ? 0 : Math.min(cdf(0), cdf(0, "upper")),
    ),
  );
  if (below === 0) return [];
  const message = `${formula.id} divides by it, and it may have either sign (${percent(below)} of its draws on one side of zero)`;
  const remedy = "use a family above zero, or multiply instead: net benefit rather than a ratio";
  return [{ subject: assumption.id, place: placeAt(formula.source, at), message, remedy }];
}

/** Names that something is divided by, with the place of the division. */
function denominators(node: Expression): readonly { readonly id: string; readonly at: number }[] {
  if (node.kind === "element") return denominators(node.of);
  if (node.kind !== "call") return [];
  const by = node.fn === "/" ? nameOf(node.args[1]) : undefined;
  return [...(by === undefined ? [] : [{ id: by, at: node.at }]), ...node.args.flatMap(denominators)];
}

function nameOf(node: Expression | undefined): string | undefined {
  if (node?.kind === "element") return nameOf(node.of);
  return node?.kind === "name" ? node.id : undefined;
}
