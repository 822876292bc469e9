/**
 * Sums without rounding error, whatever the order: a sum is kept as a short list of doubles that do not overlap in
 * their bits (an expansion), so sums of parts merge exactly and the bits do not depend on how the work was split.
 * Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates", Discrete &
 * Computational Geometry 18 (1997), doi:10.1007/PL00009321.
 */

/**
 * A running exact sum. `parts()` is plain data that crosses to another thread, where `add` of each part continues it.
 * Infinities and NaN are summed apart and win; intermediate overflow gives an infinity.
 * @example const sum = new ExactSum(); for (const x of [1e16, 1, -1e16]) sum.add(x); sum.value(); // 1
 */
export class ExactSum {
  /** Non-overlapping, increasing in magnitude. */
  #parts: number[] = [];
  /** Sum of the terms that are not finite; NaN never equals the 0 of "none yet". */
  #special = 0;

  add(x: number): void {
    let carry = x;
    let kept = 0;
    for (let i = 0; i < this.#parts.length; i++) {
      const part = this.#parts[i] as number;
      const sum = carry + part;
      const virtual = sum - carry;
      const error = carry - (sum - virtual) + (part - virtual);
      if (error !== 0) this.#parts[kept++] = error;
      carry = sum;
    }
    if (carry - carry !== 0) {
      this.#special += carry;
      this.#parts = [];
      return;
    }
    this.#parts.length = kept;
    this.#parts.push(carry);
  }

  /** Adds what another sum holds, exactly. */
  merge(parts: readonly number[]): void {
    for (const part of parts) this.add(part);
  }

  /** The doubles whose exact total is the sum. */
  parts(): readonly number[] {
    return this.#special === 0 ? [...this.#parts] : [this.#special];
  }

  /** The double nearest to the exact total (ties to even). */
  value(): number {
    return this.#special === 0 ? nearestDouble(this.#parts) : this.#special;
  }
}

/** The correctly rounded sum of the values, in whatever order they come. */
export function exactSum(values: Iterable<number>): number {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum.value();
}

/** Rounds a non-overlapping expansion once: below the first inexact addition only the sign of the rest can matter. */
function nearestDouble(parts: readonly number[]): number {
  let i = parts.length - 1;
  if (i < 0) return 0;
  let total = parts[i--] as number;
  let error = 0;
  while (i >= 0 && error === 0) {
    const before = total;
    const part = parts[i--] as number;
    total = before + part;
    error = part - (total - before);
  }
  const rest = i >= 0 ? (parts[i] as number) : 0;
  const halfway = total + 2 * error;
  // A tie went to even although a smaller part lies beyond the tie.
  if (error * rest > 0 && halfway - total === 2 * error) return halfway;
  return total;
}
