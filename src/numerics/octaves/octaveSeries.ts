/**
 * The rows of an octave table by power series of the quantile function, two an octave. The distribution function is
 * asked twice for each: to put the series right, and to measure.
 */

import { type Tail, tails } from "../special/tail.js";
import { type Bin, binOf, largerError, rowsPerTail } from "./octaveBins.js";
import { evaluatePolynomial, fitPolynomial, nodes, rowLength, worstPositions } from "./octavePolynomial.js";
import type { Pearson } from "./pearson.js";
import { type QuantileSeries, quantileSeries, type Start } from "./quantileSeries.js";
import type { TwoTailed } from "./quantileWalk.js";

/** Relative error of p on the way from one series' middle to the next: a step of Newton's method squares it. */
const largestDrift = 1e-7;

/** Where in a bin the series is asked: the nodes but for the last, which is the bin's before it; then to measure. */
const asked = [...nodes.slice(0, rowLength - 1), ...worstPositions];

/** A distribution whose quantiles are a power series. */
export type Solvable = TwoTailed & { readonly pearson: Pearson };

/**
 * Fills the rows of both tails and gives their errors: undefined of a tail where the series do not hold. The simple way,
 * `tailsBySeries`, and the fast one, `laneTails`, do the same arithmetic in the same order.
 */
export type TailsBySeries = (of: Solvable, binBits: number, rows: Float64Array) => readonly (number | undefined)[];

/** In JavaScript. */
export const tailsBySeries: TailsBySeries = (of, binBits, rows) => {
  const length = rows.length / tails.length;
  return tails.map((tail, i) => tailBySeries(of, tail, binBits, rows.subarray(i * length, (i + 1) * length)));
};

/**
 * Fills the rows of a tail from the median outwards and returns the largest error: measured by the distribution function
 * in the bin of each octave where it is largest, by the series in the others. Undefined where the series do not hold.
 */
export function tailBySeries(of: Solvable, tail: Tail, binBits: number, rows: Float64Array): number | undefined {
  const series = quantileSeries(of.pearson);
  const values = new Float64Array(asked.length);
  const half = 1 << (binBits - 1);
  const top = rowsPerTail(binBits) - 1;
  let error = 0;
  let start: Start | undefined;
  for (let first = top - half; first >= 0; first -= half) {
    const { low, width } = binOf(first, binBits);
    start = corrected(of, tail, low + (half / 2) * width, width, start);
    if (start === undefined) return undefined;
    series.expand(start);
    const bin = (i: number): Bin => ({ rows, at: (first + i) * rowLength, middle: low + (i + 0.5) * width, width });
    if (first === top - half) fillTop(series, half / 2, bin(half), values);
    const joint = values[0] as number;
    for (let i = half - 1; i >= 0; i--) {
      const position = i + 0.5 - half / 2;
      error = Math.max(error, fill(series, position, bin(i), values));
    }
    error = Math.max(error, errorInP(series.valueAt(half / 2) - joint, joint, bin(half - 1)));
    if (endsOctave(first, half)) error = largerError(error, of, tail, bin(0), worstPositions);
    start = nextStart(series, half, endsOctave(first, half));
  }
  return Number.isFinite(error) ? error : undefined;
}

/** Whether the half octave of bins from the `first`th on is the outer one of its octave: the next has narrower bins. */
export function endsOctave(first: number, half: number): boolean {
  return first % (2 * half) === 0;
}

/**
 * The quantile of p by one step of Newton's method, and its derivative, ± width / f(x). Undefined where that is too
 * far to go.
 */
export function corrected(
  of: Solvable,
  tail: Tail,
  p: number,
  width: number,
  start: Start | undefined,
): Start | undefined {
  let x = start?.x ?? of.quantile(p, tail);
  // Not taken apart as a list: a table asks eighty times, and a process that has just started reads each iterator step by step.
  if (!(x > of.support[0] && x < of.support[1])) return undefined;
  if (start !== undefined) {
    const miss = of.cdf(x, tail) - p;
    if (!(Math.abs(miss) <= largestDrift * p)) return undefined;
    x -= (miss / width) * start.slope;
  }
  return { x, slope: (tail === "lower" ? width : -width) / of.density(x) };
}

/** The middle of the next series: half an octave further out, in an octave of narrower bins if this one is done. */
function nextStart(series: QuantileSeries, half: number, octaveDone: boolean): Start {
  if (!octaveDone) return { x: series.valueAt(-half), slope: series.slopeAt(-half) };
  return { x: series.valueAt(-0.75 * half), slope: series.slopeAt(-0.75 * half) / 2 };
}

/** The bin above the median, twice as wide, is there for p = 1/2 alone, at its lower end. */
function fillTop(series: QuantileSeries, median: number, bin: Bin, values: Float64Array): void {
  for (let j = 0; j < rowLength; j++) values[j] = series.valueAt(median + 1 + 2 * (nodes[j] as number));
  fitPolynomial(values, bin.rows, bin.at);
}

/**
 * Fits a bin's polynomial and gives its error. Its upper end is the lower end of the bin before it: one value for both,
 * so that the table has no jumps.
 */
function fill(series: QuantileSeries, position: number, bin: Bin, values: Float64Array): number {
  const upperEnd = values[0] as number;
  series.valuesAround(position, asked, values);
  const measured = worstPositions.map((_, i) => values[rowLength - 1 + i] as number);
  values[rowLength - 1] = upperEnd;
  fitPolynomial(values, bin.rows, bin.at);
  const errors = measured.map((x, i) =>
    errorInP(evaluatePolynomial(bin.rows, bin.at, worstPositions[i] as number) - x, x, bin),
  );
  return Math.max(...errors);
}

/** A distance in x as one relative to p. Two values are rounded: less two spacings of doubles. */
function errorInP(distance: number, x: number, { rows, at, middle, width }: Bin): number {
  const off = Math.abs(distance) - 2 * Math.abs(x) * Number.EPSILON;
  return ((off / Math.abs(rows[at + 1] as number)) * width) / middle;
}
