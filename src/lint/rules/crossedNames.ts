/** Names that look swapped: found in `study/crossedNames.ts`. */

import type { LintRule } from "../rule.js";
import { madeWithStudy } from "../rule.js";

export const crossedNames: LintRule = {
  name: "crossed-names",
  severity: "error",
  reason:
    "Two parameters that take each other’s values decide a published tutorial the wrong way: state_S1 takes c_S2 while state_S2 takes c_S1.",
  citation: "TECH-VER: Büyükkaramikli et al. 2019, doi:10.1007/s40273-019-00844-y",
  find: madeWithStudy("crossed-names"),
};
