/**
 * The parts of a double. A scratch pair of typed arrays is filled and read inside one call, so no state
 * survives a call; which word is the high one is found, not assumed.
 */

const scratch = new Float64Array(1);
const words = new Int32Array(scratch.buffer);
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const low = 1 - high;

/** Sign, exponent and the top 20 bits of the significand, as a signed 32-bit integer. */
export function highWord(x: number): number {
  scratch[0] = x;
  return words[high];
}

/** The same number with the 32 low bits of its significand cleared. */
export function clearLowWord(x: number): number {
  scratch[0] = x;
  words[low] = 0;
  return scratch[0];
}

/** The same number with `word` in place of its high word. */
export function withHighWord(x: number, word: number): number {
  scratch[0] = x;
  words[high] = word;
  return scratch[0];
}

const smallestExponent = -1074;
const powersOfTwo = exactPowersOfTwo();

function exactPowersOfTwo(): Float64Array {
  const powers = new Float64Array(1024 - smallestExponent);
  for (let i = 0, power = Number.MIN_VALUE; i < powers.length; i++, power *= 2) powers[i] = power;
  return powers;
}

/** x 2^k, rounded once even where the result is subnormal, for 0.5 <= |x| <= 4. */
export function scaleByPowerOfTwo(x: number, k: number): number {
  if (k > 1023) return k > 1026 ? x * Number.POSITIVE_INFINITY : x * 8 * powersOfTwo[k - 3 - smallestExponent];
  if (k < smallestExponent) return k < smallestExponent - 2 ? x * 0 : (x / 4) * powersOfTwo[k + 2 - smallestExponent];
  return x * powersOfTwo[k - smallestExponent];
}
