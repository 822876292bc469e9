/**
 * Members of a Gaussian copula drawn anew, given some of them: conditional normals by the Cholesky factor of the
 * correlation matrix with the given members put first. Source: Tong 1990, The Multivariate Normal Distribution, 3.3.
 */
import { cholesky } from "../numerics/cholesky.js";

/** Fills `out` with scores: those given (bits of `mask`) from `scores`, the others from these and fresh `normals`. */
export type ConditionalDraw = (mask: number, scores: Float64Array, normals: Float64Array, out: Float64Array) => void;

interface Factor {
  readonly order: readonly number[];
  readonly given: number;
  readonly lower: Float64Array;
}

/** Bits of a mask. */
export const MOST_PARTIES = 30;

/** Numbers in the factors that are kept for masks to come: 16 MB. */
const KEPT = 2_097_152;

/**
 * @param lower L of L Lᵀ = R, row by row
 * @param parties Of each member the bit that says whether it is given, below `MOST_PARTIES`: its own place unless several
 * are always given together.
 */
export function conditionalCopula(
  lower: Float64Array,
  size: number,
  parties: readonly number[] = Array.from({ length: size }, (_, member) => member),
): ConditionalDraw {
  const correlations = product(lower, size);
  const most = Math.floor(KEPT / (size * size));
  const factors = new Map<number, Factor>();
  const innovations = new Float64Array(size);
  return (mask, scores, normals, out) => {
    let factor = factors.get(mask);
    if (factor === undefined) {
      if (factors.size >= most) factors.clear();
      const isGiven = (member: number) => ((mask >>> (parties[member] as number)) & 1) === 1;
      factor = factorGiven(isGiven, correlations, lower, size);
      factors.set(mask, factor);
    }
    const { order, given, lower: own } = factor;
    for (let i = 0; i < size; i++) {
      const member = order[i] as number;
      let known = 0;
      for (let k = 0; k < i; k++) known += (own[i * size + k] as number) * (innovations[k] as number);
      const pivot = own[i * size + i] as number;
      const isGiven = i < given;
      innovations[i] = isGiven ? ((scores[member] as number) - known) / pivot : (normals[member] as number);
      out[member] = isGiven ? (scores[member] as number) : known + pivot * (innovations[i] as number);
    }
  };
}

function factorGiven(
  isGiven: (member: number) => boolean,
  correlations: Float64Array,
  lower: Float64Array,
  size: number,
): Factor {
  const order: number[] = [];
  for (let member = 0; member < size; member++) if (isGiven(member)) order.push(member);
  const given = order.length;
  for (let member = 0; member < size; member++) if (!isGiven(member)) order.push(member);
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const from = (order[i] as number) * size;
    for (let j = 0; j <= i; j++) matrix[i * size + j] = correlations[from + (order[j] as number)] as number;
  }
  return { order, given, lower: cholesky(matrix, size) ?? lower };
}

/** L Lᵀ. */
function product(lower: Float64Array, size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = 0;
      for (let k = 0; k <= b; k++) sum += (lower[a * size + k] as number) * (lower[b * size + k] as number);
      matrix[a * size + b] = sum;
      matrix[b * size + a] = sum;
    }
  }
  return matrix;
}
