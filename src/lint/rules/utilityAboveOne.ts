/** Draws of a utility above that of full health. */
import { cellDistributions } from "../../assumptions/baseCase.js";
import { parameterType } from "../../assumptions/parameterType.js";
import { aboveOne, visible } from "../impossible.js";
import { percent } from "../percent.js";
import { type LintRule, ofEach } from "../rule.js";

export const utilityAboveOne: LintRule = {
  name: "utility-above-1",
  severity: "error",
  reason: "Full health has the utility 1: nothing is drawn above it.",
  citation: "Briggs et al. 2012, ISPOR-SMDM Task Force 6, doi:10.1177/0272989X12458348",
  find: ofEach((assumption) => {
    const type = parameterType(assumption);
    if (type !== "utility" || !perPerson(assumption.unit)) return undefined;
    const share = Math.max(0, ...cellDistributions(assumption).map(aboveOne));
    if (share < visible) return undefined;
    const message = `this ${assumption.uncertainty?.family} has ${percent(share)} of its draws above 1`;
    return { message, remedy: "use beta, or draw the loss of utility, 1 - u, from a gamma" };
  }),
};

/** QALYs over a life may be many: only plain numbers and QALYs a year are utilities. */
function perPerson(unit: string | undefined): boolean {
  return unit === undefined || !/qaly/i.test(unit) || /year/i.test(unit);
}
