/**
 * Direction numbers of Sobol' sequences by the recurrence of Bratley and Fox, ACM Transactions on Mathematical Software
 * 14 (1988), doi:10.1145/42288.214372, from the initial numbers of Joe and Kuo.
 */
import { joeKuo } from "./joeKuo.generated.js";

/** Dimensions that the table has numbers for. */
export const DIMENSIONS = 4096;

/** The table: one line a dimension. */
export function directionTable(): readonly string[] {
  return joeKuo.split("\n");
}

/**
 * The first `count` (at most 32) direction numbers of a line of the table, as fractions of 32 bits: the k-th has its
 * lowest 1 at bit 32 - k, so that the first 2^k points fall one into each interval of length 2^-k.
 */
export function directionNumbers(line: string, count: number): Int32Array {
  const [polynomial = 1, ...initial] = line.split(" ").map((digits) => Number.parseInt(digits, 36));
  const degree = 31 - Math.clz32(polynomial);
  const numbers = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    if (degree === 0) numbers[k] = 1 << (31 - k);
    else if (k < degree) numbers[k] = (initial[k] as number) << (31 - k);
    else numbers[k] = next(numbers, k, polynomial, degree);
  }
  return numbers;
}

/** v(k) = c1 v(k-1) ⊕ … ⊕ c(s-1) v(k-s+1) ⊕ v(k-s) ⊕ v(k-s) / 2^s, c the inner coefficients of the polynomial. */
function next(numbers: Int32Array, k: number, polynomial: number, degree: number): number {
  const last = numbers[k - degree] as number;
  let number = last ^ (last >>> degree);
  for (let i = 1; i < degree; i++) {
    if (((polynomial >>> (degree - i)) & 1) === 1) number ^= numbers[k - i] as number;
  }
  return number;
}
