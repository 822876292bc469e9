/** An interval that is not symmetric about its point estimate. */
import { lopsided } from "../lopsided.js";
import type { LintRule } from "../rule.js";
import { ofEach } from "../rule.js";

export const lopsidedInterval: LintRule = {
  name: "lopsided-interval",
  severity: "warning",
  reason:
    "A normal distribution is symmetric about its mean, a lognormal about its median on the logarithmic scale. An interval that is not tells of another family, of a misprint, or of ends that were swapped between rows.",
  citation: "Bland and Altman 1996, Transformations, means, and confidence intervals, BMJ 312, 1079",
  find: ofEach((assumption) => {
    const found = lopsided(assumption);
    if (found === undefined) return undefined;
    const { point, low, high, scale } = found;
    const message = `the interval ${low} to ${high} is not symmetric about ${point} on the ${scale} scale`;
    const remedy =
      scale === "natural" && low > 0
        ? `for a ratio or a cost: distribution: lognormal, median: ${point}, ci: [${low}, ${high}]`
        : "look the three numbers up again, or state quantiles";
    return { message, remedy };
  }),
};
