/** What a set of inputs does together in a linear regression: correlations and coefficients without a sign. */
import { inverseOf, type StandardisedRegression } from "./linearRegression.js";

/** All of them from 0 up, multiple correlations up to 1. */
export interface SetRegression {
  /** Multiple correlation: the root of R² of a regression on the set alone. */
  readonly multiple: number;
  /** Standard deviation of the set's part of the straight line, in those of the output. */
  readonly standardised: number;
  /** Multiple partial correlation: the root of the share that the set explains of what the others leave. */
  readonly partial: number;
}

/**
 * Undefined where inputs are collinear. For one input alone these are the sizes of its correlation, standardised and partial
 * coefficient. What the set adds to R² is b' [(C⁻¹)ₛₛ]⁻¹ b. Cohen, Cohen, West and Aiken 2003, Applied Multiple Regression/Correlation Analysis, ch. 5 (sets).
 * @param set positions of inputs
 */
export function setRegression(whole: StandardisedRegression, set: readonly number[]): SetRegression | undefined {
  const { pearson, standardised, explained, among, inverse } = whole;
  const correlations = within(among, pearson.length, set);
  const alone = inverseOf(correlations, set.length);
  const apart = inverseOf(within(inverse, pearson.length, set), set.length);
  if (alone === undefined || apart === undefined) return undefined;
  const own = set.map((i) => pearson[i] ?? 0);
  const slopes = set.map((i) => standardised[i] ?? 0);
  const added = Math.max(form(apart, slopes), 0);
  const left = Math.max(1 - explained, 0) + added;
  return {
    multiple: Math.sqrt(Math.min(Math.max(form(alone, own), 0), 1)),
    standardised: Math.sqrt(Math.max(form(correlations, slopes), 0)),
    partial: left > 0 ? Math.sqrt(added / left) : 0,
  };
}

/** The rows and columns of a square matrix that belong to a set. */
function within(matrix: Float64Array, size: number, set: readonly number[]): Float64Array {
  return Float64Array.from(set.flatMap((i) => set.map((j) => matrix[i * size + j] as number)));
}

/** v' M v. */
function form(matrix: Float64Array, v: readonly number[]): number {
  return v.reduce(
    (sum, a, i) => sum + a * v.reduce((row, b, j) => row + (matrix[i * v.length + j] as number) * b, 0),
    0,
  );
}
