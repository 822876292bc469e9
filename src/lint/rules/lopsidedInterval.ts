/** An interval that is not the one drawn, as its point estimate does not lie in it as the family has it. */
import { type Lopsided, lopsided } from "../lopsided.js";
import type { LintRule } from "../rule.js";
import { ofEach } from "../rule.js";

export const lopsidedInterval: LintRule = {
  name: "lopsided-interval",
  severity: "warning",
  reason:
    "Each family has its own place for the point estimate within the interval: a normal in the middle, a lognormal its median in the middle on the logarithmic scale. Where the two do not go together only the width is met, and the interval drawn is not the stated one. That tells of another family, of a misprint, or of ends that were swapped between rows.",
  citation: "Bland and Altman 1996, Transformations, means, and confidence intervals, BMJ 312, 1079",
  find: ofEach((assumption) => {
    const found = lopsided(assumption);
    return found === undefined ? undefined : { message: messageOf(found), remedy: remedyOf(found) };
  }),
};

function messageOf({ family, centre, point, low, high, drawn }: Lopsided): string {
  const [from, to] = drawn.map((end) => Number(end.toPrecision(3)));
  const said =
    family === "normal"
      ? `is not symmetric about ${point}`
      : `is not one that a ${family} has about the ${centre} ${point}`;
  return `the interval ${low} to ${high} ${said}: drawn is ${from} to ${to}`;
}

function remedyOf({ family, point, low, high }: Lopsided): string {
  if (family !== "normal") return `look the three numbers up again, or meet both ends by ci: [${low}, ${high}] alone`;
  if (low <= 0) return "look the three numbers up again, or state quantiles";
  return `for a ratio or a cost: distribution: lognormal, median: ${point}, ci: [${low}, ${high}]`;
}
