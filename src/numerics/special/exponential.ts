/**
 * Portable e^x and e^x - 1: the same bits on every engine, which `Math.exp` does not promise.
 * Only + - * / and exactly rounded operations are used in this room. The functions are written here rather
 * than taken from a package because the suitable ones come with hundreds of small packages to load.
 */

import { scaleByPowerOfTwo } from "../bits.js";
import { powersOfTwo32 } from "./exponentialTable.js";

/** 32 / log 2. */
export const stepsPerUnit = 46.16624130844683;
/** log 2 / 32, the first 37 bits, so that k * stepHead is exact; then the rest. */
export const stepHead = 0.021660849392446835;
export const stepTail = 5.1456092446553376e-14;

/**
 * e^x to within 0.52 units in the last place; 0.8 where it is subnormal.
 * Method: x = k log 2 / 32 + r, a table of 2^(j/32) and Taylor's series of e^r
 * (P. T. P. Tang, ACM TOMS 15, 1989, doi:10.1145/63522.214389).
 */
export function exp(x: number): number {
  return expOfSum(x, 0);
}

/** e^(head + tail) for a tail far smaller than the head: what an exact product or logarithm leaves. */
export function expOfSum(head: number, tail: number): number {
  if (!(head > -746 && head < 710)) return head >= 710 ? Number.POSITIVE_INFINITY : head <= -746 ? 0 : Number.NaN;
  const k = Math.floor(head * stepsPerUnit + 0.5);
  const r = head - k * stepHead - (k * stepTail - tail);
  const p = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))));
  const j = k & 31;
  const power = powersOfTwo32[2 * j];
  return scaleByPowerOfTwo(power + (powersOfTwo32[2 * j + 1] + power * p), k >> 5);
}

/** e^x - 1 without cancellation near 0, to within 1.5 units in the last place. */
export function expm1(x: number): number {
  if (x > -0.35 && x < 0.35) return x === 0 ? x : expm1Series(x);
  if (!(x > -40 && x < 709)) return x <= -40 ? -1 : exp(x);
  const k = Math.floor(x * stepsPerUnit + 0.5);
  const r = x - k * stepHead - k * stepTail;
  const p = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))));
  const j = k & 31;
  const head = scaleByPowerOfTwo(powersOfTwo32[2 * j], k >> 5);
  const tail = scaleByPowerOfTwo(powersOfTwo32[2 * j + 1] + powersOfTwo32[2 * j] * p, k >> 5);
  const whole = head - 1;
  const lost = head > 1 ? head - whole - 1 : head - (whole + 1);
  return whole + (tail + lost);
}

/** Taylor's series: |x| < 0.35 leaves less than 2^-60 x after x^14. */
function expm1Series(x: number): number {
  const high = 1 / 3628800 + x * (1 / 39916800 + x * (1 / 479001600 + x * (1 / 6227020800 + x / 87178291200)));
  const middle = 1 / 720 + x * (1 / 5040 + x * (1 / 40320 + x * (1 / 362880 + x * high)));
  return x + x * x * (0.5 + x * (1 / 6 + x * (1 / 24 + x * (1 / 120 + x * middle))));
}
