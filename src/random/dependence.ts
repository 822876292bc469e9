/** How correlated streams hang together. Empty: a Gaussian copula, and impossible correlations are an error. */
export interface Dependence {
  /** Dependence in the tails, the stronger the fewer degrees of freedom. */
  readonly copula?: { readonly family: "student-t"; readonly df: number } | undefined;
  /** Reorder a Latin hypercube sample instead of mixing scores: the sample itself then has the correlations. */
  readonly method?: "iman-conover" | undefined;
  /** Take the nearest correlations that can hold together where those stated cannot. */
  readonly nearest?: boolean | undefined;
}
