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

/** @param lower L of L Lᵀ = R, row by row, of at most 30 members. */
export function conditionalCopula(lower: Float64Array, size: number): ConditionalDraw {
  const factors = new Map<number, Factor>();
  const innovations = new Float64Array(size);
  return (mask, scores, normals, out) => {
    let factor = factors.get(mask);
    if (factor === undefined) {
      factor = factorGiven(mask, lower, size);
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

function factorGiven(mask: number, lower: Float64Array, size: number): Factor {
  const members = Array.from({ length: size }, (_, member) => member);
  const isGiven = (member: number) => ((mask >>> member) & 1) === 1;
  const order = [...members.filter(isGiven), ...members.filter((member) => !isGiven(member))];
  const matrix = new Float64Array(size * size);
  order.forEach((a, i) => {
    order.forEach((b, j) => {
      let sum = 0;
      for (let k = 0; k <= Math.min(a, b); k++)
        sum += (lower[a * size + k] as number) * (lower[b * size + k] as number);
      matrix[i * size + j] = sum;
    });
  });
  return { order, given: order.filter(isGiven).length, lower: cholesky(matrix, size) ?? lower };
}
