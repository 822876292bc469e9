/** Keys that are numbers themselves: `0.05: 2, 0.5: 4` beside a family that is stated by pairs. */

/** Whether a key is a number, as a person would write a probability. */
export function isNumberKey(key: string): boolean {
  return /^(\d+\.?\d*|\.\d+)(e-?\d{1,3})?$/i.test(key);
}

/** The pairs in rising order of their keys, as two lists. */
export function asLists(pairs: Iterable<readonly [string, unknown]>): readonly [readonly number[], readonly unknown[]] {
  const sorted = [...pairs].map(([key, value]) => [Number(key), value] as const).sort(([a], [b]) => a - b);
  return [sorted.map(([key]) => key), sorted.map(([, value]) => value)];
}
