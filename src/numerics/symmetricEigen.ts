/** Eigenvalues and eigenvectors of small symmetric matrices. */

const mostSweeps = 100;

/** In no particular order. */
export interface SymmetricEigen {
  readonly values: Float64Array;
  /** Row-major; column j belongs to value j. */
  readonly vectors: Float64Array;
}

/**
 * By Jacobi's rotations in cyclic order, which keep small eigenvalues accurate and take the same steps everywhere.
 * Golub and Van Loan, Matrix Computations, section 8.5. `matrix` is size × size, row-major.
 */
export function symmetricEigen(matrix: ArrayLike<number>, size: number): SymmetricEigen {
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a, size) > 0; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q);
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i] as number), vectors };
}

/** The largest element beside the diagonal, 0 where it is rounding noise. */
function offDiagonal(a: Float64Array, size: number): number {
  let [most, scale] = [0, 0];
  for (let i = 0; i < size; i++) {
    scale = Math.max(scale, Math.abs(a[i * size + i] as number));
    for (let j = 0; j < i; j++) most = Math.max(most, Math.abs(a[i * size + j] as number));
  }
  return most > 1e-16 * scale ? most : 0;
}

/** Makes the element (p, q) 0. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q] as number;
  if (apq === 0) return;
  const theta = ((a[q * size + q] as number) - (a[p * size + p] as number)) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q, c, s);
  a[p * size + q] = 0;
  a[q * size + p] = 0;
}

function turn(m: Float64Array, i: number, j: number, c: number, s: number): void {
  const [x, y] = [m[i] as number, m[j] as number];
  m[i] = c * x - s * y;
  m[j] = s * x + c * y;
}
