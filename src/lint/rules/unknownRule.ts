/** A silence for a rule that there is not. */
import { unknownName } from "../../errors.js";
import type { LintRule } from "../rule.js";
import { silencesOf } from "../silences.js";

export const unknownRule: LintRule = {
  name: "unknown-rule",
  severity: "error",
  reason: "A misspelt silence silences nothing, and looks as if it did.",
  citation: "HM Treasury 2015, The Aqua Book: guidance on producing quality analysis, ch. 7",
  find: ({ study, names }) =>
    silencesOf(study)
      .filter(({ rule }) => !names.includes(rule))
      .map(({ subject, rule, place }) => ({ subject, place, ...unknownName("rule", rule, names) })),
};
