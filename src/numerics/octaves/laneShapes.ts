/** Distribution functions that tables ask, in WebAssembly where that has them: to the same bits. */

import type { Tail } from "../special/tail.js";
import type { Solvable } from "./octaveSeries.js";
import { putShape } from "./shapeMemory.js";

/** As `laneDistributions` defines them; not a number where JavaScript has to say. */
export interface ShapeFunctions {
  gammaCdf(x: number, isLower: number): number;
  gammaDensity(x: number): number;
  betaCdf(x: number, isLower: number): number;
  betaDensity(x: number): number;
}

/**
 * The distribution as it is, its cdf and density in WebAssembly where it is a gamma or beta with no shape below 1.
 * @param numbers the memory of these functions, which the shape is written to: until it is used for another
 */
export function inLanes(of: Solvable, functions: ShapeFunctions, numbers: Float64Array): Solvable {
  const { shape } = of;
  const isBeta = shape !== undefined && "b" in shape;
  if (shape === undefined || !(shape.a >= 1) || (isBeta && !(shape.b >= 1))) return of;
  putShape(numbers, shape);
  const high = isBeta ? 1 : Number.POSITIVE_INFINITY;
  const cdf = isBeta ? functions.betaCdf : functions.gammaCdf;
  const density = isBeta ? functions.betaDensity : functions.gammaDensity;
  return {
    pearson: of.pearson,
    support: of.support,
    quantile: of.quantile,
    cdf(x: number, tail: Tail) {
      const found = x > 0 && x < high ? cdf(x, tail === "lower" ? 1 : 0) : Number.NaN;
      return Number.isNaN(found) ? of.cdf(x, tail) : found;
    },
    density(x) {
      const found = x > 0 && x < high ? density(x) : Number.NaN;
      return Number.isNaN(found) ? of.density(x) : found;
    },
  };
}
