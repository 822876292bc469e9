/** The base case must be a plausible draw: checked where assumptions are read, in `assumptions/baseCase.ts`. */
import type { LintRule } from "../rule.js";

export const baseCaseOutside: LintRule = {
  name: "base-case-outside",
  severity: "error",
  reason:
    "A base case beyond the central 99% of its own distribution is no plausible draw of it: one of the two is wrong. A shipped example of a known package has one 9.7 standard errors away.",
  citation: "TECH-VER: Büyükkaramikli et al. 2019, doi:10.1007/s40273-019-00844-y",
  stopsRun: true,
  find: () => [],
};
