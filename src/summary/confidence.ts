/** From standard errors to the 95 % confidence interval of an estimate. */

/** 97.5 % points of Student's t with 7 and 15 degrees of freedom and of the normal distribution (R: qt, qnorm). */
const factors = { eight: 2.364624251592785, sixteen: 2.131449545559323, independent: 1.959963984540054 };

/**
 * Standard errors from an estimate to either end of its 95 % confidence interval.
 * @param replicates Of the run: 8, 16, or 1 for independent scenarios.
 */
export function confidenceFactor(replicates: number): number {
  if (replicates === 1) return factors.independent;
  return replicates < 16 ? factors.eight : factors.sixteen;
}
