/**
 * A quantile function as piecewise polynomials that are found without a search: the tail probability p = min(u, 1 - u)
 * is cut into octaves, each octave into bins of equal width, and octave and bin are read off p's leading binary digits.
 * The relative error of p is thus alike from the median far into both tails. The idea is hierarchical segmentation
 * (D. Lee, R. Cheung, W. Luk, J. Villasenor, IEEE Trans. VLSI Systems 15, 2007).
 */
import { lastOctave, rowsPerTail } from "./octaveBins.js";
import { rowLength } from "./octavePolynomial.js";
import { type TailsBySeries, tailsBySeries } from "./octaveSeries.js";
import { tailByWalk } from "./octaveWalk.js";
import type { TwoTailed } from "./quantileWalk.js";
import { tails } from "./tail.js";

export { lastOctave, rowsPerTail } from "./octaveBins.js";

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

/**
 * The table's quantiles of `count` uniforms, as shift + scale * quantile (scale above 0), into `out`. Uniforms beyond
 * the table's reach (below 2^-21 or above 1 - 2^-21) give NaN, for the caller to replace by exact quantiles.
 * @returns How many lay beyond.
 */
export function lookUpOctaves(
  table: OctaveTable,
  shift: number,
  scale: number,
  uniforms: Float64Array,
  out: Float64Array,
  count: number,
): number {
  const { rows, binBits } = table;
  const bins = 1 << binBits;
  const digits = 31 - binBits;
  const upper = rowsPerTail(binBits);
  const first = (lastOctave - 1) * bins;
  let beyond = 0;
  for (let i = 0; i < count; i++) {
    const u = uniforms[i] as number;
    const p = 0.5 - Math.abs(u - 0.5);
    const leading = (p * 2147483648) | 0;
    const octave = Math.clz32(leading);
    if (octave > lastOctave) {
      out[i] = Number.NaN;
      beyond++;
      continue;
    }
    const bin = leading >>> (digits - octave);
    const t = p * (bins << octave) - bin - 0.5;
    // u + u truncates to 0 below the median and to 1 from it on.
    const at = (((u + u) | 0) * upper + first - octave * bins + bin) * rowLength;
    const t2 = t * t;
    const z =
      (rows[at] as number) +
      (rows[at + 1] as number) * t +
      t2 *
        ((rows[at + 2] as number) +
          (rows[at + 3] as number) * t +
          t2 * ((rows[at + 4] as number) + (rows[at + 5] as number) * t + t2 * (rows[at + 6] as number)));
    out[i] = shift + scale * z;
  }
  clamp(out, count, shift + scale * table.limits[0], shift + scale * table.limits[1]);
  return beyond;
}

function clamp(out: Float64Array, count: number, low: number, high: number): void {
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return;
  for (let i = 0; i < count; i++) out[i] = Math.max(low, Math.min(high, out[i] as number));
}
