/** Names in a remark: three at most, the others counted. */

const NAMED = 3;

/**
 * @param all those that matter most first
 * @param others what is said of the rest, which is counted: "2 others"
 * @example fewNamed(["a", "b", "c", "d"], (name) => name, (counted) => ` and ${counted}`) // "a, b, c and 1 other"
 */
export function fewNamed<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  others: (counted: string, rest: readonly T[]) => string,
): string {
  const [first, rest] = [all.slice(0, NAMED), all.slice(NAMED)];
  const named = first.map(nameOf).join(", ");
  if (rest.length === 0) return named;
  return named + others(rest.length === 1 ? "1 other" : `${rest.length} others`, rest);
}
