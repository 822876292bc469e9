/** A number that is measured or judged, held as if it were known. */
import type { Assumption } from "../../assumptions/assumption.js";
import { type ParameterType, parameterType, wordsOf } from "../../assumptions/parameterType.js";
import { type LintRule, ofEach } from "../rule.js";
import { statedText } from "../statedText.js";

/** Set by law, list, contract or definition: rightly a constant, to be varied as a scenario. */
const settled =
  /\b(prices?|tariffs?|list|charges?|vat|tax|contracts?|invoices?|statut\w*|law|regulations?|definitions?|discount|fees?|payment scheme|printed|thresholds?|willingness to pay)\b/i;

const reasons: Partial<Readonly<Record<ParameterType, string>>> = {
  share: "a probability or share is estimated from so many events among so many patients",
  ratio: "a relative effect is estimated, with an interval",
  utility: "a utility is the mean of a survey",
  cost: "a cost is measured or apportioned, unless a list or contract sets it",
};

export const fixedThoughUncertain: LintRule = {
  name: "fixed-though-uncertain",
  severity: "warning",
  reason:
    "No parameter is left out of the probabilistic analysis for want of data: what is estimated has a distribution. Prices set by law, list or contract are constants.",
  citation: "Briggs et al. 2012, ISPOR-SMDM Task Force 6, doi:10.1177/0272989X12458348",
  find: ofEach((assumption, { study }) => {
    const { uncertainty, sameAs } = assumption;
    const type = parameterType(assumption);
    const why = type === undefined ? undefined : reasons[type];
    if (uncertainty !== undefined || sameAs !== undefined || type === undefined || why === undefined) return undefined;
    if (decided(assumption, type) || !study.graph.formulas.some(({ uses }) => uses.includes(assumption.id))) {
      return undefined;
    }
    const remedy = "give it a distribution, or allow it with the reason";
    return { message: `is held fixed, although ${why}`, remedy };
  }),
};

/** None or all, exactly so many, or set by somebody. */
function decided(assumption: Assumption, type: ParameterType): boolean {
  const plain = type === "cost" ? ["0"] : ["0", "1"];
  return (
    assumption.value.every((value) => plain.includes(value)) ||
    settled.test(`${wordsOf(assumption)} ${statedText(assumption)}`)
  );
}
