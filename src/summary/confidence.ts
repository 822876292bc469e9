/** From standard errors to the 95 % confidence interval of an estimate. */

/** 97.5 % points of Student's t with 15 degrees of freedom and of the normal distribution (R: qt, qnorm). */
const factors = { replicates: 2.131449545559323, independent: 1.959963984540054 };

/**
 * Standard errors from an estimate to either end of its 95 % confidence interval.
 * @param replicates Of the run: 16, or 1 for independent scenarios.
 */
export function confidenceFactor(replicates: number): number {
  return replicates > 1 ? factors.replicates : factors.independent;
}
