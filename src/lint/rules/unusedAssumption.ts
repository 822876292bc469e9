/** What no formula uses: found in `study/usage.ts`. */

import type { LintRule } from "../rule.js";
import { madeWithStudy } from "../rule.js";

export const unusedAssumption: LintRule = {
  name: "unused-assumption",
  severity: "warning",
  reason:
    "A number that no formula reaches is a slip of the pen or a forgotten part of the model: in a known tutorial three of fifteen uncertain parameters bear names that the model does not know, and are dropped in silence.",
  citation: "TECH-VER: Büyükkaramikli et al. 2019, doi:10.1007/s40273-019-00844-y",
  find: madeWithStudy("unused-assumption"),
};
