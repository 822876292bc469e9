/** Portable natural logarithms: the same bits on every engine. */

import { highWord, scaleByPowerOfTwo } from "../bits.js";
import { logarithmTable } from "./logarithmTable.js";

/** log 2, the first 42 bits, so that k * log2Head is exact; then the rest. */
export const log2Head = 0.6931471805598903;
export const log2Tail = 5.497923018708371e-14;
const smallestNormal = 2.2250738585072014e-308;
const twoTo54 = 18014398509481984;

/** 3 * 2^30: added and taken away, it rounds to a multiple of 2^-21. */
export const rounder = 3221225472;
const splitter = 134217729; // 2^27 + 1, Dekker's constant

/** High word of 0.6875, where the range of reduced arguments begins. */
export const firstWord = 0x3fe60000;

/**
 * log x to within 0.6 units in the last place. log 0 is -Infinity, of a negative number NaN.
 * Method: x = 2^k m, a 10-bit reciprocal c of m, log x = k log 2 - log c + log(1 + (m c - 1))
 * (P. T. P. Tang, ACM TOMS 16, 1990, doi:10.1145/98267.98294).
 */
export function log(x: number): number {
  if (!(x >= smallestNormal && x < Number.POSITIVE_INFINITY)) return logOfOutlier(x);
  return logOfScaled(x, 0);
}

/** log(1 + x) without cancellation near 0, to within 1 unit in the last place. */
export function log1p(x: number): number {
  if (x > -0.0078125 && x < 0.0078125) return x + x * x * series(x);
  const sum = 1 + x;
  if (!(sum > 0 && sum < Number.POSITIVE_INFINITY)) return log(sum);
  const lost = x < 1 ? x - (sum - 1) : 1 - (sum - x);
  return log(sum) + lost / sum;
}

function logOfOutlier(x: number): number {
  if (x > 0 && x < Number.POSITIVE_INFINITY) return logOfScaled(x * twoTo54, -54);
  return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
}

/** log(x 2^shift) of a normal x. */
function logOfScaled(x: number, shift: number): number {
  const word = highWord(x);
  const offset = word - firstWord;
  const exponent = offset >> 20;
  const m = scaleByPowerOfTwo(x, -exponent);
  const k = exponent + shift;
  const i = 3 * ((offset >> 14) & 63);
  const c = logarithmTable[i];
  const front = m + rounder - rounder;
  const f = front * c - 1 + (m - front) * c;
  const whole = k * log2Head + logarithmTable[i + 1];
  const head = whole + f;
  const tail = whole - head + f;
  return head + (tail + (k * log2Tail + logarithmTable[i + 2]) + f * f * series(f));
}

/** (log(1 + f) - f) / f^2 for |f| <= 2^-6. */
function series(f: number): number {
  const high = 1 / 7 - f * (1 / 8 - f * (1 / 9 - f * (1 / 10)));
  return -0.5 + f * (1 / 3 - f * (1 / 4 - f * (1 / 5 - f * (1 / 6 - f * high))));
}

/** A logarithm as an unevaluated sum: head is its nearest double, tail the rest. */
export interface LogarithmSum {
  head: number;
  tail: number;
}

/** log x for x > 0, finite, with a relative error near 2^-66, written into `into`. For `power`. */
export function logAsSum(x: number, into: LogarithmSum): void {
  const normal = x >= smallestNormal;
  const scaled = normal ? x : x * twoTo54;
  const word = highWord(scaled);
  const offset = word - firstWord;
  const exponent = offset >> 20;
  const m = scaleByPowerOfTwo(scaled, -exponent);
  const k = exponent - (normal ? 0 : 54);
  const i = 3 * ((offset >> 14) & 63);
  const c = logarithmTable[i];
  const front = m + rounder - rounder;
  // f + fTail = m c - 1 exactly
  const a = front * c - 1;
  const b = (m - front) * c;
  const f = a + b;
  const aPart = f - b;
  const fTail = a - aPart + (b - (f - aPart));
  // square + squareTail = f^2 nearly exactly
  const fSplit = splitter * f;
  const fFront = fSplit - (fSplit - f);
  const fBack = f - fFront;
  const square = f * f;
  const squareTail = fFront * fFront - square + 2 * fFront * fBack + fBack * fBack + 2 * f * fTail;
  const whole = k * log2Head + logarithmTable[i + 1];
  const first = whole + f;
  const firstPart = first - f;
  const firstTail = whole - firstPart + (f - (first - firstPart));
  const second = first - 0.5 * square;
  const secondTail = first - second - 0.5 * square;
  const far = 1 / 8 - f * (1 / 9 - f * (1 / 10 - f * (1 / 11)));
  const cubic = f * square * (1 / 3 - f * (1 / 4 - f * (1 / 5 - f * (1 / 6 - f * (1 / 7 - f * far)))));
  const tail = firstTail + secondTail + (fTail - 0.5 * squareTail) + (k * log2Tail + logarithmTable[i + 2]) + cubic;
  into.head = second + tail;
  into.tail = tail - (into.head - second);
}
