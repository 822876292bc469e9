/**
 * Pearson's differential equation: the slope of the logarithm of a density as a ratio of polynomials, f'/f = N(x) / D(x).
 * Normal, gamma, beta, Student's t and more all have one. Pearson (1895), doi:10.1098/rsta.1895.0010.
 */
export interface Pearson {
  /** N, lowest order first. */
  readonly numerator: readonly [number, number];
  /** D, lowest order first. */
  readonly denominator: readonly [number, number, number];
  /** Where it is the logarithm that has this density slope: x = exp(shift + scale z), and the equation is that of z. */
  readonly exponential?: { readonly shift: number; readonly scale: number };
}
