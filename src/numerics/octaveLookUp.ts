/** Looking up in octave tables, a column at a time: the innermost loop of every draw. */
import { lastOctave, rowsPerTail } from "./octaveBins.js";
import { rowLength } from "./octavePolynomial.js";
import type { OctaveTable } from "./octaveTable.js";

/** 2^0 to 2^31, and again: as many bins as fit into p = 1 where octaves and bins of a table are so many binary digits. */
const binsOf = Float64Array.from({ length: 64 }, (_, digits) => (1 << digits) >>> 0);

/**
 * The table's quantiles of `count` uniforms, as shift + scale * quantile (scale above 0), into `out`, which must be another
 * array. Uniforms beyond the table's reach (below 2^-21 or above 1 - 2^-21) give NaN, for the caller to replace by exact
 * quantiles.
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
  if (count === 0) return 0;
  const { rows, binBits, limits } = table;
  const reached = lookUp(rows, binBits, rowsPerTail(binBits), shift, scale, uniforms, out, count);
  clamp(out, count, shift + scale * limits[0], shift + scale * limits[1]);
  return reached ? 0 : markBeyond(uniforms, out, count);
}

/**
 * Whether all uniforms were within reach. Each turn finds the row of one uniform and takes the polynomial of the one before
 * it: finding and taking for the same one would wait for each other longer than either takes. Numbers times 1 are known to
 * be doubles before the loop begins, and indices cut to 16 bits cannot overflow: checks that engines would make each turn.
 */
function lookUp(
  rows: Float64Array,
  binBits: number,
  upper: number,
  shift: number,
  scale: number,
  uniforms: Float64Array,
  out: Float64Array,
  count: number,
): boolean {
  const from = shift * 1;
  const by = scale * 1;
  const digits = 31 - binBits;
  const first = (lastOctave - 1) << binBits;
  let at = 0;
  let t = 0;
  let beyond = 0;
  for (let i = 0; i <= count; i++) {
    const row = at;
    const x = t;
    const u = uniforms[Math.min(i, count - 1)] as number;
    const p = 0.5 - Math.abs(u - 0.5);
    const leading = (p * 2147483648) | 0;
    const octave = Math.clz32(leading);
    const bin = leading >> (digits - octave);
    const place = first - (octave << binBits) + bin;
    // Below 0, and kept at 0, where p is beyond the last octave.
    beyond |= place;
    // u + u truncates to 0 below the median and to 1 from it on.
    at = ((((u + u) | 0) * upper + (place & ~(place >> 31))) * rowLength) & 0xffff;
    t = p * (binsOf[(octave + binBits) & 63] as number) - bin - 0.5;
    const x2 = x * x;
    out[Math.max(i - 1, 0)] =
      from +
      by *
        ((rows[row] as number) +
          (rows[row + 1] as number) * x +
          x2 *
            ((rows[row + 2] as number) +
              (rows[row + 3] as number) * x +
              x2 * ((rows[row + 4] as number) + (rows[row + 5] as number) * x + x2 * (rows[row + 6] as number))));
  }
  return beyond >= 0;
}

/** NaN for uniforms that no row is for. */
function markBeyond(uniforms: Float64Array, out: Float64Array, count: number): number {
  let beyond = 0;
  for (let i = 0; i < count; i++) {
    if (0.5 - Math.abs((uniforms[i] as number) - 0.5) >= 1 / (1 << lastOctave)) continue;
    out[i] = Number.NaN;
    beyond++;
  }
  return beyond;
}

function clamp(out: Float64Array, count: number, low: number, high: number): void {
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return;
  for (let i = 0; i < count; i++) out[i] = Math.max(low, Math.min(high, out[i] as number));
}
