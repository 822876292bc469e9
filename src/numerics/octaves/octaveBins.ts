/** The bins of an octave table: where they are, and how far a bin's polynomial is from the quantile function. */

import type { Tail } from "../special/tail.js";
import { evaluatePolynomial } from "./octavePolynomial.js";
import type { TwoTailed } from "./quantileWalk.js";

/** The table reaches down to p = 2^-21; the exact quantile serves what is below. */
export const lastOctave = 21;

/** All bins of the octaves, and the one bin of the octave above that holds p = 1/2 itself. */
export function rowsPerTail(binBits: number): number {
  return (lastOctave - 1) * (1 << binBits) + 1;
}

/** A bin's polynomial, and which probabilities it is for. */
export interface Bin {
  readonly rows: Float64Array;
  /** Where its coefficients begin. */
  readonly at: number;
  readonly middle: number;
  readonly width: number;
}

/** Where a bin begins and how wide it is. */
export function binOf(row: number, binBits: number): { low: number; width: number } {
  const bins = 1 << binBits;
  const octave = lastOctave - Math.floor(row / bins);
  const width = 1 / bins / (1 << octave);
  return { low: (bins + (row % bins)) * width, width };
}

/**
 * How far x is from being the quantile of p, relative to p: by the distribution function, less what the spacing of
 * doubles around x makes unavoidable. `enough`: what is less need not be known exactly.
 */
function errorOf(of: TwoTailed, tail: Tail, x: number, p: number, enough: number): number {
  if (Number.isNaN(x)) return Number.POSITIVE_INFINITY;
  const miss = Math.abs(of.cdf(x, tail) - p);
  if (miss <= enough * p) return enough;
  const error = (miss - Math.abs(x) * Number.EPSILON * of.density(x)) / p;
  return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
}

/** The largest error of a bin's polynomial so far, measured at `positions` of the bin. */
export function largerError(
  soFar: number,
  of: TwoTailed,
  tail: Tail,
  { rows, at, middle, width }: Bin,
  positions: readonly number[],
): number {
  let largest = soFar;
  for (let i = 0; i < positions.length; i++) {
    const t = positions[i] as number;
    const error = errorOf(of, tail, evaluatePolynomial(rows, at, t), middle + width * t, largest);
    if (error > largest) largest = error;
  }
  return largest;
}
