/** A record without words for what it is. */
import { wanted } from "../missing.js";
import type { LintRule } from "../rule.js";

export const noLabel: LintRule = {
  name: "no-label",
  severity: "warning",
  reason: "A reader of the table of parameters must learn what a number is without reading the formulas.",
  citation: "CHEERS 2022, item 22: Husereau et al. 2022, doi:10.1136/bmj-2021-067975",
  find: wanted("label", "has no label: say in words what it is"),
};
