/**
 * Quantiles near a probability as a power series, without asking for a distribution function: where f'/f = N(x) / D(x),
 * the quantile function solves D(x) x'' = -N(x) x'^2, and the equation gives the coefficients one from another.
 * Steinbrecher and Shaw, "Quantile mechanics", European Journal of Applied Mathematics 19 (2008),
 * doi:10.1017/S0956792508007341.
 */
import { log } from "../special/logarithm.js";
import type { Pearson } from "./pearson.js";

/** Coefficients that are worked out. Half an octave reaches a fifth of the way to p = 0, and 0.2^23 is below 1e-15. */
export const terms = 23;

/** A quantile and its first derivative in t, where p moves by the width of a bin as t moves by 1. */
export interface Start {
  readonly x: number;
  readonly slope: number;
}

/** The series of x(t), kept until the next one is worked out. */
export interface QuantileSeries {
  /** Works out the series around a quantile. */
  expand(from: Start): void;
  /** x(t). */
  valueAt(t: number): number;
  /** x(middle + t) for many t at once, into `out`. */
  valuesAround(middle: number, ts: readonly number[], out: Float64Array): void;
  /** x'(t). */
  slopeAt(t: number): number;
}

/** The series of a distribution with this equation, in memory that each expansion uses again. */
export function quantileSeries({ numerator, denominator, exponential }: Pearson): QuantileSeries {
  const z = solver(numerator, denominator);
  if (exponential === undefined) return { expand: z.solve, ...readers(z.x) };
  const { shift, scale } = exponential;
  const x = new Float64Array(terms);
  return {
    expand(from) {
      z.solve({ x: (log(from.x) - shift) / scale, slope: from.slope / (from.x * scale) });
      x[0] = from.x;
      exponentiate(z.x, scale, x);
    },
    ...readers(x),
  };
}

/** Horner's scheme. */
function readers(x: Float64Array): Omit<QuantileSeries, "expand"> {
  return {
    valueAt(t) {
      let sum = 0;
      for (let k = terms - 1; k >= 0; k--) sum = sum * t + (x[k] as number);
      return sum;
    },
    valuesAround(middle, ts, out) {
      const count = ts.length;
      out.fill(0);
      // Many short chains of operations side by side, not one long one after the other.
      for (let k = terms - 1; k >= 0; k--) {
        const coefficient = x[k] as number;
        for (let j = 0; j < count; j++) out[j] = (out[j] as number) * (middle + (ts[j] as number)) + coefficient;
      }
    },
    slopeAt(t) {
      let sum = 0;
      for (let k = terms - 1; k > 0; k--) sum = sum * t + k * (x[k] as number);
      return sum;
    },
  };
}

/** Order after order of x, y = x', y^2, x^2, N(x) y^2: what the next order of y needs is known by then. */
function solver(
  [n0, n1]: Pearson["numerator"],
  [d0, d1, d2]: Pearson["denominator"],
): { readonly x: Float64Array; solve(from: Start): void } {
  const [x, y, xx, yy, denominator] = Array.from({ length: 5 }, () => new Float64Array(terms)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const solve = (from: Start): void => {
    x[0] = from.x;
    y[0] = from.slope;
    for (let k = 0; k < terms - 1; k++) {
      yy[k] = product(y, y, k);
      if (d2 !== 0) xx[k] = product(x, x, k);
      denominator[k] = (k === 0 ? d0 : 0) + d1 * (x[k] as number) + d2 * (xx[k] as number);
      let sum = n0 * (yy[k] as number);
      if (n1 !== 0) sum += n1 * product(x, yy, k);
      for (let i = 1; i <= k; i++) sum += (denominator[i] as number) * ((k + 1 - i) * (y[k + 1 - i] as number));
      x[k + 1] = (y[k] as number) / (k + 1);
      y[k + 1] = -sum / ((denominator[0] as number) * (k + 1));
    }
  };
  return { x, solve };
}

/** Coefficient k of the product of two series. */
function product(a: Float64Array, b: Float64Array, k: number): number {
  let sum = 0;
  for (let i = 0; i <= k; i++) sum += (a[i] as number) * (b[k - i] as number);
  return sum;
}

/** exp(c z) from z, its first coefficient given: k x_k = c Σ j z_j x_(k-j). */
function exponentiate(z: Float64Array, c: number, x: Float64Array): void {
  for (let k = 1; k < terms; k++) {
    let sum = 0;
    for (let j = 1; j <= k; j++) sum += j * (z[j] as number) * (x[k - j] as number);
    x[k] = (c * sum) / k;
  }
}
