/** A truncation that moves the mean: found in `study/movedMean.ts`. */

import type { LintRule } from "../rule.js";
import { madeWithStudy } from "../rule.js";

export const truncationMovesMean: LintRule = {
  name: "truncation-moves-mean",
  severity: "warning",
  reason:
    "A distribution that is cut off has another mean than the one that was stated: utility 1 cut off at 1 is drawn with the mean 0.992.",
  citation: "Briggs, Claxton and Sculpher 2006, Decision Modelling for Health Economic Evaluation, ch. 4",
  find: madeWithStudy("truncation-moves-mean"),
};
