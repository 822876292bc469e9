/**
 * A quantile function as piecewise polynomials that are found without a search: the tail probability p = min(u, 1 - u)
 * is cut into octaves, each octave into bins of equal width, and octave and bin are read off p's leading binary digits.
 * The relative error of p is thus alike from the median far into both tails. The idea is hierarchical segmentation
 * (D. Lee, R. Cheung, W. Luk, J. Villasenor, IEEE Trans. VLSI Systems 15, 2007).
 */

import { tails } from "../special/tail.js";
import { lastOctave, rowsPerTail } from "./octaveBins.js";
import { rowLength } from "./octavePolynomial.js";
import { type TailsBySeries, tailsBySeries } from "./octaveSeries.js";
import { tailByWalk } from "./octaveWalk.js";
import type { TwoTailed } from "./quantileWalk.js";

/** Plain data, ready to be sent to a worker thread. */
export interface OctaveTable {
  /** Coefficients of each bin's polynomial, from the tail to the median, the lower tail first. */
  readonly rows: Float64Array;
  /** Binary digits that tell the bins of one octave apart: 3 for 8 bins. */
  readonly binBits: number;
  /** The ends of the support that a value could pass by rounding; infinite where none can. */
  readonly limits: readonly [number, number];
  /** Largest relative error of p = min(u, 1 - u) that was found between the fitted points. */
  readonly error: number;
}

/**
 * The table of a continuous distribution. Its error is measured, not promised: hold it against what you need.
 * @param bySeries Where the series' arithmetic is done; no bit depends on it.
 */
export function buildOctaveTable(of: TwoTailed, binBits = 3, bySeries: TailsBySeries = tailsBySeries): OctaveTable {
  const length = rowsPerTail(binBits) * rowLength;
  const rows = new Float64Array(tails.length * length);
  const { pearson } = of;
  // Quantile by quantile where there is no series, and where it does not hold.
  const found = pearson === undefined ? [] : bySeries({ ...of, pearson }, binBits, rows);
  const errors = tails.map(
    (tail, i) => found[i] ?? tailByWalk(of, tail, binBits, rows.subarray(i * length, (i + 1) * length)),
  );
  return { rows, binBits, limits: limitsOf(of), error: Math.max(...errors) };
}

/** An end other than 0 that the outermost quantiles come within a few roundings of. */
function limitsOf(of: TwoTailed): readonly [number, number] {
  const [low, high] = of.support;
  const outermost = 1 / (1 << lastOctave);
  const near = (end: number, x: number): boolean => Math.abs(x - end) <= 1e-12 * Math.abs(end);
  return [
    near(low, of.quantile(outermost, "lower")) ? low : Number.NEGATIVE_INFINITY,
    near(high, of.quantile(outermost, "upper")) ? high : Number.POSITIVE_INFINITY,
  ];
}
