/** Mean and variance of doubles by exact arithmetic in whole numbers. */

/**
 * Values as whole multiples of 2^-1074, summed without rounding. The standard deviation is told apart from the variance,
 * which may be beyond the doubles where it is not.
 */
export function rational(column: Float64Array): { mean: number; variance: number; sd: number } {
  const shift = 1074n;
  let [sum, squares] = [0n, 0n];
  for (const x of column) {
    const value = whole(x);
    sum += value;
    squares += value * value;
  }
  const n = BigInt(column.length);
  const spread = n * squares - sum * sum;
  const pairs = n * (n - 1n);
  return {
    mean: divide(sum, n << shift),
    variance: divide(spread, pairs << (2n * shift)),
    sd: divide(root((spread << 400n) / pairs), 1n << (shift + 200n)),
  };
}

/** A double as a whole multiple of 2^-1074. */
export function whole(x: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const word = bits.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const digits = word & 0xfffffffffffffn;
  const size = exponent === 0n ? digits : (digits | (1n << 52n)) << (exponent - 1n);
  return word >> 63n === 1n ? -size : size;
}

/** The whole part of a square root (Newton). */
function root(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (let next = (x + n / x) >> 1n; next < x; next = (x + n / x) >> 1n) x = next;
  return x;
}

/** To some 70 digits, then to the nearest double. */
function divide(a: bigint, b: bigint): number {
  const scaled = (a << 2400n) / b;
  const length = scaled.toString(2).replace("-", "").length;
  const drop = BigInt(Math.max(length - 64, 0));
  const power = Number(drop) - 2400;
  return Number(scaled >> drop) * 2 ** Math.floor(power / 2) * 2 ** Math.ceil(power / 2);
}
