/** Family by type of parameter. */
import type { Assumption } from "../../assumptions/assumption.js";
import { type ParameterType, parameterType } from "../../assumptions/parameterType.js";
import { families, makeDistribution } from "../../families/index.js";
import type { LintRule } from "../rule.js";
import { ofEach } from "../rule.js";

/** What a family is, told from its distribution, so that a new one need not be listed. */
type Kind = "normal" | "lognormal" | "either sign" | "above 0" | "share" | "count" | "event";

/**
 * What to use, and what not to. A normal cost or share is left to the rules on impossible values: with a small error it is
 * sound. A utility has its end at 1 close by, so that a normal one must be cut off there.
 */
const suits: Readonly<Record<ParameterType, { readonly fit: string; readonly wrong: readonly Kind[] }>> = {
  cost: { fit: "gamma or lognormal", wrong: ["either sign", "count", "event"] },
  share: { fit: "beta or logit-normal", wrong: ["either sign", "above 0", "lognormal", "count"] },
  ratio: { fit: "lognormal", wrong: ["normal", "either sign", "above 0", "share", "count", "event"] },
  utility: {
    fit: "beta (stretched by min and max where states are worse than death)",
    wrong: ["normal", "either sign", "above 0", "lognormal", "count", "event"],
  },
  quantity: { fit: "gamma or lognormal, for counts poisson or negative-binomial", wrong: ["either sign"] },
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
    const kind = kindOf(assumption);
    if (kind === undefined || !wrong.includes(kind)) return undefined;
    if (type === "utility" && kind === "normal" && isCut(assumption)) return undefined;
    return { message: `is a ${nouns[type]}, and ${family} is no family for one`, remedy: `use ${fit}` };
  }),
};

/** Of the whole distribution, whatever is cut off; undefined for data, judgements, mixtures and lists of values. */
function kindOf({ uncertainty }: Assumption): Kind | undefined {
  const { family = "", parameters = [], joint } = uncertainty ?? {};
  const { truncate, "keep-mean": _, ...own } = parameters[0] ?? {};
  const found = families[family];
  if (found === undefined || joint === "simplex" || found.fit || found.becomes || found.judgements || found.sample)
    return undefined;
  if (family === "normal" || family === "lognormal") return family;
  const { support, discrete, parts } = makeDistribution(family, own);
  // A metalog has the ends that it is given; what of it lies beyond is told by its own rule.
  if (parts !== undefined || family === "metalog") return undefined;
  if (discrete) return discreteKind(support[1], found.atoms?.(own));
  if (support[0] === Number.NEGATIVE_INFINITY) return "either sign";
  if (support[0] >= 0 && support[1] === Number.POSITIVE_INFINITY) return "above 0";
  return support[0] === 0 && support[1] === 1 && family !== "uniform" ? "share" : undefined;
}

/** A list of values is a count only where it is 0 and 1. */
function discreteKind(largest: number, atoms: readonly number[] | undefined): Kind | undefined {
  const values = atoms ?? (largest === 1 ? [0, 1] : undefined);
  if (values === undefined) return "count";
  return values.join() === "0,1" ? "event" : undefined;
}

function isCut({ uncertainty }: Assumption): boolean {
  return uncertainty?.parameters.every(({ truncate }) => truncate !== undefined) ?? false;
}
