/** Words that multiply a unit: `thousand GBP`, `million patients`. A factor of its own, so that it cannot be overlooked. */

export const scales: ReadonlyMap<string, string> = new Map([
  ["thousand", "1000"],
  ["million", "1000000"],
  ["billion", "1000000000"],
]);

/** "thousand GBP" as its scale and the rest; a scale by itself, or neither. */
export function splitScale(words: string): readonly string[] {
  const [first = "", ...rest] = words.split(" ");
  return scales.has(first) && rest.length > 0 ? [first, rest.join(" ")] : [words];
}
