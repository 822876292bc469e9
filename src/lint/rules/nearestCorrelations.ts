/** Correlations that cannot hold together, of which the nearest possible ones are drawn. */
import { correlationGroups } from "../../engine/plan/correlations.js";
import { movedWords } from "../../random/moved.js";
import type { LintRule } from "../rule.js";

export const nearestCorrelations: LintRule = {
  name: "nearest-correlations",
  severity: "warning",
  reason:
    "With nearest: true correlations that cannot hold together are replaced by the nearest that can, so that what is drawn is not what the evidence says.",
  citation: "Higham 2002, IMA Journal of Numerical Analysis 22: 329-343, doi:10.1093/imanum/22.3.329",
  find: ({ study }) =>
    correlationGroups(study).flatMap(({ moved }) =>
      moved === undefined
        ? []
        : [
            {
              place: study.correlations[0]?.place,
              message: `correlations that are stated cannot hold together, and the nearest that can are drawn: ${movedWords(moved, digits)}`,
              remedy: "look into the evidence for these pairs, or say why the nearest will do",
            },
          ],
    ),
};

function digits(correlation: number): string {
  return String(Number(correlation.toFixed(3)));
}
