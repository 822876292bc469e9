/** A probability or proportion below 0 or above 1 in the base case: `run` refuses it. */
import { impossibleShare, shareRemedy } from "../../assumptions/impossibleShare.js";
import { inCell } from "../inCell.js";
import { type LintRule, ofEach } from "../rule.js";

export const shareImpossible: LintRule = {
  name: "share-impossible",
  severity: "error",
  stopsRun: true,
  reason: "No probability or proportion lies below 0 or above 1: 40 is a percentage, and 1.4 another quantity.",
  citation: "Briggs et al. 2012, ISPOR-SMDM Task Force 6, doi:10.1177/0272989X12458348",
  find: ofEach((assumption, { study }) => {
    const [first] = assumption.value.flatMap((text, cell) => {
      const rule = impossibleShare(assumption, text);
      return rule === undefined ? [] : [`${inCell(assumption, cell, study)}${rule}`];
    });
    return first === undefined ? undefined : { message: first, remedy: shareRemedy };
  }),
};
