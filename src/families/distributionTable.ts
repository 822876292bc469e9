/** A continuous distribution function as a table of cubics: some nanoseconds a value instead of some hundreds. */
import { lazily } from "../lazily.js";

/** What is tabulated. */
export interface Tabulated {
  /** The smallest and the largest possible value. */
  readonly support: readonly [number, number];
  cdf(x: number): number;
  density(x: number): number;
}

/**
 * One side of the middle, in the distance s from the middle, or in the root of the distance from an end of the support:
 * near such an end a distribution function may rise as a root does.
 */
interface Side {
  readonly from: number;
  readonly root: boolean;
  /** The range of s; a row of four coefficients a cell of it, in the share of the cell. */
  readonly low: number;
  readonly high: number;
  readonly scale: number;
  /** Not a number where a cell's cubic was off by more than `largestError`: the exact function serves there. */
  readonly rows: Float64Array;
}

/** One half, and its tail, which is made when it is first looked into. */
interface Half {
  readonly side: Side;
  readonly tail: () => Side;
  /** What lies beyond the tail. */
  readonly beyond: 0 | 1;
}

/** Halves on either side of a middle value. */
export interface DistributionTable {
  readonly of: Tabulated;
  readonly middle: number;
  readonly below: Half;
  readonly above: Half;
}

/** Where a table is cut: far out, near the end, at the middle, and the same above. Beyond both ends lies less than `largestError`. */
export type Cuts = readonly [lowest: number, low: number, middle: number, high: number, highest: number];

/** Of a probability, where a cubic is checked. */
export const largestError = 1e-8;
const CELLS = 256;

/**
 * Cubics through the distribution function and its density, on either side of a middle value, and in the tails. Each is
 * checked in the middle of its cell, and given up where it is off.
 */
export function tabulate(of: Tabulated, [lowest, low, middle, high, highest]: Cuts): DistributionTable {
  const [least, most] = of.support;
  return {
    of,
    middle,
    below: { side: side(of, least, middle, low), tail: lazily(() => side(of, least, low, lowest)), beyond: 0 },
    above: { side: side(of, most, middle, high), tail: lazily(() => side(of, most, high, highest)), beyond: 1 },
  };
}

function side(of: Tabulated, end: number, middle: number, far: number): Side {
  const root = Number.isFinite(end);
  const from = root ? end : middle;
  const distance = (x: number): number => (root ? Math.sqrt(Math.abs(x - from)) : Math.abs(x - from));
  const [low, high] = [Math.min(distance(middle), distance(far)), Math.max(distance(middle), distance(far))];
  const width = (high - low) / CELLS;
  const sign = root === far < middle ? 1 : -1;
  const xAt = (s: number): number => from + sign * (root ? s * s : s);
  const heights = new Float64Array(CELLS + 1);
  const slopes = new Float64Array(CELLS + 1);
  for (let knot = 0; knot <= CELLS; knot++) {
    const s = low + knot * width;
    heights[knot] = of.cdf(xAt(s));
    slopes[knot] = sign * width * of.density(xAt(s)) * (root ? 2 * s : 1);
  }
  const rows = new Float64Array(4 * CELLS);
  for (let cell = 0; cell < CELLS; cell++) {
    rows.set(rowBetween(heights, slopes, cell), 4 * cell);
    const exact = of.cdf(xAt(low + (cell + 0.5) * width));
    if (!(Math.abs(cubic(rows, 4 * cell, 0.5) - exact) <= largestError)) rows.fill(Number.NaN, 4 * cell, 4 * cell + 4);
  }
  return { from, root, low, high, scale: CELLS / (high - low), rows };
}

/** Hermite's cubic between two knots. */
function rowBetween(heights: Float64Array, slopes: Float64Array, knot: number): readonly number[] {
  const [from, slope] = [heights[knot] as number, slopes[knot] as number];
  const [rise, end] = [(heights[knot + 1] as number) - from, slopes[knot + 1] as number];
  return [from, slope, 3 * rise - 2 * slope - end, slope + end - 2 * rise];
}

/**
 * Probabilities of a value at most each of the first `count` of `xs`, into `out`. Infinite xs are at home here; what is
 * not a number stays so.
 */
export function lookUpDistribution(table: DistributionTable, xs: Float64Array, out: Float64Array, count: number): void {
  const { of, middle, below, above } = table;
  const [least, most] = of.support;
  for (let i = 0; i < count; i++) {
    const x = xs[i] as number;
    if (x <= least) out[i] = 0;
    else if (x >= most) out[i] = 1;
    else {
      const { side, tail, beyond } = x < middle ? below : above;
      let value = valueAt(side, x);
      if (value === undefined) value = valueAt(tail(), x) ?? beyond;
      out[i] = Number.isNaN(value) && !Number.isNaN(x) ? of.cdf(x) : value;
    }
  }
}

/** Undefined outside; no number where the cubic was given up. */
function valueAt({ from, root, low, high, scale, rows }: Side, x: number): number | undefined {
  const distance = Math.abs(x - from);
  const s = root ? Math.sqrt(distance) : distance;
  if (s < low || s > high) return undefined;
  const place = (s - low) * scale;
  const cell = place < CELLS ? place | 0 : CELLS - 1;
  return cubic(rows, 4 * cell, place - cell);
}

function cubic(rows: Float64Array, row: number, t: number): number {
  const curve = (rows[row + 2] as number) + t * (rows[row + 3] as number);
  return (rows[row] as number) + t * ((rows[row + 1] as number) + t * curve);
}
