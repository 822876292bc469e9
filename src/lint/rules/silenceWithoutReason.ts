/** A rule silenced without a word of why. */
import type { LintRule } from "../rule.js";
import { silencesOf } from "../silences.js";

/** A dash or a dot is no reason: three letters of any alphabet are the least. */
const saysWhy = /\p{L}{3}/u;

export const silenceWithoutReason: LintRule = {
  name: "silence-without-reason",
  severity: "error",
  reason: "A rule may be broken for a reason, and a reader must be able to judge the reason.",
  citation: "HM Treasury 2015, The Aqua Book: guidance on producing quality analysis, ch. 7",
  find: ({ study }) =>
    silencesOf(study)
      .filter(({ reason }) => !saysWhy.test(reason))
      .map(({ subject, rule, place }) => ({
        subject,
        place,
        message: `allows ${rule} without a reason`,
        remedy: `write allow: { ${rule}: "why it does not hold here" }`,
      })),
};
