/** Portable x^y: the same bits on every engine. */

import { expOfSum } from "./exponential.js";
import { type LogarithmSum, logAsSum } from "./logarithm.js";

const splitter = 134217729; // 2^27 + 1, Dekker's constant
const largestInteger = 9007199254740992; // 2^53: every double from here on is even
const decisive = 4294967296 * 4294967296; // 2^64: x^y is 0, 1 or infinite beyond

/**
 * x^y to within 0.6 units in the last place, so that a result that is a double (10^2, 2^-1, 9^0.5) is exact.
 * Edge cases are those of IEEE 754 `pow`: x^0 = 1^y = 1 for all x, y; a negative base needs an integer exponent,
 * otherwise NaN. Method: exp(y log x) with log x and the product carried as sums of two doubles.
 */
export function power(x: number, y: number): number {
  if (y === 2) return x * x;
  if (y === 1) return x;
  if (y === 0 || x === 1) return 1;
  if (x > 0 && x < Number.POSITIVE_INFINITY && y > -decisive && y < decisive) return powerOfPositive(x, y);
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = powerOfSize(Math.abs(x), y);
  if (x > 0 || Object.is(x, 0)) return size;
  if (x < 0 && x !== Number.NEGATIVE_INFINITY && Number.isFinite(y) && !Number.isInteger(y)) return Number.NaN;
  return isOdd(y) ? -size : size;
}

function isOdd(y: number): boolean {
  return Math.abs(y) < largestInteger && Math.abs(y % 2) === 1;
}

function powerOfSize(x: number, y: number): number {
  if (x === 1) return 1;
  if (x === 0 || x === Number.POSITIVE_INFINITY || Math.abs(y) >= decisive)
    return x > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  return powerOfPositive(x, y);
}

function powerOfPositive(x: number, y: number): number {
  if (y === 0.5) return Math.sqrt(x);
  if (y === -1) return 1 / x;
  const logarithm: LogarithmSum = { head: 0, tail: 0 };
  logAsSum(x, logarithm);
  const head = y * logarithm.head;
  if (!(head > -800 && head < 800)) return head > 0 ? Number.POSITIVE_INFINITY : 0;
  const ySplit = splitter * y;
  const yFront = ySplit - (ySplit - y);
  const yBack = y - yFront;
  const logSplit = splitter * logarithm.head;
  const logFront = logSplit - (logSplit - logarithm.head);
  const logBack = logarithm.head - logFront;
  const tail = yFront * logFront - head + yFront * logBack + yBack * logFront + yBack * logBack + y * logarithm.tail;
  return expOfSum(head, tail);
}
