/** A record without a source. */
import { wanted } from "../missing.js";
import type { LintRule } from "../rule.js";

export const noSource: LintRule = {
  name: "no-source",
  severity: "warning",
  reason: "A number that cannot be found again cannot be checked.",
  citation: "CHEERS 2022, item 22: Husereau et al. 2022, doi:10.1136/bmj-2021-067975",
  find: wanted("source", "has no source: a reader cannot find the number again"),
};
