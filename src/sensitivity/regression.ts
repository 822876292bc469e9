/** Regression on the run's own sample: correlation, standardised and partial coefficients of values. */
import { infiniteVariance } from "./infiniteVariance.js";
import type { SensitivityMethod } from "./method.js";
import type { RegressionRow } from "./regression/coefficients.js";
import { regressionRows } from "./regression/rows.js";

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly regression?: readonly RegressionRow[];
  }
}

/**
 * Pearson correlation, standardised regression coefficient (SRC) and partial correlation coefficient (PCC) of each
 * assumption with the output. Correlations are credited for companions, SRC and PCC are not. Where R² is near 1 and
 * assumptions are independent, SRC² is the share of the variance.
 */
export const regression: SensitivityMethod<RegressionRow> = {
  name: "regression",
  title: "Sensitivity, straight lines",
  question: "By how many standard deviations does the output move for one of the assumption, the others held?",
  caveat: "read R² first",
  reading: () =>
    "Pearson correlation; standardised regression coefficient (SRC): standard deviations of the result for one of the assumption, all others held; partial correlation (PCC): the correlation after what the other assumptions explain has been taken from both. Standard errors in brackets.",
  order: "largest coefficient first",
  needs: "inputs",
  source:
    "Saltelli et al. 2008, Global Sensitivity Analysis: The Primer, ch. 1; Pearson 1895, doi:10.1098/rspl.1895.0041",
  columns: [
    {
      key: "pearson",
      title: "Correlation",
      unit: "none",
      of: (row) => row.correlation,
      error: (row) => row.correlationError,
    },
    {
      key: "src",
      title: "SRC",
      spelt: "Standardised regression coefficient (SRC)",
      unit: "none",
      drawn: true,
      of: (row) => row.coefficient,
      error: (row) => row.coefficientError,
    },
    { key: "pcc", title: "PCC", unit: "none", of: (row) => row.partial, error: (row) => row.partialError },
  ],
  answer: async (request) =>
    regressionRows(request, {
      inputs: ({ values }) => values,
      output: (draws) => draws,
      poor: "no straight line of the assumptions",
      refuse: infiniteVariance,
    }),
};
