/** The base case must be a plausible draw. A run refuses it where assumptions are read; the lint tells it with the rest. */
import { baseCasesOutside, outsideRemedy } from "../../assumptions/baseCase.js";
import { inCell } from "../inCell.js";
import { type LintRule, ofEach } from "../rule.js";

export const baseCaseOutside: LintRule = {
  name: "base-case-outside",
  severity: "error",
  reason:
    "A base case beyond the central 99% of its own distribution is no plausible draw of it: one of the two is wrong. A shipped example of a known package has one 9.7 standard errors away.",
  citation: "TECH-VER: Büyükkaramikli et al. 2019, doi:10.1007/s40273-019-00844-y",
  stopsRun: true,
  find: ofEach((assumption, { study }) => {
    const [first, ...more] = assumption.sameAs === undefined ? baseCasesOutside(assumption) : [];
    if (first === undefined) return undefined;
    const where = inCell(assumption, first.cell, study);
    const others = more.length === 0 ? "" : `; so have ${more.length} more of its cells`;
    return { message: `${where}${first.rule}${others}`, remedy: outsideRemedy };
  }),
};
