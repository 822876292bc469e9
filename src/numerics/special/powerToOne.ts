/**
 * The power of two that takes a size to between 1 and 2, as far as powers between 1e-300 and 1e300 do: squares of what is
 * measured in it stay within the range of doubles, and no bit of it is lost. 1 for what has no size.
 */
export function powerToOne(size: number): number {
  let factor = 1;
  if (!(size > 0 && Number.isFinite(size))) return factor;
  while (factor * size >= 2 && factor > 1e-300) factor /= 2;
  while (factor * size < 1 && factor < 1e300) factor *= 2;
  return factor;
}
