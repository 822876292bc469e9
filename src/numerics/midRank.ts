/** Where a number stands among others. */

/**
 * How many of the values lie below a number, those equal to it counted half.
 * @param from the first that is looked at
 * @param step from one that is looked at to the next
 * @example midRank(Float64Array.of(30, 10, 20, 20), 20) // 2
 */
export function midRank(values: Float64Array, number: number, from = 0, step = 1): number {
  let halves = 0;
  for (let i = from; i < values.length; i += step) {
    const value = values[i] as number;
    halves += +(value < number) + +(value <= number);
  }
  return halves / 2;
}
