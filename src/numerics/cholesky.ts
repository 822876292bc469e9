/** Square roots of symmetric positive definite matrices, small and dense, row-major. */

/** A pivot below this share of its diagonal is rounding noise: the matrix is singular to working precision. */
const SMALLEST_PIVOT = 1e-12;

/**
 * Lower triangular L with L Lᵀ = A, or undefined where A is not positive definite. `matrix` is size × size, row-major;
 * only its lower triangle is read. Golub and Van Loan, Matrix Computations, section 4.2.
 */
export function cholesky(matrix: ArrayLike<number>, size: number): Float64Array | undefined {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * size + j] as number;
      for (let k = 0; k < j; k++) rest -= (lower[i * size + k] as number) * (lower[j * size + k] as number);
      if (i > j) lower[i * size + j] = rest / (lower[j * size + j] as number);
      else if (rest > SMALLEST_PIVOT * (matrix[i * size + i] as number)) lower[i * size + i] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return lower;
}

/**
 * Smallest eigenvalue of a symmetric matrix, to about 1e-12 of its scale: the largest shift that still leaves the
 * matrix positive definite, found by bisection between Gershgorin's bound and the smallest diagonal element.
 */
export function smallestEigenvalue(matrix: ArrayLike<number>, size: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    const diagonal = matrix[i * size + i] as number;
    let radius = 0;
    for (let j = 0; j < size; j++) if (j !== i) radius += Math.abs(matrix[i * size + j] as number);
    low = Math.min(low, diagonal - radius);
    high = Math.min(high, diagonal);
  }
  for (let step = 0; step < 60; step++) {
    const shift = low + (high - low) / 2;
    if (cholesky(shifted(matrix, size, shift), size) === undefined) high = shift;
    else low = shift;
  }
  return low + (high - low) / 2;
}

function shifted(matrix: ArrayLike<number>, size: number, shift: number): Float64Array {
  const copy = Float64Array.from(matrix);
  for (let i = 0; i < size; i++) copy[i * size + i] = (copy[i * size + i] as number) - shift;
  return copy;
}

/** The solution x of L Lᵀ x = b, from the factor that `cholesky` gives. */
export function solveCholesky(lower: ArrayLike<number>, right: ArrayLike<number>, size: number): Float64Array {
  const x = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let rest = right[i] as number;
    for (let k = 0; k < i; k++) rest -= (lower[i * size + k] as number) * (x[k] as number);
    x[i] = rest / (lower[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    let rest = x[i] as number;
    for (let k = i + 1; k < size; k++) rest -= (lower[k * size + i] as number) * (x[k] as number);
    x[i] = rest / (lower[i * size + i] as number);
  }
  return x;
}
