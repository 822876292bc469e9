/** From standard errors to the 95 % confidence interval of an estimate. */

/** 97.5 % points of Student's t with 7, 15 and 127 degrees of freedom and of the normal distribution (R: qt, qnorm). */
const factors = {
  eight: 2.364624251592785,
  sixteen: 2.131449545559323,
  trajectories: 1.9788195347028403,
  independent: 1.959963984540054,
};

/**
 * Standard errors from an estimate to either end of its 95 % confidence interval.
 * @param replicates Of the run: 8, 16, or 1 for independent scenarios; of Morris' design its 128 trajectories.
 */
export function confidenceFactor(replicates: number): number {
  if (replicates === 1) return factors.independent;
  if (replicates >= 128) return factors.trajectories;
  return replicates < 16 ? factors.eight : factors.sixteen;
}
