/** Sizes that are powers of two. */

/** The least power of two, from 1 on, that is not below `least`. */
export function powerOfTwoFrom(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}
