/** A base case some way from the mean of its own distribution. */
import { baseCasesOutside, cellDistributions } from "../../assumptions/baseCase.js";
import { lopsided } from "../lopsided.js";
import type { LintRule } from "../rule.js";
import { ofEach } from "../rule.js";

/** Standard deviations that a base case may lie from the mean. */
const most = 0.25;

export const baseCaseOffMean: LintRule = {
  name: "base-case-off-mean",
  severity: "warning",
  reason:
    "Where base case and mean of the distribution differ, the deterministic and the probabilistic answer differ for no reason of the model.",
  citation: "Briggs et al. 2012, ISPOR-SMDM Task Force 6, doi:10.1177/0272989X12458348",
  find: ofEach((assumption) => {
    const { uncertainty, value, sameAs } = assumption;
    if (uncertainty === undefined || sameAs !== undefined) return undefined;
    // What lies beyond 99 % is an error already.
    if (baseCasesOutside(assumption).length > 0) return undefined;
    // Said already by the interval, whose point is the base case.
    if (uncertainty.family === "normal" && lopsided(assumption) !== undefined) return undefined;
    const cells = cellDistributions(assumption).map((cell, i) => ({ base: Number(value[i]), cell }));
    const off = cells.find(({ base, cell }) => Math.abs(base - cell.mean) > most * Math.sqrt(cell.variance));
    if (off === undefined) return undefined;
    const apart = (Math.abs(off.base - off.cell.mean) / Math.sqrt(off.cell.variance)).toFixed(2);
    return {
      message: `its base case ${off.base} lies ${apart} sd from the mean ${off.cell.mean.toPrecision(4)} of its distribution`,
      remedy: "correct one of the two, or leave the value out",
    };
  }),
};
