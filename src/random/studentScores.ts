/** Student's t for whole columns: normal scores divided by a common chi-square, and the grades of what comes out. */
import { inverseIncompleteGamma } from "../numerics/special/incompleteGamma.js";
import { studentTail } from "../numerics/special/studentTail.js";
import { largestGrade, smallestGrade } from "./normalGrade.js";

/** out[i] = √(df / χ²) with χ² the chi-square quantile of the i-th uniform: what makes normals t-distributed together. */
export function studentScales(df: number, uniforms: Float64Array, out: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const u = uniforms[i] as number;
    const half = u < 0.5 ? inverseIncompleteGamma(df / 2, u, "lower") : inverseIncompleteGamma(df / 2, 1 - u, "upper");
    out[i] = Math.sqrt(df / (2 * half));
  }
}

/** out[i] = T(scores[i] scales[i]), kept within [2^-53, 1 - 2^-53] so that it can be inverted. */
export function studentGrades(
  df: number,
): (scores: Float64Array, scales: Float64Array, out: Float64Array, count: number) => void {
  const tail = studentTail(df);
  return (scores, scales, out, count) => {
    for (let i = 0; i < count; i++) {
      const t = (scores[i] as number) * (scales[i] as number);
      const beyond = tail(t);
      out[i] = Math.min(Math.max(t < 0 ? beyond : 1 - beyond, smallestGrade), largestGrade);
    }
  };
}
