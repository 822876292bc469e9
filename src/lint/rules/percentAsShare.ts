/** A share from 0 to 1 in the unit of a percentage. */
import { cellDistributions } from "../../assumptions/baseCase.js";
import { parseUnit } from "../../units/parseUnit.js";
import { formatUnit } from "../../units/unit.js";
import { percent } from "../../units/unitName.js";
import { type LintRule, ofEach } from "../rule.js";

export const percentAsShare: LintRule = {
  name: "percent-as-share",
  severity: "warning",
  reason:
    "In the unit percent 0.4 is 0.4%, a hundredth of the share 0.4; a distribution that cannot pass 1 is one of a share.",
  citation: "Briggs et al. 2012, ISPOR-SMDM Task Force 6, doi:10.1177/0272989X12458348",
  find: ofEach((assumption) => {
    const { id, unit, place, uncertainty } = assumption;
    if (unit === undefined || formatUnit(parseUnit(unit, id, place)) !== percent) return undefined;
    const drawn = cellDistributions(assumption);
    if (drawn.length === 0 || drawn.some(({ support: [low, high] }) => low < 0 || high > 1)) return undefined;
    const message = `this ${uncertainty?.family} lies between 0 and 1, and its unit is ${unit}: 0.4 would be 0.4%`;
    return { message, remedy: "write unit: proportion, or the numbers in percent (a beta with min: 0, max: 100)" };
  }),
};
