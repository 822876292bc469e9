/** How the fit is wanted. */
export interface Wanted {
  /** The family to take, however it fits; the best where left out. */
  readonly family?: string | undefined;
  /** Degrees of freedom of a Student-t. */
  readonly df?: number | undefined;
  /** Largest miss of a probability at which a family counts as what was meant. */
  readonly tolerance: number;
  /** Weight of each quantile in the sum of squares, 1 unless stated. */
  readonly weights?: readonly number[] | undefined;
  /** Most coefficients of a metalog. */
  readonly terms?: number | undefined;
}
