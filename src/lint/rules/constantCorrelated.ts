/** A correlation with a constant: found in `study/correlations.ts`. */

import type { LintRule } from "../rule.js";
import { madeWithStudy } from "../rule.js";

export const constantCorrelated: LintRule = {
  name: "constant-correlated",
  severity: "warning",
  reason: "A correlation with a constant does nothing, so that the correlation that was meant is missing.",
  citation: "Briggs et al. 2012, ISPOR-SMDM Task Force 6, doi:10.1177/0272989X12458348",
  find: madeWithStudy("constant-correlated"),
};
