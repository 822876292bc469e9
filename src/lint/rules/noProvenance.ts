/** A record that does not say what kind of knowledge it is. */
import { wanted } from "../missing.js";
import type { LintRule } from "../rule.js";

export const noProvenance: LintRule = {
  name: "no-provenance",
  severity: "warning",
  reason: "A reader must be able to tell evidence from judgement and from what was worked back from the answer.",
  citation: "HM Treasury 2015, The Aqua Book: guidance on producing quality analysis, ch. 7",
  find: wanted("provenance", "has no provenance: seed, public, calibrated, assumed, elicited or unverified"),
};
