/** Regression on the ranks of the run's own sample. */
import { atAtoms } from "../engine/grades.js";
import { midranks } from "../numerics/ranks.js";
import type { SensitivityMethod } from "./method.js";
import type { RegressionRow } from "./regression/coefficients.js";
import { regressionRows } from "./regression/rows.js";

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly "rank-regression"?: readonly RegressionRow[];
  }
}

/**
 * Spearman correlation, standardised rank regression coefficient (SRRC) and partial rank correlation (PRCC): as
 * `regression`, but of ranks, for outputs that rise or fall steadily without being straight. The grade of an assumption
 * stands for its rank.
 */
export const rankRegression: SensitivityMethod<RegressionRow> = {
  name: "rank-regression",
  title: "Sensitivity, straight lines of ranks",
  question: "How strongly does the rank of the output follow the rank of the assumption, the others held?",
  caveat: "read R² first",
  reading: () =>
    "As the regression of values, but of ranks: rank correlation (Spearman), standardised rank regression coefficient (SRRC), partial rank correlation (PRCC). They suit results that rise or fall steadily with an assumption. Standard errors in brackets.",
  order: "largest coefficient first",
  needs: "inputs",
  source:
    "Iman and Conover 1979, doi:10.1080/00401706.1979.10489820; Marino et al. 2008, doi:10.1016/j.jtbi.2008.04.011",
  columns: [
    {
      key: "spearman",
      title: "Rank correlation",
      unit: "none",
      of: (row) => row.correlation,
      error: (row) => row.correlationError,
    },
    {
      key: "srrc",
      title: "SRRC",
      spelt: "Standardised rank regression coefficient (SRRC)",
      unit: "none",
      drawn: true,
      of: (row) => row.coefficient,
      error: (row) => row.coefficientError,
    },
    { key: "prcc", title: "PRCC", unit: "none", of: (row) => row.partial, error: (row) => row.partialError },
  ],
  answer: async (request) =>
    regressionRows(request, {
      inputs: ({ values, grades }) =>
        request.plan.drivers.map((driver, i) => atAtoms(driver, values[i] as Float64Array, grades[i] as Float64Array)),
      output: (draws) => midranks(draws),
      poor: "not steadily rising or falling in the assumptions",
    }),
};
