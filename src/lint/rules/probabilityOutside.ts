/** A share that can lie below 0 or above 1. */
import { cellDistributions } from "../../assumptions/baseCase.js";
import { impossibleShare } from "../../assumptions/impossibleShare.js";
import { parameterType } from "../../assumptions/parameterType.js";
import { aboveOne, belowZero, visible } from "../impossible.js";
import { percent } from "../percent.js";
import { type LintRule, ofEach } from "../rule.js";

const remedy = "use beta or logit-normal; a quantity that may exceed 1 has the unit ratio";

export const probabilityOutside: LintRule = {
  name: "probability-outside-0-1",
  severity: "error",
  reason: "A probability or share lies between 0 and 1 in every scenario.",
  citation: "Briggs et al. 2012, ISPOR-SMDM Task Force 6, doi:10.1177/0272989X12458348",
  find: ofEach((assumption) => {
    const type = parameterType(assumption);
    if (type !== "share") return undefined;
    if (assumption.value.some((text) => impossibleShare(assumption, text) !== undefined)) return undefined;
    const share = Math.max(0, ...cellDistributions(assumption).map((one) => belowZero(one) + aboveOne(one)));
    if (share < visible) return undefined;
    const family = assumption.uncertainty?.family;
    return { message: `this ${family} has ${percent(share)} of its draws outside 0 to 1`, remedy };
  }),
};
