/**
 * The parts of a double. A scratch pair of typed arrays is filled and read inside one call, so no state
 * survives a call; which word is the high one is found, not assumed.
 */

const scratch = new Float64Array(1);
const words = new Int32Array(scratch.buffer);
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** Sign, exponent and the top 20 bits of the significand, as a signed 32-bit integer. */
export function highWord(x: number): number {
  scratch[0] = x;
  return words[high];
}

const whole = new BigInt64Array(scratch.buffer);

/** The next double above a finite x: x <= y is x < nextUp(y). */
export function nextUp(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  if (!Number.isFinite(x)) return x;
  scratch[0] = x;
  whole[0] = (whole[0] as bigint) + (x > 0 ? 1n : -1n);
  return scratch[0];
}

/** The next double below a finite x. */
export function nextDown(x: number): number {
  return -nextUp(-x);
}

/** The double with as many doubles between it and `low` as between it and `high`; low <= high. */
export function middleDouble(low: number, high: number): number {
  const [from, to] = [orderOf(Math.max(low, -Number.MAX_VALUE)), orderOf(Math.min(high, Number.MAX_VALUE))];
  return fromOrder(from + (to - from) / 2n);
}

/** A whole number that orders as the doubles do. */
function orderOf(x: number): bigint {
  scratch[0] = Math.abs(x);
  return x < 0 ? -(whole[0] as bigint) : (whole[0] as bigint);
}

function fromOrder(order: bigint): number {
  whole[0] = order < 0n ? -order : order;
  return order < 0n ? -(scratch[0] as number) : (scratch[0] as number);
}

const smallestExponent = -1074;
const powersOfTwo = exactPowersOfTwo();

function exactPowersOfTwo(): Float64Array {
  const powers = new Float64Array(1024 - smallestExponent);
  for (let i = 0, power = Number.MIN_VALUE; i < powers.length; i++, power *= 2) powers[i] = power;
  return powers;
}

/** x 2^k, rounded once even where the result is subnormal; for |k| < 1024 any x, beyond that 0.5 <= |x| <= 4. */
export function scaleByPowerOfTwo(x: number, k: number): number {
  if (k > 1023) return k > 1026 ? x * Number.POSITIVE_INFINITY : x * 8 * powersOfTwo[k - 3 - smallestExponent];
  if (k < smallestExponent) return k < smallestExponent - 2 ? x * 0 : (x / 4) * powersOfTwo[k + 2 - smallestExponent];
  return x * powersOfTwo[k - smallestExponent];
}
