/** A distribution as nodes and weights: its values at even steps of the normal score. */
import type { Distribution } from "../families/distribution.js";
import type { Measure } from "../numerics/orthogonalPolynomials.js";
import { normalCdf, normalDensity } from "../numerics/special/normal.js";

/** Normal scores between which distributions are looked at, and their step. */
export const FAR = 8;
const STEP = 1 / 32;

/** Standardised values, with their grades: the trapezoidal rule, exact to rounding for smooth quantiles. */
export interface ScoreMeasure extends Measure {
  readonly grades: Float64Array;
}

export function scoreMeasure({ quantile }: Distribution, mean: number, sd: number, reach: number): ScoreMeasure {
  const size = 2 * (reach / STEP) + 1;
  const [nodes, weights, grades] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const z = i * STEP - reach;
    const tail = z < 0 ? "lower" : "upper";
    const chance = normalCdf(z, tail);
    nodes[i] = (quantile(chance, tail) - mean) / sd;
    weights[i] = normalDensity(z);
    grades[i] = z < 0 ? chance : 1 - chance;
    sum += weights[i] as number;
  }
  return { nodes, weights: weights.map((weight) => weight / sum), grades };
}
