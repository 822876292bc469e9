/** A quotient whose denominator may be zero or change its sign. */
import type { Assumption } from "../../assumptions/assumption.js";
import { cellDistributions } from "../../assumptions/baseCase.js";
import { type Denominator, denominatorsOf, nameOf } from "../../formula/denominators.js";
import { graphFacts } from "../../formula/facts.js";
import { placeAt } from "../../formula/place.js";
import type { Study } from "../../study/study.js";
import { rarerSigns } from "../drawnSigns.js";
import { percent } from "../percent.js";
import type { LintRule, Remark } from "../rule.js";

const remedy = "use a family above zero, or multiply instead: net benefit rather than a ratio";

export const denominatorCrossesZero: LintRule = {
  name: "denominator-crosses-zero",
  severity: "error",
  reason:
    "A quotient whose denominator can be of either sign has no mean: its average over scenarios settles on nothing, however many are drawn. This is why net benefit is averaged, and not the cost-effectiveness ratio.",
  citation: "Hinkley 1969, On the ratio of two correlated normal random variables, Biometrika 56, 635",
  find({ study }) {
    const byId = new Map(study.assumptions.map((assumption) => [assumption.id, assumption]));
    const all = denominatorsOf(study.graph).filter(({ guarded }) => !guarded);
    const ofAssumptions = all.flatMap((one) => {
      const assumption = byId.get(nameOf(one.term) ?? "");
      return assumption === undefined ? [] : crossing(assumption, one);
    });
    const facts = graphFacts(study.graph);
    const terms = all.filter(({ term }) => !byId.has(nameOf(term) ?? "") && facts(term).uncertain);
    return [...ofAssumptions, ...crossingTerms(terms, study)];
  },
};

/** From the distribution itself, however rare the other sign. */
function crossing(assumption: Assumption, { formula, at }: Denominator): readonly Remark[] {
  const below = Math.max(
    0,
    ...cellDistributions(assumption).map(({ cdf, support: [low, high] }) =>
      low >= 0 || high <= 0 ? 0 : Math.min(cdf(0), cdf(0, "upper")),
    ),
  );
  if (below === 0) return [];
  const message = `${formula.id} divides by it, and it may have either sign (${percent(below)} of its draws on one side of zero)`;
  return [{ subject: assumption.id, place: placeAt(formula.source, at), message, remedy }];
}

/** From a thousand scenarios. */
function crossingTerms(terms: readonly Denominator[], study: Study): readonly Remark[] {
  if (terms.length === 0) return [];
  const shares = rarerSigns(
    study,
    terms.map(({ term }) => term),
  );
  return terms.flatMap(({ formula, term, at }, i) => {
    const share = shares[i] ?? 0;
    if (share === 0) return [];
    const what = nameOf(term) ?? "a term";
    const message = `${formula.id} divides by ${what} that has either sign (${percent(share)} of a thousand scenarios on one side of zero)`;
    return [{ place: placeAt(formula.source, at), message, remedy }];
  });
}
