/** A record without a unit. */
import { wanted } from "../missing.js";
import type { LintRule } from "../rule.js";

export const noUnit: LintRule = {
  name: "no-unit",
  severity: "warning",
  reason: "What has no unit escapes the unit check, and with it everything that is computed from it.",
  citation: "TECH-VER: Büyükkaramikli et al. 2019, doi:10.1007/s40273-019-00844-y",
  find: wanted("unit", "has no unit: formulas that use it are not unit-checked"),
};
