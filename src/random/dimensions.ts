/** Dimensions: which coordinate of the points each stream takes. */
import { CredenceError } from "../errors.js";

/**
 * The dimension of each stream: the one that `given` says (those of a parent study, kept by its variants), else the
 * next free one in order of name. Throws `dimension-taken` where two streams are given the same.
 */
export function assignDimensions(
  streams: readonly string[],
  given: Readonly<Record<string, number>> = {},
): (name: string) => number {
  const dimensions = new Map<string, number>();
  const taken = new Map<number, string>();
  const take = (name: string, dimension: number) => {
    const other = taken.get(dimension);
    if (other !== undefined) {
      throw new CredenceError("dimension-taken", `${name}: dimension ${dimension} is that of ${other} already`);
    }
    dimensions.set(name, dimension);
    taken.set(dimension, name);
  };
  const names = [...new Set(streams)].sort();
  for (const name of names) if (Object.hasOwn(given, name)) take(name, given[name] as number);
  const reserved = new Set(Object.values(given));
  let next = 0;
  for (const name of names) {
    if (dimensions.has(name)) continue;
    while (taken.has(next) || reserved.has(next)) next++;
    take(name, next);
  }
  return (name) => dimensions.get(name) as number;
}
