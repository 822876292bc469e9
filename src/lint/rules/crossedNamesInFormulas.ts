/** Names that look swapped within formulas: found in `study/crossedNames.ts`. */

import type { LintRule } from "../rule.js";
import { madeWithStudy } from "../rule.js";

export const crossedNamesInFormulas: LintRule = {
  name: "crossed-names-in-formulas",
  severity: "warning",
  reason:
    "Two formulas alike but for a name, each with the name that belongs to the other, are a slip of the pen more often than meant: total_A takes cost_B while total_B takes cost_A.",
  citation: "TECH-VER: Büyükkaramikli et al. 2019, doi:10.1007/s40273-019-00844-y",
  find: madeWithStudy("crossed-names-in-formulas"),
};
