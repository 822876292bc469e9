/** Draws below zero of what cannot be below zero. */
import { cellDistributions } from "../../assumptions/baseCase.js";
import { parameterType } from "../../assumptions/parameterType.js";
import { belowZero, visible } from "../impossible.js";
import { percent } from "../percent.js";
import { type LintRule, ofEach } from "../rule.js";

const remedy = "use gamma or lognormal, or say in its label that it is a difference";

export const massBelowZero: LintRule = {
  name: "mass-below-zero",
  severity: "error",
  reason:
    "No cost, ratio, count or length of time is below zero: a family that draws such values makes some scenarios absurd and biases the rest.",
  citation: "Briggs et al. 2012, ISPOR-SMDM Task Force 6, doi:10.1177/0272989X12458348",
  find: ofEach((assumption) => {
    const type = parameterType(assumption);
    if (type !== "cost" && type !== "ratio" && type !== "quantity") return undefined;
    if (assumption.value.some((value) => Number(value) < 0)) {
      return { message: `is a ${type} below zero in the base case`, remedy };
    }
    const share = Math.max(0, ...cellDistributions(assumption).map(belowZero));
    if (share < visible) return undefined;
    const family = assumption.uncertainty?.family;
    return { message: `this ${family} has ${percent(share)} of its draws below zero, and it is a ${type}`, remedy };
  }),
};
