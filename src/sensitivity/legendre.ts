/**
 * First-order indices from one sample: projections of the output on Legendre polynomials of each assumption's grade.
 * The variance of the conditional mean is the sum of their squares. On scrambled Sobol' points the coefficients are so
 * exact that a sample of N gives what pick-freeze designs need N (d + 2) runs for.
 * Sobol' 2003, doi:10.1016/j.ress.2003.08.010 (random sampling, high-dimensional model representation).
 */
import { scatter } from "../summary/replicateErrors.js";

/** Degrees that are tried. */
const DEGREES = 20;
/** A degree counts where its coefficient is at least so many of its standard errors. */
const CLEAR = 2;

export interface FirstOrder {
  readonly first: number;
  readonly error: number;
  /** In each group, where there are several. */
  readonly parts?: readonly number[];
}

/** A column centred on its mean, and its variance in each group. */
export interface Centred {
  readonly column: Float64Array;
  readonly variance: number;
  readonly variances: readonly number[];
}

/** @param groups scenario i belongs to group i mod this */
export function centred(column: Float64Array, groups: number): Centred {
  const size = column.length;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += column[i] as number;
  const mean = sum / size;
  const out = new Float64Array(size);
  const squares = new Float64Array(groups);
  const counts = new Float64Array(groups);
  for (let i = 0; i < size; i++) {
    const deviation = (column[i] as number) - mean;
    out[i] = deviation;
    squares[i % groups] = (squares[i % groups] as number) + deviation * deviation;
    counts[i % groups] = (counts[i % groups] as number) + 1;
  }
  const variances = [...squares].map((square, group) => square / (counts[group] as number));
  return { column: out, variance: squares.reduce((a, b) => a + b, 0) / size, variances };
}

/**
 * What the assumption's value holds beyond the polynomials: one more function of it, of variance 1 and uncorrelated with
 * them. The tails of a normal or lognormal take hundreds of Legendre polynomials, this takes one. Undefined where the
 * polynomials hold all of it.
 */
export function beyondPolynomials(values: Float64Array, grades: Float64Array): Float64Array | undefined {
  const { column, variance } = centred(values, 1);
  const rest = column.slice();
  const parts = coefficients(column, grades, 1).map(([own = 0], k) => own * Math.sqrt(2 * k + 3));
  for (let i = 0; i < rest.length; i++) {
    const x = 2 * (grades[i] as number) - 1;
    let before = 1;
    let now = x;
    for (let k = 0; k < DEGREES; k++) {
      rest[i] = (rest[i] as number) - (parts[k] as number) * now;
      const next = ((2 * k + 3) * x * now - (k + 1) * before) / (k + 2);
      before = now;
      now = next;
    }
  }
  const left = centred(rest, 1);
  if (!(left.variance > 1e-4 * variance)) return undefined;
  const scale = 1 / Math.sqrt(left.variance);
  return left.column.map((each) => each * scale);
}

/** The coefficient of one more function in each group. */
function coefficientOf(y: Float64Array, basis: Float64Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  const counts = new Float64Array(groups);
  for (let i = 0; i < y.length; i++) {
    sums[i % groups] = (sums[i % groups] as number) + (y[i] as number) * (basis[i] as number);
    counts[i % groups] = (counts[i % groups] as number) + 1;
  }
  return sums.map((sum, group) => sum / (counts[group] as number));
}

/** Coefficients in each group: `c[k][g]` of degree k + 1. */
export function coefficients(y: Float64Array, grades: Float64Array, groups: number): readonly Float64Array[] {
  const sums = Array.from({ length: DEGREES }, () => new Float64Array(groups));
  const scales = Array.from({ length: DEGREES }, (_, k) => Math.sqrt(2 * k + 3));
  const counts = new Float64Array(groups);
  for (let i = 0; i < y.length; i++) {
    const group = i % groups;
    const x = 2 * (grades[i] as number) - 1;
    const value = y[i] as number;
    let before = 1;
    let now = x;
    for (let k = 0; k < DEGREES; k++) {
      const own = sums[k] as Float64Array;
      own[group] = (own[group] as number) + value * now;
      const next = ((2 * k + 3) * x * now - (k + 1) * before) / (k + 2);
      before = now;
      now = next;
    }
    counts[group] = (counts[group] as number) + 1;
  }
  return sums.map((own, k) => own.map((sum, group) => (sum * (scales[k] as number)) / (counts[group] as number)));
}

/**
 * The index: squares of the clear coefficients, each less the square of its own error, so that noise adds nothing. The
 * error holds what the scatter of the groups says of the clear ones, and what may hide in the others.
 */
export function firstOrder(
  { column, variance, variances }: Centred,
  grades: Float64Array,
  groups: number,
  beyond?: Float64Array,
): FirstOrder {
  if (!(variance > 0)) return { first: 0, error: 0 };
  const tail = beyond === undefined ? [] : [coefficientOf(column, beyond, groups)];
  const found = [...tail, ...coefficients(column, grades, groups)].map((parts) => {
    const mean = parts.reduce((a, b) => a + b, 0) / groups;
    const error = groups > 1 ? scatter([...parts], mean) : 0;
    return { parts, mean, error, clear: Math.abs(mean) > CLEAR * error };
  });
  const clear = found.filter((one, degree) => one.clear && (groups > 1 || degree <= 10));
  const first = clear.reduce((sum, { mean, error }) => sum + mean * mean - error * error, 0) / variance;
  const parts = variances.map(
    (own, group) =>
      clear.reduce((sum, one) => sum + 2 * one.mean * (one.parts[group] as number) - one.mean * one.mean, 0) / own,
  );
  const whole = clear.reduce((sum, { mean }) => sum + mean * mean, 0) / variance;
  const seen = groups > 1 ? scatter(parts, whole) : Number.NaN;
  const hidden = found.reduce((sum, { error }) => sum + 2 * error * error * error * error, 0) / (variance * variance);
  const last =
    clear.slice(-1).reduce((sum, one) => sum + (found.indexOf(one) >= found.length - 2 ? one.mean * one.mean : 0), 0) /
    variance;
  return { first, error: Math.sqrt(seen * seen + hidden + last * last), ...(groups > 1 ? { parts: [...parts] } : {}) };
}
