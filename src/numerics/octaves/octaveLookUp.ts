/** Looking up in octave tables, a column at a time: the innermost loop of every draw. */
import { lastOctave, rowsPerTail } from "./octaveBins.js";
import { evaluatePolynomial, rowLength } from "./octavePolynomial.js";
import type { OctaveTable } from "./octaveTable.js";

// For the loop: constants that no other file has or sees, engines put into their code.
const polynomial = evaluatePolynomial;
const coefficients = rowLength;
const highest = lastOctave - 1;

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
  const even = count - (count % 2);
  let reached = even === 0 || lookUpPairs(rows, binBits, shift, scale, uniforms, out, even);
  if (even < count) {
    const u = uniforms[even] as number;
    const place = placeOf(u, binBits);
    out[even] = shift + scale * polynomial(rows, rowOf(u, place, rowsPerTail(binBits)), withinBin(u, binBits));
    reached &&= place >= 0;
  }
  clamp(out, count, shift + scale * limits[0], shift + scale * limits[1]);
  return reached ? 0 : markBeyond(uniforms, out, count);
}

/**
 * Whether all uniforms were within reach; their number is even. Each turn finds the rows of two uniforms and takes the
 * polynomials of the two before them: finding and taking for the same ones would wait for each other longer than either takes,
 * and what engines check each turn they check for two at once. Numbers times 1 are known to be doubles before the loop begins.
 */
function lookUpPairs(
  rows: Float64Array,
  binBits: number,
  shift: number,
  scale: number,
  uniforms: Float64Array,
  out: Float64Array,
  count: number,
): boolean {
  const from = shift * 1;
  const by = scale * 1;
  const upper = rowsPerTail(binBits);
  let at = 0;
  let t = 0.25;
  let nextAt = 0;
  let nextT = 0.25;
  let beyond = 0;
  for (let i = 0; i <= count; i += 2) {
    const here = Math.min(i, count - 2);
    const before = Math.max(i - 2, 0);
    const u = uniforms[here] as number;
    const next = uniforms[here + 1] as number;
    out[before] = from + by * polynomial(rows, at, t);
    out[before + 1] = from + by * polynomial(rows, nextAt, nextT);
    const place = placeOf(u, binBits);
    const nextPlace = placeOf(next, binBits);
    // Below 0 where p is beyond the last octave.
    beyond |= place | nextPlace;
    at = rowOf(u, place, upper);
    nextAt = rowOf(next, nextPlace, upper);
    t = withinBin(u, binBits);
    nextT = withinBin(next, binBits);
  }
  return beyond >= 0;
}

/** p = min(u, 1 - u) in units of 2^-31: its leading zeros tell the octave. */
function leadingOf(u: number): number {
  return ((0.5 - Math.abs(u - 0.5)) * 2147483648) | 0;
}

/** The row of p within its tail. */
function placeOf(u: number, binBits: number): number {
  const leading = leadingOf(u);
  const octave = Math.clz32(leading);
  return ((highest - octave) << binBits) + (leading >> (31 - binBits - octave));
}

/**
 * Where the coefficients for u begin: u + u truncates to 0 below the median and to 1 from it on. A place below 0 is kept at 0;
 * an index cut to 16 bits cannot overflow, which engines would check.
 */
function rowOf(u: number, place: number, upper: number): number {
  return ((((u + u) | 0) * upper + (place & ~(place >> 31))) * coefficients) & 0xffff;
}

/** The local coordinate of p in its bin, from -1/2 to 1/2. */
function withinBin(u: number, binBits: number): number {
  const leading = leadingOf(u);
  const octave = Math.clz32(leading);
  const bin = leading >> (31 - binBits - octave);
  return (0.5 - Math.abs(u - 0.5)) * (binsOf[(octave + binBits) & 63] as number) - bin - 0.5;
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
