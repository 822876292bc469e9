/** Family by type of parameter. */
import type { Assumption } from "../../assumptions/assumption.js";
import { type ParameterType, parameterType } from "../../assumptions/parameterType.js";
import type { LintRule } from "../rule.js";
import { ofEach } from "../rule.js";

const symmetric = ["student-t", "gumbel"];
const counts = ["poisson", "binomial", "negative-binomial", "beta-binomial", "bernoulli"];
const unbounded = ["lognormal", "gamma", "inverse-gamma", "weibull", "loglogistic", "gompertz", "exponential"];

/**
 * What to use, and what not to. A normal cost or share is left to the rules on impossible values: with a small error it is
 * sound. A utility has its end at 1 close by, so that a normal one must be cut off there.
 */
const suits: Readonly<Record<ParameterType, { readonly fit: string; readonly wrong: readonly string[] }>> = {
  cost: { fit: "gamma or lognormal", wrong: [...symmetric, ...counts] },
  share: {
    fit: "beta or logit-normal",
    wrong: [...symmetric, ...unbounded, ...counts.filter((f) => f !== "bernoulli")],
  },
  ratio: { fit: "lognormal", wrong: ["normal", ...symmetric, "beta", "logit-normal", ...counts] },
  utility: {
    fit: "beta (stretched by min and max where states are worse than death)",
    wrong: ["normal", ...symmetric, ...unbounded, ...counts],
  },
  quantity: { fit: "gamma or lognormal, for counts poisson or negative-binomial", wrong: symmetric },
};

const nouns: Readonly<Record<ParameterType, string>> = {
  cost: "cost",
  share: "share",
  ratio: "ratio",
  utility: "utility",
  quantity: "quantity",
};

export const familySuitsType: LintRule = {
  name: "family-suits-type",
  severity: "warning",
  reason:
    "Families follow from the type of parameter: beta for probabilities and shares, gamma or lognormal for costs and quantities, lognormal for hazard, odds and risk ratios, beta for utilities.",
  citation:
    "Briggs et al. 2012, ISPOR-SMDM Task Force 6, doi:10.1177/0272989X12458348; Briggs, Claxton and Sculpher 2006, Decision Modelling for Health Economic Evaluation, ch. 4",
  find: ofEach((assumption) => {
    const type = parameterType(assumption);
    const family = assumption.uncertainty?.family;
    if (type === undefined || family === undefined) return undefined;
    const { fit, wrong } = suits[type];
    if (!wrong.includes(family) || (type === "utility" && family === "normal" && isCut(assumption))) return undefined;
    return { message: `is a ${nouns[type]}, and ${family} is no family for one`, remedy: `use ${fit}` };
  }),
};

function isCut({ uncertainty }: Assumption): boolean {
  return uncertainty?.parameters.every(({ truncate }) => truncate !== undefined) ?? false;
}
