/** A standard deviation that is the square root of the mean: right for counts alone. */
import type { Parameters } from "../../families/distribution.js";
import { makeDistribution } from "../../families/index.js";
import { type LintRule, ofEach } from "../rule.js";

/** How near variance and mean must be: printed square roots are rounded to three figures or so. */
const near = 2e-3;

export const sdIsRootOfMean: LintRule = {
  name: "sd-is-root-of-mean",
  severity: "error",
  reason:
    "Only counts have a variance equal to their mean. A cost of gamma(mean, sqrt(mean)), as in a known package's worked example, is more or less certain according to whether it is counted in pounds or in pence.",
  citation: "Briggs, Claxton and Sculpher 2006, Decision Modelling for Health Economic Evaluation, ch. 4",
  find: ofEach(({ uncertainty }) => {
    if (uncertainty === undefined || uncertainty.joint === "simplex") return undefined;
    if (!uncertainty.parameters.some((cell) => suspicious(uncertainty.family, cell))) return undefined;
    return {
      message: "its sd is the square root of its mean, so that the uncertainty depends on the unit, pounds or pence",
      remedy: "state the sd or se that was found",
    };
  }),
};

function suspicious(family: string, parameters: Parameters): boolean {
  const { discrete, mean, variance } = makeDistribution(family, parameters);
  return !discrete && Math.abs(variance / mean - 1) < near && !round(Math.sqrt(variance) / mean);
}

/** A coefficient of variation of two figures was chosen as such: 100 with 10 % has an sd of 10 by coincidence. */
function round(cv: number): boolean {
  return Math.abs(cv - Number(cv.toPrecision(2))) < 1e-9 * cv;
}
