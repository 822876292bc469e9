/** The nearest correlation matrix to a symmetric one that is none. */
import { symmetricEigen } from "./symmetricEigen.js";

const mostSteps = 2000;
const closeEnough = 1e-12;

/** Eigenvalues are kept at least this large, so that the result has a Cholesky factor with digits to spare. */
const leastEigenvalue = 1e-6;

/**
 * The correlation matrix with the least sum of squared differences, by projecting in turn on the matrices with
 * eigenvalues of at least 1e-6 and on those with 1 on the diagonal, with Dykstra's correction of the first projection.
 * N. J. Higham, IMA Journal of Numerical Analysis 22 (2002) 329, doi:10.1093/imanum/22.3.329. Row-major.
 */
export function nearestCorrelation(matrix: ArrayLike<number>, size: number): Float64Array {
  let current = Float64Array.from(matrix);
  let correction = new Float64Array(size * size);
  for (let step = 0; step < mostSteps; step++) {
    const shifted = current.map((value, i) => value - (correction[i] as number));
    const projected = onPositive(shifted, size);
    correction = projected.map((value, i) => value - (shifted[i] as number));
    const next = projected.slice();
    for (let i = 0; i < size; i++) next[i * size + i] = 1;
    const moved = next.reduce((most, value, i) => Math.max(most, Math.abs(value - (current[i] as number))), 0);
    current = next;
    if (moved < closeEnough) break;
  }
  return rescaled(onPositive(current, size), size);
}

/** The nearest matrix without eigenvalues below the least one. */
function onPositive(matrix: Float64Array, size: number): Float64Array {
  const { values, vectors } = symmetricEigen(matrix, size);
  const out = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    const value = Math.max(values[k] as number, leastEigenvalue);
    for (let i = 0; i < size; i++) {
      const share = value * (vectors[i * size + k] as number);
      for (let j = 0; j < size; j++) {
        out[i * size + j] = (out[i * size + j] as number) + share * (vectors[j * size + k] as number);
      }
    }
  }
  return out;
}

/** 1 on the diagonal to the last bit, both halves equal. */
function rescaled(matrix: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const scale = Math.sqrt((matrix[i * size + i] as number) * (matrix[j * size + j] as number));
      const value = (matrix[i * size + j] as number) / scale;
      out[i * size + j] = value;
      out[j * size + i] = value;
    }
    out[i * size + i] = 1;
  }
  return out;
}
