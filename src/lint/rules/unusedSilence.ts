/** A silence that silences nothing: found by `lint.ts`, once all rules have spoken. */
import type { LintRule } from "../rule.js";

export const unusedSilence: LintRule = {
  name: "unused-silence",
  severity: "warning",
  reason: "A silence that outlives its reason would hide the next mistake of its kind.",
  citation: "HM Treasury 2015, The Aqua Book: guidance on producing quality analysis, ch. 7",
  find: () => [],
};
